package org.nimbench.kernel;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What every stored or exported JSON has in common: it begins with its format and version, and a
 * field it does not describe is refused by name.
 */
public final class Formats {
  private static final ObjectMapper TREES =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Formats() {}

  /** A mapper for trees; it refuses a field that stands twice and anything after the end. */
  public static ObjectMapper trees() {
    return TREES;
  }

  /**
   * Reads JSON that must be of one format.
   *
   * @param format such as {@code nimbench.recipe/1}
   * @param where the file or record, for the message
   * @throws org.nimbench.kernel.ProblemException (refused) if it is not JSON, or of another format
   *     or a newer version
   */
  public static JsonNode read(String json, String format, String where) {
    return read(json, List.of(format), where);
  }

  /**
   * Reads JSON that must be of one version of a format.
   *
   * @param formats the versions that can be read, newest first
   * @param where the file or record, for the message
   * @throws org.nimbench.kernel.ProblemException as {@link #read(String, String, String)}
   */
  public static JsonNode read(String json, List<String> formats, String where) {
    JsonNode tree;
    try {
      tree = TREES.readTree(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw Problem.of(ProblemKind.REFUSED, "kernel.format.not-json", where, e.getOriginalMessage())
          .asException(e);
    }
    String found = tree.path("format").asText("");
    if (!formats.contains(found)) {
      throw Problem.of(ProblemKind.REFUSED, "kernel.format.other", where, formats.get(0), found)
          .asException();
    }
    return tree;
  }

  /**
   * Refuses a field that the format does not describe.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) naming the fields
   */
  public static void onlyThese(JsonNode object, String where, String... fields) {
    Set<String> unknown = new TreeSet<>();
    object.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(Set.of(fields));
    if (!unknown.isEmpty()) {
      throw Problem.of(
              ProblemKind.REFUSED, "kernel.format.unknown-field", where, String.join(", ", unknown))
          .asException();
    }
  }

  /**
   * A field that must be there.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) naming it
   */
  public static JsonNode required(JsonNode object, String field, String where) {
    JsonNode value = object.get(field);
    if (value == null || value.isNull()) {
      throw Problem.of(ProblemKind.REFUSED, "kernel.format.missing-field", where, field)
          .asException();
    }
    return value;
  }

  /**
   * A moment that must be there, such as {@code 2025-11-04T14:02:00Z}.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) naming the field that is missing, or the
   *     words that are no moment
   */
  public static Instant moment(JsonNode object, String field, String where) {
    String written = required(object, field, where).asText();
    try {
      return Instant.parse(written);
    } catch (DateTimeException e) {
      throw Problem.of(ProblemKind.REFUSED, "kernel.format.no-moment", where, field, written)
          .asException(e);
    }
  }
}
