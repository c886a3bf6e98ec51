package org.nimbench.priorities;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** A scoring model as JSON, described in {@code docs/formats/scoring.md}. */
public final class ScoringJson {
  /** The format and its version. */
  public static final String FORMAT = "nimbench.scoring/1";

  private final String where;

  private ScoringJson(String where) {
    this.where = where;
  }

  /**
   * Reads a model.
   *
   * @param where the file, for messages
   * @throws org.nimbench.kernel.ProblemException (refused) if it is not JSON of this format, has a
   *     field it does not describe, lacks one it needs, or would score wrongly: all of what is
   *     wrong in one message
   */
  public static ScoringModel read(String json, String where) {
    return read(Formats.read(json, FORMAT, where), where);
  }

  static ScoringModel read(JsonNode tree, String where) {
    ScoringModel model = new ScoringJson(where).model(tree);
    List<Problem> problems = ModelCheck.of(model, where);
    if (problems.size() == 1) {
      throw problems.get(0).asException();
    }
    if (!problems.isEmpty()) {
      String all = problems.stream().map(Problem::what).collect(Collectors.joining(" "));
      throw Problem.of(ProblemKind.REFUSED, "priorities.model.wrong", where, problems.size(), all)
          .asException();
    }
    return model;
  }

  private ScoringModel model(JsonNode tree) {
    Formats.onlyThese(
        tree, where, "format", "key", "name", "note", "formula", "blocks", "criteria", "bands");
    return new ScoringModel(
        text(tree, "key"),
        text(tree, "name"),
        tree.path("note").asText(""),
        word(tree, "formula", ScoringModel.Formula.values()),
        list(tree, "blocks", this::block),
        list(tree, "criteria", this::criterion),
        tree.has("bands") ? list(tree, "bands", this::band) : List.of());
  }

  private Block block(JsonNode one) {
    Formats.onlyThese(one, where, "key", "name", "combine");
    return new Block(
        text(one, "key"), text(one, "name"), word(one, "combine", Block.Combine.values()));
  }

  private Criterion criterion(JsonNode one) {
    Formats.onlyThese(
        one,
        where,
        "key",
        "name",
        "asks",
        "block",
        "weight",
        "direction",
        "levels",
        "bonus",
        "public");
    boolean isBonus = one.path("bonus").asBoolean(false);
    return new Criterion(
        text(one, "key"),
        text(one, "name"),
        one.path("asks").asText(""),
        isBonus ? "" : text(one, "block"),
        number(one, "weight"),
        one.has("direction")
            ? word(one, "direction", Criterion.Direction.values())
            : Criterion.Direction.MORE,
        list(one, "levels", this::level),
        isBonus,
        one.path("public").asBoolean(false));
  }

  private Criterion.Level level(JsonNode one) {
    Formats.onlyThese(one, where, "score", "words");
    double score = number(one, "score");
    if (score != Math.rint(score)) {
      throw unreadable("score", one.path("score"));
    }
    return new Criterion.Level((int) score, one.path("words").asText(""));
  }

  private Band band(JsonNode one) {
    Formats.onlyThese(one, where, "from", "name");
    return new Band(number(one, "from"), text(one, "name"));
  }

  private <T> List<T> list(JsonNode tree, String field, Function<JsonNode, T> reader) {
    List<T> all = new ArrayList<>();
    Formats.required(tree, field, where).forEach(one -> all.add(reader.apply(one)));
    return all;
  }

  private String text(JsonNode one, String field) {
    return Formats.required(one, field, where).asText().strip();
  }

  private double number(JsonNode one, String field) {
    JsonNode value = Formats.required(one, field, where);
    if (!value.isNumber()) {
      throw unreadable(field, value);
    }
    return value.asDouble();
  }

  private <E extends Enum<E>> E word(JsonNode one, String field, E[] known) {
    String said = text(one, field);
    return Arrays.stream(known)
        .filter(word -> code(word).equals(said))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemKind.REFUSED,
                        "priorities.word.unknown",
                        where,
                        field,
                        said,
                        Arrays.stream(known)
                            .map(ScoringJson::code)
                            .collect(Collectors.joining(", ")))
                    .asException());
  }

  private RuntimeException unreadable(String field, JsonNode value) {
    return Problem.of(
            ProblemKind.REFUSED, "priorities.number.unreadable", where, field, value.toString())
        .asException();
  }

  private static String code(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  /** Writes a model; {@link #read} gives it back as it was. */
  public static String write(ScoringModel model) {
    return tree(model).toPrettyString() + "\n";
  }

  static ObjectNode tree(ScoringModel model) {
    ObjectNode tree = Formats.trees().createObjectNode().put("format", FORMAT);
    tree.put("key", model.key()).put("name", model.name()).put("note", model.note());
    tree.put("formula", code(model.formula()));
    ArrayNode blocks = tree.putArray("blocks");
    for (Block block : model.blocks()) {
      blocks
          .addObject()
          .put("key", block.key())
          .put("name", block.name())
          .put("combine", code(block.combine()));
    }
    ArrayNode criteria = tree.putArray("criteria");
    model.criteria().forEach(one -> put(criteria.addObject(), one));
    ArrayNode bands = tree.putArray("bands");
    model
        .bands()
        .forEach(band -> bands.addObject().put("from", band.from()).put("name", band.name()));
    return tree;
  }

  private static void put(ObjectNode tree, Criterion one) {
    tree.put("key", one.key()).put("name", one.name()).put("asks", one.asks());
    if (one.isBonus()) {
      tree.put("bonus", true);
    } else {
      tree.put("block", one.block());
    }
    tree.put("weight", one.weight()).put("direction", code(one.direction()));
    if (one.isPublic()) {
      tree.put("public", true);
    }
    ArrayNode levels = tree.putArray("levels");
    one.levels()
        .forEach(
            level -> levels.addObject().put("score", level.score()).put("words", level.words()));
  }
}
