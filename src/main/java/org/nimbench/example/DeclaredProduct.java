package org.nimbench.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A product as it is declared among the resources: its head, and what an analyst then does to it,
 * in order. The format is told in {@code products/README.md} beside the declarations.
 *
 * @param name of the declaration, such as {@code assessment-2025}
 * @param head what it is made with, by key
 * @param parts what is done to it once it is made, in order
 */
record DeclaredProduct(String name, Map<String, String> head, List<Part> parts) {
  private static final String PRODUCT = "product";

  /**
   * One deed.
   *
   * @param what such as {@code text}, {@code under}, {@code rows}
   * @param arguments what stands behind it, between bars
   * @param lines what stands below it
   */
  record Part(String what, List<String> arguments, List<String> lines) {
    Part {
      arguments = List.copyOf(arguments);
      lines = List.copyOf(lines);
    }

    /** The lines as one text. */
    String text() {
      return String.join("\n", lines).strip();
    }

    /** Lines of {@code key: value}; an empty line begins the next row. */
    List<Map<String, String>> rows() {
      List<Map<String, String>> rows = new ArrayList<>();
      Map<String, String> row = new LinkedHashMap<>();
      for (String line : lines) {
        if (line.isBlank()) {
          row = new LinkedHashMap<>();
        } else {
          if (row.isEmpty()) {
            rows.add(row);
          }
          int colon = line.indexOf(':');
          row.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
      }
      return rows;
    }
  }

  DeclaredProduct {
    head = Map.copyOf(head);
    parts = List.copyOf(parts);
  }

  /** Reads one that the program carries. */
  static DeclaredProduct read(String name) {
    List<Part> parts = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    String begun = "";
    for (String line : text(name).lines().toList()) {
      if (line.startsWith("= ")) {
        part(begun, lines, parts);
        begun = line.substring(2);
        lines = new ArrayList<>();
      } else {
        lines.add(line);
      }
    }
    part(begun, lines, parts);
    return new DeclaredProduct(
        name,
        parts.get(0).rows().get(0),
        parts.stream().filter(part -> !part.what().equals(PRODUCT)).toList());
  }

  private static void part(String begun, List<String> lines, List<Part> parts) {
    if (!begun.isEmpty()) {
      String[] words = begun.split("\\s+", 2);
      List<String> arguments =
          words.length == 1 ? List.of() : List.of(words[1].strip().split("\\s*\\|\\s*", -1));
      parts.add(new Part(words[0], arguments, lines));
    }
  }

  private static String text(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            DeclaredProduct.class.getResourceAsStream("products/" + name + ".txt"), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the head says under a key. */
  String need(String key) {
    return Objects.requireNonNull(head.get(key), () -> name + ": " + key);
  }

  /** What the head says under a key; empty for nothing. */
  String or(String key, String otherwise) {
    return head.getOrDefault(key, otherwise);
  }

  /** The parts of one kind, in order. */
  List<Part> parts(String what) {
    return parts.stream().filter(part -> part.what().equals(what)).toList();
  }
}
