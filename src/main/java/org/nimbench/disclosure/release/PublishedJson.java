package org.nimbench.disclosure.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** An entry of the release ledger as {@code nimbench.published/1}. */
final class PublishedJson {
  private PublishedJson() {}

  static String of(Published published) {
    ObjectNode tree = Formats.trees().createObjectNode();
    tree.put("format", Published.FORMAT)
        .put("release", published.id())
        .put("forWhom", published.forWhom().name())
        .put("day", published.day().toString());
    ArrayNode cells = tree.putArray("cells");
    for (Published.Entry entry : published.cells()) {
      ObjectNode one = KeyJson.put(cells.addObject(), entry.key());
      one.put("shown", entry.shown()).put("least", entry.least());
      Long greatest = entry.greatest();
      if (greatest != null) {
        one.put("greatest", greatest);
      }
    }
    ArrayNode sums = tree.putArray("sums");
    for (Sum sum : published.sums()) {
      ObjectNode one = sums.addObject();
      KeyJson.put(one.putObject("total"), sum.total());
      ArrayNode parts = one.putArray("parts");
      sum.parts().forEach(part -> KeyJson.put(parts.addObject(), part));
    }
    ArrayNode partitions = tree.putArray("partitions");
    for (Partition partition : published.partitions()) {
      ObjectNode one = partitions.addObject();
      one.put("dimension", partition.dimension().name().toLowerCase(Locale.ROOT))
          .put("whole", partition.whole());
      ArrayNode parts = one.putArray("parts");
      partition.parts().forEach(parts::add);
    }
    return tree.toString();
  }

  static Published read(String json, String where) {
    JsonNode tree = Formats.read(json, Published.FORMAT, where);
    Formats.onlyThese(
        tree, where, "format", "release", "forWhom", "day", "cells", "sums", "partitions");
    try {
      List<Published.Entry> cells = new ArrayList<>();
      for (JsonNode one : Formats.required(tree, "cells", where)) {
        cells.add(entry(one, where));
      }
      return new Published(
          Formats.required(tree, "release", where).asText(),
          ReleaseClass.valueOf(Formats.required(tree, "forWhom", where).asText()),
          LocalDate.parse(Formats.required(tree, "day", where).asText()),
          cells,
          sums(tree, where),
          partitions(tree, where));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw Problem.of(
              ProblemKind.REFUSED,
              "disclosure.release.ledger",
              where,
              String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  private static Published.Entry entry(JsonNode one, String where) {
    Formats.onlyThese(
        one,
        where,
        "set",
        "measure",
        "place",
        "period",
        "category",
        "slice",
        "shown",
        "least",
        "greatest");
    return new Published.Entry(
        KeyJson.read(one, where),
        Formats.required(one, "shown", where).asBoolean(),
        Formats.required(one, "least", where).asLong(),
        one.has("greatest") ? one.get("greatest").asLong() : null);
  }

  private static List<Sum> sums(JsonNode tree, String where) {
    List<Sum> sums = new ArrayList<>();
    for (JsonNode one : Formats.required(tree, "sums", where)) {
      List<CellKey> parts = new ArrayList<>();
      for (JsonNode part : Formats.required(one, "parts", where)) {
        parts.add(KeyJson.read(part, where));
      }
      sums.add(new Sum(KeyJson.read(Formats.required(one, "total", where), where), parts));
    }
    return sums;
  }

  private static List<Partition> partitions(JsonNode tree, String where) {
    List<Partition> partitions = new ArrayList<>();
    for (JsonNode one : Formats.required(tree, "partitions", where)) {
      List<String> parts = new ArrayList<>();
      Formats.required(one, "parts", where).forEach(part -> parts.add(part.asText()));
      String dimension = Formats.required(one, "dimension", where).asText();
      partitions.add(
          new Partition(
              Dimension.valueOf(dimension.toUpperCase(Locale.ROOT)),
              Formats.required(one, "whole", where).asText(),
              parts));
    }
    return partitions;
  }
}
