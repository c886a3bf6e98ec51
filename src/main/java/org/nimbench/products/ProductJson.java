package org.nimbench.products;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Period;
import org.nimbench.study.FilterJson;

/** A product as JSON, format {@code nimbench.product/2}; see {@code docs/formats/product.md}. */
public final class ProductJson {
  /** The format and its version. */
  public static final String FORMAT = "nimbench.product/2";

  /** The version before, which had no themes, rows, comments or review; it is read too. */
  private static final String FIRST = "nimbench.product/1";

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
    "sections",
    "themes",
    "frozen",
    "behind",
    "previous",
    "review",
    "care",
    "span"
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
    product.sections().forEach(section -> sections.add(SectionJson.tree(section)));
    LifeJson.put(product, tree);
    return tree.toPrettyString();
  }

  /**
   * Reads a product.
   *
   * @param where the record, for messages
   * @throws org.nimbench.kernel.ProblemException (refused) if it is not of this format, has a field
   *     the format does not know, or lacks one it needs
   */
  public static Product read(String json, String where) {
    JsonNode tree = Formats.read(json, List.of(FORMAT, FIRST), where);
    Formats.onlyThese(tree, where, FIELDS);
    List<Section> sections = new ArrayList<>();
    Formats.required(tree, "sections", where)
        .forEach(s -> sections.add(SectionJson.read(s, where)));
    return new Product(
        text(tree, "id", where),
        ProductType.parse(text(tree, "type", where)),
        text(tree, "title", where),
        Marking.parse(text(tree, "marking", where)),
        text(tree, "organisation", where),
        tree.hasNonNull("author") ? tree.get("author").asText() : null,
        text(tree, "version", where),
        Formats.required(tree, "draft", where).asBoolean(),
        SectionJson.date(text(tree, "created", where), where),
        Period.parse(text(tree, "period", where)),
        FilterJson.read(Formats.required(tree, "subject", where), where),
        Formats.required(tree, "evidenceGiven", where).asInt(),
        sections,
        LifeJson.themes(tree, where),
        LifeJson.words(tree, "frozen"),
        LifeJson.words(tree, "behind"),
        LifeJson.previous(tree, where),
        LifeJson.review(tree, where),
        LifeJson.care(tree, where),
        LifeJson.span(tree, where));
  }

  private static String text(JsonNode tree, String field, String where) {
    return SectionJson.text(tree, field, where);
  }
}
