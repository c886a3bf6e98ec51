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
 * @param moved rows whose exact place would show a home: they are stored with the middle of a
 *     square of 100 m
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
    long moved) {
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
    this(counts, reasons, dropped, skipped, months, batch, 0, Map.of(), 0);
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
    fields.put("moved", moved);
    return fields;
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
