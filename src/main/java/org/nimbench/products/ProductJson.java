package org.nimbench.products;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.study.FilterJson;

/** A product as JSON, format {@code nimbench.product/1}; see {@code docs/formats/product.md}. */
public final class ProductJson {
  /** The format and its version. */
  public static final String FORMAT = "nimbench.product/1";

  private static final String[] FIELDS = {
    "format",
    "id",
    "type",
    "title",
    "marking",
    "organisation",
    "author",
    "version",
    "draft",
    "created",
    "period",
    "subject",
    "evidenceGiven",
    "sections"
  };

  private ProductJson() {}

  /** The product as a JSON text. */
  public static String write(Product product) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("format", FORMAT);
    tree.put("id", product.id());
    tree.put("type", product.type().code());
    tree.put("title", product.title());
    tree.put("marking", product.marking().words());
    tree.put("organisation", product.organisation());
    if (product.author() != null) {
      tree.put("author", product.author());
    }
    tree.put("version", product.version());
    tree.put("draft", product.draft());
    tree.put("created", product.created().toString());
    tree.put("period", product.period().code());
    tree.set("subject", FilterJson.tree(product.subject()));
    tree.put("evidenceGiven", product.evidenceGiven());
    ArrayNode sections = tree.putArray("sections");
    product.sections().forEach(section -> sections.add(section(section)));
    return tree.toPrettyString();
  }

  private static ObjectNode section(Section section) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("key", section.key());
    tree.put("text", section.text());
    tree.put("written", section.written());
    ArrayNode evidence = tree.putArray("evidence");
    section.evidence().forEach(evidence::add);
    return tree;
  }

  /**
   * Reads a product.
   *
   * @param where the record, for messages
   * @throws org.nimbench.kernel.ProblemException (refused) if it is not of this format, has a field
   *     the format does not know, or lacks one it needs
   */
  public static Product read(String json, String where) {
    JsonNode tree = Formats.read(json, FORMAT, where);
    Formats.onlyThese(tree, where, FIELDS);
    List<Section> sections = new ArrayList<>();
    Formats.required(tree, "sections", where).forEach(s -> sections.add(readSection(s, where)));
    return new Product(
        text(tree, "id", where),
        ProductType.parse(text(tree, "type", where)),
        text(tree, "title", where),
        Marking.parse(text(tree, "marking", where)),
        text(tree, "organisation", where),
        tree.hasNonNull("author") ? tree.get("author").asText() : null,
        text(tree, "version", where),
        Formats.required(tree, "draft", where).asBoolean(),
        date(text(tree, "created", where), where),
        Period.parse(text(tree, "period", where)),
        FilterJson.read(Formats.required(tree, "subject", where), where),
        Formats.required(tree, "evidenceGiven", where).asInt(),
        sections);
  }

  private static Section readSection(JsonNode tree, String where) {
    Formats.onlyThese(tree, where, "key", "text", "written", "evidence");
    List<String> evidence = new ArrayList<>();
    Formats.required(tree, "evidence", where).forEach(id -> evidence.add(id.asText()));
    return new Section(
        text(tree, "key", where),
        text(tree, "text", where),
        Formats.required(tree, "written", where).asBoolean(),
        evidence);
  }

  private static String text(JsonNode tree, String field, String where) {
    return Formats.required(tree, field, where).asText();
  }

  private static LocalDate date(String text, String where) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw Problem.of(ProblemKind.REFUSED, "products.date.unreadable", where, text).asException(e);
    }
  }
}
