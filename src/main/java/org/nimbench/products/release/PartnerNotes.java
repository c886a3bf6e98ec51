package org.nimbench.products.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nimbench.disclosure.release.Cell;
import org.nimbench.disclosure.release.CellRule;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.disclosure.release.ReleaseControl;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.store.Batch;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.work.Progress;

/**
 * What was coarsened in the data behind a product for partners, and which of its figures hold what
 * the rules let partners see only with care.
 *
 * @param moved set → records whose exact place was moved to the middle of a square when they came
 * @param figures those with small or sensitive counts, in the order of the product
 */
public record PartnerNotes(Map<SetKey, Long> moved, List<Line> figures) {
  public PartnerNotes {
    figures = List.copyOf(figures);
  }

  /**
   * A figure to be handled with care.
   *
   * @param id the figure
   * @param title what it shows
   * @param why the rules and what they are about, in words
   */
  public record Line(String id, String title, String why) {}

  /** Whether there is nothing to say. */
  public boolean isEmpty() {
    return moved.isEmpty() && figures.isEmpty();
  }

  /**
   * The notes on some figures; kinds of figure that have no counts by cell are passed over.
   *
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static PartnerNotes of(
      Workspace workspace, Collection<Evidence> evidence, Progress progress) {
    ReleaseTables tables = new ReleaseTables(workspace, ReleaseClass.PARTNER, progress);
    Set<SetKey> sets = new HashSet<>();
    List<Line> lines = new ArrayList<>();
    for (Evidence one : evidence) {
      progress.check();
      SetKey set = one.recipe().filter().set();
      sets.add(set);
      if (!tables.rules().openData().contains(set) && isCounted(one)) {
        String why = String.join(" ", why(tables, one));
        if (!why.isEmpty()) {
          lines.add(new Line(one.id(), one.telling().title(), why));
        }
      }
    }
    return new PartnerNotes(moved(workspace, sets), lines);
  }

  private static boolean isCounted(Evidence one) {
    return one.result() instanceof Result.Trend
        || one.result() instanceof Result.Areas
        || one.result() instanceof Result.Hotspot
        || (one.result() instanceof Result.Table && one.recipe().method().equals("count"));
  }

  private static List<String> why(ReleaseTables tables, Evidence one) {
    List<String> why = new ArrayList<>();
    if (one.result() instanceof Result.Hotspot) {
      String refused =
          ReleaseControl.onMap(
                  tables.rules(),
                  one.recipe().filter().set(),
                  tables.category(one),
                  one.stamp().used())
              .why();
      if (!refused.isEmpty()) {
        why.add(Words.text("products.partner.map", refused));
      }
      return why;
    }
    long small = 0;
    long fine = 0;
    int threshold = 0;
    for (Cell cell : tables.figures(List.of(one)).get(0).cells()) {
      CellRule rule = tables.rules().ruleFor(cell.key());
      boolean isTooFine = cell.key().place().level().isFinerThan(rule.finest());
      fine += isTooFine ? 1 : 0;
      if (cell.count() > 0 && cell.count() < rule.threshold()) {
        small++;
        threshold = Math.max(threshold, rule.threshold());
      }
    }
    if (small > 0) {
      why.add(Words.text("products.partner.small", small, threshold));
    }
    if (fine > 0) {
      why.add(Words.text("products.partner.fine", fine));
    }
    return why;
  }

  private static Map<SetKey, Long> moved(Workspace workspace, Set<SetKey> sets) {
    Map<SetKey, Long> moved = new TreeMap<>(Comparator.comparing(SetKey::key));
    for (Batch batch : workspace.batches()) {
      long of = sets.contains(batch.about().set()) ? moved(batch) : 0;
      if (of > 0) {
        moved.merge(batch.about().set(), of, Long::sum);
      }
    }
    return moved;
  }

  private static long moved(Batch batch) {
    try {
      return Formats.trees().readTree(batch.ledger()).path("moved").asLong();
    } catch (JsonProcessingException e) {
      throw Problem.of(
              ProblemKind.WORKSPACE,
              "kernel.format.not-json",
              "import " + batch.id(),
              e.getOriginalMessage())
          .asException(e);
    }
  }
}
