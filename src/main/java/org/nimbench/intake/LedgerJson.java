package org.nimbench.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.RowCounts;

/** Reads a ledger that was kept, also one of an older version, which counted less. */
final class LedgerJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LedgerJson() {}

  static Ledger read(String json, String where) {
    try {
      return ledger(JSON.readTree(json));
    } catch (JsonProcessingException | DateTimeException e) {
      throw Problem.of(ProblemKind.WORKSPACE, "intake.ledger.unreadable", where).asException(e);
    }
  }

  private static Ledger ledger(JsonNode tree) {
    List<YearMonth> months = new ArrayList<>();
    tree.path("months").forEach(month -> months.add(YearMonth.parse(month.asText())));
    return new Ledger(
        counts(tree),
        numbers(tree.path("reasons")),
        words(tree.path("dropped")),
        words(tree.path("skipped")),
        months,
        tree.hasNonNull("batch") ? tree.get("batch").asLong() : null,
        tree.path("outOfPeriod").asLong(),
        numbers(tree.path("unmappedWords")),
        new Ledger.Noted(
            tree.path("moved").asLong(),
            tree.path("outOfArea").asLong(),
            tree.path("casualties").asLong(),
            tree.path("casualtiesAlone").asLong(),
            tree.path("period").asText(""),
            words(tree.path("accepted"))));
  }

  private static RowCounts counts(JsonNode tree) {
    return new RowCounts(
        tree.path("read").asLong(),
        tree.path("stored").asLong(),
        tree.path("duplicate").asLong(),
        tree.path("revised").asLong(),
        tree.path("withdrawn").asLong(),
        tree.path("quarantined").asLong(),
        tree.path("notLocated").asLong(),
        tree.path("unmapped").asLong());
  }

  private static Map<String, Long> numbers(JsonNode tree) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    tree.fields().forEachRemaining(one -> numbers.put(one.getKey(), one.getValue().asLong()));
    return numbers;
  }

  private static Map<String, String> words(JsonNode tree) {
    Map<String, String> words = new LinkedHashMap<>();
    tree.fields().forEachRemaining(one -> words.put(one.getKey(), one.getValue().asText()));
    return words;
  }
}
