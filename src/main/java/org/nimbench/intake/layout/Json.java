package org.nimbench.intake.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** Strict JSON: its format first, no field twice, none that is not described. */
final class Json {
  static final ObjectMapper TREES =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /** A file of the program, beneath {@code org/nimbench/intake/}. */
  static String resource(String path) {
    try (InputStream in =
        Objects.requireNonNull(Json.class.getResourceAsStream("/org/nimbench/intake/" + path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The tree of a text.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if it is not JSON or of another format
   */
  static JsonNode read(String json, String format, String where) {
    JsonNode tree;
    try {
      tree = TREES.readTree(json);
    } catch (JsonProcessingException e) {
      throw Problem.of(ProblemKind.REFUSED, "intake.json.broken", where, e.getOriginalMessage())
          .asException(e);
    }
    String found = tree.path("format").asText("");
    if (!found.equals(format)) {
      throw Problem.of(ProblemKind.REFUSED, "intake.json.format", where, format, found)
          .asException();
    }
    return tree;
  }

  /**
   * Refuses what the format does not describe.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) naming the fields
   */
  static void onlyThese(JsonNode object, String where, String... fields) {
    Set<String> unknown = new TreeSet<>();
    object.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(Set.of(fields));
    if (!unknown.isEmpty()) {
      throw Problem.of(
              ProblemKind.REFUSED, "intake.json.unknown", where, String.join(", ", unknown))
          .asException();
    }
  }

  /**
   * A text field that must be there.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if it is not, or is no text
   */
  static String text(JsonNode object, String field, String where) {
    JsonNode value = object.get(field);
    if (value == null || !value.isTextual()) {
      throw Problem.of(ProblemKind.REFUSED, "intake.json.missing", where, field).asException();
    }
    return value.asText();
  }

  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
