package org.nimbench.intake.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;

/** Mappings as {@code nimbench.mapping/1}, as {@code docs/formats/mapping.md} describes it. */
public final class MappingJson {
  private static final String FORMAT = "nimbench.mapping/1";

  private MappingJson() {}

  /** The document of a mapping; equal mappings have equal documents. */
  public static String write(Mapping mapping) {
    ObjectNode tree = Formats.trees().createObjectNode();
    tree.put("format", FORMAT);
    tree.put("name", mapping.name());
    tree.put("set", mapping.set().key());
    tree.put("supplier", mapping.supplier());
    tree.put("openData", mapping.openData());
    if (mapping.dates() != null) {
      tree.put("dates", mapping.dates().name());
    }
    ArrayNode columns = tree.putArray("columns");
    for (Mapping.Mapped column : mapping.columns()) {
      columns.addObject().put("heading", column.heading()).put("as", column.key());
    }
    ObjectNode codes = tree.putObject("codes");
    new TreeMap<>(mapping.codes()).forEach(codes::put);
    try {
      return Formats.trees().writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of words can always be written", e);
    }
  }

  /**
   * The mapping in a document.
   *
   * @param where the file or document, for the message
   * @throws org.nimbench.kernel.ProblemException (refused) if it is not JSON, of another format,
   *     has a field the format does not describe, or names a column the set does not have or the
   *     same column twice
   */
  public static Mapping read(String json, String where) {
    JsonNode tree = Formats.read(json, FORMAT, where);
    Formats.onlyThese(
        tree, where, "format", "name", "set", "supplier", "openData", "dates", "columns", "codes");
    SetKey set = SetKey.parse(Json.text(tree, "set", where));
    return new Mapping(
        Json.text(tree, "name", where),
        set,
        Json.text(tree, "supplier", where),
        tree.path("openData").asBoolean(false),
        columns(tree, Forms.of(set), where),
        order(tree, where),
        codes(tree, where));
  }

  private static List<Mapping.Mapped> columns(JsonNode tree, SetForm form, String where) {
    List<Mapping.Mapped> columns = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (JsonNode column : Formats.required(tree, "columns", where)) {
      Formats.onlyThese(column, where, "heading", "as");
      String key = Json.text(column, "as", where);
      if (!key.isEmpty() && form.column(key).isEmpty()) {
        throw Problem.of(
                ProblemKind.REFUSED, "intake.mapping.no-column", where, form.set().key(), key)
            .asException();
      }
      if (!key.isEmpty() && !keys.add(key)) {
        throw Problem.of(ProblemKind.REFUSED, "intake.mapping.twice", where, key).asException();
      }
      columns.add(new Mapping.Mapped(Json.text(column, "heading", where), key));
    }
    return columns;
  }

  private static Mapping.@Nullable DayOrder order(JsonNode tree, String where) {
    String word = tree.path("dates").asText("");
    for (Mapping.DayOrder order : Mapping.DayOrder.values()) {
      if (order.name().equals(word)) {
        return order;
      }
    }
    if (!word.isEmpty()) {
      throw Problem.of(ProblemKind.REFUSED, "intake.mapping.dates", where, word).asException();
    }
    return null;
  }

  private static Map<String, String> codes(JsonNode tree, String where) {
    Map<String, String> codes = new LinkedHashMap<>();
    JsonNode object = tree.path("codes");
    object.fieldNames().forEachRemaining(word -> codes.put(word, Json.text(object, word, where)));
    return codes;
  }
}
