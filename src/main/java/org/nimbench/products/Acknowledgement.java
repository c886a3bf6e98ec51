package org.nimbench.products;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.nimbench.kernel.Formats;

/**
 * What somebody looked at before it left the workspace. It holds for the very words that were
 * looked at: when they change it must be looked at again.
 *
 * @param product its id
 * @param section where it stands
 * @param release for whom it was found fit
 * @param by who looked
 * @param at when
 * @param note what was agreed; may be empty
 * @param words SHA-256 of what was looked at
 */
public record Acknowledgement(
    String product,
    String section,
    Release release,
    String by,
    Instant at,
    String note,
    String words) {
  /** The format as JSON. */
  public static final String FORMAT = "nimbench.acknowledgement/1";

  /** Where it is kept. */
  String id() {
    return id(product, section, release);
  }

  static String id(String product, String section, Release release) {
    return product + "/" + section + "/" + release.name();
  }

  String json() {
    ObjectNode tree = Formats.trees().createObjectNode();
    tree.put("format", FORMAT)
        .put("product", product)
        .put("section", section)
        .put("release", release.name())
        .put("by", by)
        .put("at", at.toString())
        .put("note", note)
        .put("words", words);
    return tree.toPrettyString();
  }

  static Acknowledgement read(String json, String where) {
    JsonNode tree = Formats.read(json, FORMAT, where);
    return new Acknowledgement(
        Formats.required(tree, "product", where).asText(),
        Formats.required(tree, "section", where).asText(),
        Release.parse(Formats.required(tree, "release", where).asText()),
        tree.path("by").asText(),
        Formats.moment(tree, "at", where),
        tree.path("note").asText(),
        tree.path("words").asText());
  }
}
