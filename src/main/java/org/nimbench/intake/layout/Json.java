package org.nimbench.intake.layout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** The declarations that come with the program, and text fields of any document. */
final class Json {
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
   * A text field that must be there.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if it is not, or is no text
   */
  static String text(JsonNode object, String field, String where) {
    JsonNode value = Formats.required(object, field, where);
    if (!value.isTextual()) {
      throw Problem.of(ProblemKind.REFUSED, "intake.json.no-text", where, field).asException();
    }
    return value.asText();
  }

  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
