package org.nimbench.products.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Formats;

/** An entry of the log of exports as {@code nimbench.export/1}. */
final class ExportJson {
  private ExportJson() {}

  static ObjectNode of(ExportEntry entry) {
    ObjectNode tree = Formats.trees().createObjectNode();
    tree.put("format", ExportEntry.FORMAT)
        .put("number", entry.number())
        .put("at", entry.at().toString())
        .put("by", entry.by())
        .put("product", entry.product())
        .put("title", entry.title())
        .put("version", entry.version())
        .put("marking", entry.marking())
        .put("release", entry.release())
        .put("published", entry.published())
        .put("file", entry.file())
        .put("sha256", entry.sha256());
    ArrayNode data = tree.putArray("data");
    entry
        .data()
        .forEach(one -> data.addObject().put("name", one.name()).put("revision", one.revision()));
    ObjectNode figures = tree.putObject("figures");
    entry.figures().forEach(figures::put);
    return tree;
  }

  /**
   * Reads {@link #of}.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if it is not of this format
   */
  static ExportEntry read(String json, String where) {
    JsonNode tree = Formats.read(json, ExportEntry.FORMAT, where);
    List<DataVersion> data = new ArrayList<>();
    tree.path("data")
        .forEach(
            one ->
                data.add(
                    new DataVersion(one.path("name").asText(), one.path("revision").asLong())));
    Map<String, String> figures = new LinkedHashMap<>();
    tree.path("figures")
        .properties()
        .forEach(one -> figures.put(one.getKey(), one.getValue().asText()));
    return new ExportEntry(
        tree.path("number").asInt(),
        Formats.moment(tree, "at", where),
        tree.path("by").asText(),
        Formats.required(tree, "product", where).asText(),
        tree.path("title").asText(),
        tree.path("version").asText(),
        tree.path("marking").asText(),
        Formats.required(tree, "release", where).asText(),
        tree.path("published").asText(),
        Formats.required(tree, "file", where).asText(),
        Formats.required(tree, "sha256", where).asText(),
        data,
        figures);
  }
}
