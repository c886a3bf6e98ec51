package org.nimbench.presentation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.study.RecipeJson;

/** A show as JSON, format {@code nimbench.show/1}; see {@code docs/formats/show.md}. */
final class ShowJson {
  static final String FORMAT = "nimbench.show/1";

  private ShowJson() {}

  static String write(Show show) {
    ObjectNode tree = Formats.trees().createObjectNode();
    tree.put("format", FORMAT);
    tree.put("given", show.given());
    ArrayNode items = tree.putArray("items");
    show.items().forEach(item -> write(item, items.addObject()));
    return tree.toString();
  }

  private static void write(ShowItem item, ObjectNode tree) {
    tree.put("id", item.id());
    if (!item.title().isEmpty()) {
      tree.put("title", item.title());
    }
    tree.put("notes", item.notes());
    if (item.source() instanceof PageSource.Pinned pinned) {
      tree.set("recipe", RecipeJson.tree(pinned.recipe()));
      ShowView view = pinned.view();
      if (view != null) {
        tree.putObject("view")
            .put("easting", view.easting())
            .put("northing", view.northing())
            .put("across", view.across())
            .put("down", view.down());
      }
    } else if (item.source() instanceof PageSource.OfProduct of) {
      tree.put("product", of.product());
      tree.put("figure", of.figure());
    } else if (item.source() instanceof PageSource.WholeProduct whole) {
      tree.put("product", whole.product());
    }
  }

  static Show read(String json, String where) {
    JsonNode tree = Formats.read(json, FORMAT, where);
    Formats.onlyThese(tree, where, "format", "given", "items");
    List<ShowItem> items = new ArrayList<>();
    Formats.required(tree, "items", where).forEach(item -> items.add(item(item, where)));
    return new Show(items, Formats.required(tree, "given", where).asInt());
  }

  private static ShowItem item(JsonNode tree, String where) {
    Formats.onlyThese(tree, where, "id", "title", "notes", "recipe", "view", "product", "figure");
    return new ShowItem(
        Formats.required(tree, "id", where).asText(),
        tree.path("title").asText(),
        tree.path("notes").asText(),
        source(tree, where));
  }

  private static PageSource source(JsonNode tree, String where) {
    try {
      return tree.has("recipe")
          ? new PageSource.Pinned(
              RecipeJson.read(tree.get("recipe"), where), view(tree.get("view"), where))
          : ofProduct(Formats.required(tree, "product", where).asText(), tree.path("figure"));
    } catch (IllegalArgumentException e) {
      throw unreadable(tree, where, e);
    }
  }

  private static PageSource ofProduct(String product, JsonNode figure) {
    return figure.isMissingNode()
        ? new PageSource.WholeProduct(product)
        : new PageSource.OfProduct(product, figure.asText());
  }

  private static @Nullable ShowView view(@Nullable JsonNode tree, String where) {
    if (tree == null) {
      return null;
    }
    Formats.onlyThese(tree, where, "easting", "northing", "across", "down");
    return new ShowView(
        Formats.required(tree, "easting", where).asDouble(),
        Formats.required(tree, "northing", where).asDouble(),
        Formats.required(tree, "across", where).asDouble(),
        Formats.required(tree, "down", where).asDouble());
  }

  private static ProblemException unreadable(
      JsonNode item, String where, IllegalArgumentException cause) {
    return Problem.of(
            ProblemKind.REFUSED, "presentation.item.unreadable", where, item.path("id").asText())
        .asException(cause);
  }
}
