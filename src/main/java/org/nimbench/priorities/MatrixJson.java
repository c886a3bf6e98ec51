package org.nimbench.priorities;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** A matrix as JSON, described in {@code docs/formats/priorities.md}. */
public final class MatrixJson {
  /** The format and its version. */
  public static final String FORMAT = "nimbench.priorities/1";

  private static final String THEME = "theme";
  private static final String WHY = "why";

  private final String where;

  private MatrixJson(String where) {
    this.where = where;
  }

  /**
   * Reads a matrix.
   *
   * @param where the document, for messages
   * @throws org.nimbench.kernel.ProblemException (refused) if it is not of this format, has a field
   *     it does not describe, lacks one it needs, or names a theme, criterion or score that its
   *     history does not have by then
   */
  public static Matrix read(String json, String where) {
    return new MatrixJson(where).matrix(Formats.read(json, FORMAT, where));
  }

  private Matrix matrix(JsonNode tree) {
    Formats.onlyThese(tree, where, "format", "id", "name", "entries");
    Matrix matrix = null;
    for (JsonNode one : Formats.required(tree, "entries", where)) {
      Entry entry = entry(one);
      if (matrix == null) {
        matrix = first(tree, entry);
      } else {
        MatrixCheck.require(matrix, entry, where);
        matrix = matrix.with(entry);
      }
    }
    if (matrix == null) {
      throw Problem.of(ProblemKind.REFUSED, "priorities.matrix.no-model", where).asException();
    }
    return matrix;
  }

  private Matrix first(JsonNode tree, Entry entry) {
    if (!(entry instanceof Entry.Modelled)) {
      throw Problem.of(ProblemKind.REFUSED, "priorities.matrix.no-model", where).asException();
    }
    return new Matrix(text(tree, "id"), text(tree, "name"), List.of(entry));
  }

  private Entry entry(JsonNode one) {
    String what = text(one, "what");
    return switch (what) {
      case "model" -> {
        only(one, "model");
        yield new Entry.Modelled(
            mark(one), ScoringJson.read(Formats.required(one, "model", where), where));
      }
      case "theme" -> {
        only(one, THEME, "name", "otherNames");
        yield new Entry.Added(
            mark(one), new Theme(text(one, THEME), text(one, "name"), words(one, "otherNames")));
      }
      case "drop" -> {
        only(one, THEME, WHY);
        yield new Entry.Dropped(mark(one), text(one, THEME), text(one, WHY));
      }
      case "score" -> {
        only(one, THEME, "criterion", "score", WHY, "evidence");
        yield new Entry.Scored(
            mark(one),
            text(one, THEME),
            text(one, "criterion"),
            score(one),
            text(one, WHY),
            words(one, "evidence").stream().map(EvidenceLink::parse).toList());
      }
      case "choice" -> {
        only(one, THEME, "choice", WHY);
        yield new Entry.Chosen(mark(one), text(one, THEME), choice(one), text(one, WHY));
      }
      default -> throw unreadable("what", what, null);
    };
  }

  private void only(JsonNode one, String... own) {
    List<String> fields = new ArrayList<>(List.of("what", "at", "by"));
    fields.addAll(List.of(own));
    Formats.onlyThese(one, where, fields.toArray(String[]::new));
  }

  private Entry.Mark mark(JsonNode one) {
    String at = text(one, "at");
    try {
      return new Entry.Mark(Instant.parse(at), text(one, "by"));
    } catch (DateTimeException e) {
      throw unreadable("at", at, e);
    }
  }

  private @Nullable Integer score(JsonNode one) {
    JsonNode score = one.get("score");
    if (score == null || score.isNull()) {
      return null;
    }
    if (!score.isInt()) {
      throw unreadable("score", score.toString(), null);
    }
    return score.asInt();
  }

  private static @Nullable Choice choice(JsonNode one) {
    return one.hasNonNull("choice") ? Choice.parse(one.get("choice").asText()) : null;
  }

  private String text(JsonNode one, String field) {
    return Formats.required(one, field, where).asText();
  }

  private static List<String> words(JsonNode one, String field) {
    List<String> words = new ArrayList<>();
    one.path(field).forEach(word -> words.add(word.asText()));
    return words;
  }

  private RuntimeException unreadable(String field, String value, @Nullable Exception cause) {
    Problem problem =
        Problem.of(ProblemKind.REFUSED, "priorities.number.unreadable", where, field, value);
    return cause == null ? problem.asException() : problem.asException(cause);
  }

  /** Writes a matrix; {@link #read} gives it back as it was. */
  public static String write(Matrix matrix) {
    return tree(matrix).toPrettyString();
  }

  static ObjectNode tree(Matrix matrix) {
    ObjectNode tree = Formats.trees().createObjectNode().put("format", FORMAT);
    tree.put("id", matrix.id()).put("name", matrix.name());
    ArrayNode entries = tree.putArray("entries");
    matrix.entries().forEach(entry -> put(entries.addObject(), entry));
    return tree;
  }

  private static void put(ObjectNode tree, Entry entry) {
    tree.put("at", entry.mark().at().toString()).put("by", entry.mark().by());
    if (entry instanceof Entry.Modelled one) {
      tree.put("what", "model").set("model", ScoringJson.tree(one.model()));
    } else if (entry instanceof Entry.Added one) {
      tree.put("what", "theme").put(THEME, one.theme().key()).put("name", one.theme().name());
      one.theme().otherNames().forEach(tree.putArray("otherNames")::add);
    } else if (entry instanceof Entry.Dropped one) {
      tree.put("what", "drop").put(THEME, one.theme()).put(WHY, one.why());
    } else if (entry instanceof Entry.Scored one) {
      tree.put("what", "score").put(THEME, one.theme()).put("criterion", one.criterion());
      tree.put("score", one.score()).put(WHY, one.why());
      ArrayNode evidence = tree.putArray("evidence");
      one.evidence().forEach(link -> evidence.add(link.code()));
    } else if (entry instanceof Entry.Chosen one) {
      tree.put("what", "choice").put(THEME, one.theme());
      tree.put("choice", one.choice() == null ? null : one.choice().code()).put(WHY, one.why());
    }
  }
}
