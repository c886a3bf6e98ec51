package org.nimbench.ui.data.supply;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.RefusalReport;
import org.nimbench.intake.Ledger;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Batch;
import org.nimbench.store.PurgeStub;
import org.nimbench.store.QualityCounts;
import org.nimbench.store.Refusal;
import org.nimbench.store.UnmappedWord;
import org.nimbench.supply.Authority;
import org.nimbench.supply.NotHeld;
import org.nimbench.supply.Protocol;
import org.nimbench.supply.Retained;
import org.nimbench.supply.SupplierHistory;
import org.nimbench.supply.SupplyGrid;

/**
 * All that is known of a quarter of a set.
 *
 * @param set the set
 * @param quarter the quarter
 * @param cell where it stands
 * @param months its three months
 * @param imports the imports that cover a month of it, newest first
 * @param refusals the files meant for it that were refused, newest first
 * @param quality how well its live records are known; null where there are none
 * @param breaks series breaks that the analyst wrote on the set in it
 * @param suppliers who is to send it or has sent it
 * @param notHeld statements that it is not held
 * @param today the day it stands so
 */
public record CellFacts(
    SetKey set,
    Period quarter,
    SupplyGrid.Cell cell,
    List<Month> months,
    List<Import> imports,
    List<Refused> refusals,
    @Nullable QualityCounts quality,
    List<SeriesBreak> breaks,
    List<Sender> suppliers,
    List<NotHeld> notHeld,
    LocalDate today) {
  public CellFacts {
    months = List.copyOf(months);
    imports = List.copyOf(imports);
    refusals = List.copyOf(refusals);
    breaks = List.copyOf(breaks);
    suppliers = List.copyOf(suppliers);
    notHeld = List.copyOf(notHeld);
  }

  /**
   * A month.
   *
   * @param rows its live records or totals
   * @param isCovered whether an import covers it: without a row it is then 0, else a gap
   * @param isWhole whether the newest extract of it was made after it had ended
   */
  public record Month(YearMonth month, long rows, boolean isCovered, boolean isWhole) {}

  /**
   * An import.
   *
   * @param batch its line
   * @param ledger what became of every row
   * @param words categories no code table knows, with their rows
   * @param months the months it covers
   * @param again those of its months that earlier imports of the supplier cover too
   * @param earlier these imports
   * @param retained how long it may be kept; null for open data and where it was purged
   * @param purged what is left of it; null while it has its records
   * @param uses the figures its records went into
   */
  public record Import(
      Batch batch,
      Ledger ledger,
      List<UnmappedWord> words,
      List<YearMonth> months,
      List<YearMonth> again,
      List<Long> earlier,
      @Nullable Retained retained,
      @Nullable PurgeStub purged,
      Uses uses) {
    public Import {
      words = List.copyOf(words);
      months = List.copyOf(months);
      again = List.copyOf(again);
      earlier = List.copyOf(earlier);
    }
  }

  /**
   * The figures of products that an import's records went into.
   *
   * @param figures how many
   * @param products the titles of their products
   */
  public record Uses(int figures, List<String> products) {
    public Uses {
      products = List.copyOf(products);
    }
  }

  /**
   * A file that was refused.
   *
   * @param kept what is kept of it
   * @param report why, for its supplier
   */
  public record Refused(Refusal kept, RefusalReport report) {}

  /**
   * A break in a series.
   *
   * @param when the day or month, in words
   * @param words what happened
   */
  public record SeriesBreak(String when, String words) {}

  /**
   * Who is to send it or has sent it.
   *
   * @param history what it was to send and has sent
   * @param entries its entries in the register; empty where it does not stand there
   * @param protocol the protocol under which it may share the set today; null without one
   * @param mapping how its files of the set are read; null where nothing is remembered
   */
  public record Sender(
      SupplierHistory history,
      List<Authority> entries,
      @Nullable Protocol protocol,
      @Nullable Mapping mapping) {
    public Sender {
      entries = List.copyOf(entries);
    }
  }
}
