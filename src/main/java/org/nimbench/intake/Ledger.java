package org.nimbench.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.store.RowCounts;

/**
 * What became of every row of an import.
 *
 * @param counts the sums; {@code read = stored + duplicate + revised + quarantined}
 * @param reasons why rows were quarantined: reason in words → rows
 * @param dropped columns that were not stored: column → rule
 * @param skipped files that were not read: name → why
 * @param months the months that the files name or hold a row of, in order
 * @param batch the batch's number; null when nothing was stored
 * @param outOfPeriod rows outside the period the files are said to cover; stored all the same
 * @param words categories no code table knows → rows, the commonest first
 * @param noted what else was counted
 */
public record Ledger(
    RowCounts counts,
    Map<String, Long> reasons,
    Map<String, String> dropped,
    Map<String, String> skipped,
    List<YearMonth> months,
    @Nullable Long batch,
    long outOfPeriod,
    Map<String, Long> words,
    Noted noted) {
  /**
   * What else was counted.
   *
   * @param moved rows whose exact place would show a home: they are stored with the middle of a
   *     square of 100 m
   * @param outOfArea rows in Great Britain and far outside the partnership, stored all the same
   * @param casualties rows counted into collisions; they are not among the rows read
   * @param casualtiesAlone casualties without a collision to be counted into; they are not kept
   * @param period the quarter the rows themselves say the files cover; empty where somebody said
   *     it, or where they do not say it clearly
   * @param accepted what the gate asked about and a person kept: column → rules
   */
  public record Noted(
      long moved,
      long outOfArea,
      long casualties,
      long casualtiesAlone,
      String period,
      Map<String, String> accepted) {
    public Noted {
      accepted = Collections.unmodifiableMap(new LinkedHashMap<>(accepted));
    }

    /** Nothing was. */
    public static final Noted NOTHING = new Noted(0, 0, 0, 0, "", Map.of());
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  public Ledger {
    reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    dropped = Collections.unmodifiableMap(new LinkedHashMap<>(dropped));
    skipped = Collections.unmodifiableMap(new LinkedHashMap<>(skipped));
    months = List.copyOf(months);
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /** A ledger of which nothing more is to be said. */
  public Ledger(
      RowCounts counts,
      Map<String, Long> reasons,
      Map<String, String> dropped,
      Map<String, String> skipped,
      List<YearMonth> months,
      @Nullable Long batch) {
    this(counts, reasons, dropped, skipped, months, batch, 0, Map.of(), Noted.NOTHING);
  }

  /** The ledger under the names the command line promises, in that order. */
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("read", counts.read());
    fields.put("stored", counts.stored());
    fields.put("duplicate", counts.duplicate());
    fields.put("revised", counts.revised());
    fields.put("withdrawn", counts.withdrawn());
    fields.put("quarantined", counts.quarantined());
    fields.put("notLocated", counts.notLocated());
    fields.put("unmapped", counts.unmapped());
    fields.put("reasons", reasons);
    fields.put("dropped", dropped);
    fields.put("skipped", skipped);
    fields.put("months", months.stream().map(YearMonth::toString).toList());
    fields.put("batch", batch);
    fields.put("outOfPeriod", outOfPeriod);
    fields.put("unmappedWords", words);
    fields.put("moved", noted.moved());
    fields.put("outOfArea", noted.outOfArea());
    fields.put("casualties", noted.casualties());
    fields.put("casualtiesAlone", noted.casualtiesAlone());
    fields.put("period", noted.period());
    fields.put("accepted", noted.accepted());
    return fields;
  }

  /**
   * The ledger that {@link #json} wrote, as a batch keeps it. What an older version did not count
   * is nought.
   *
   * @throws org.nimbench.kernel.ProblemException (workspace) if it is none
   */
  public static Ledger read(String json, String where) {
    return LedgerJson.read(json, where);
  }

  /** {@link #fields} as JSON. */
  public String json() {
    try {
      return JSON.writeValueAsString(fields());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Words and numbers can always be written", e);
    }
  }
}
