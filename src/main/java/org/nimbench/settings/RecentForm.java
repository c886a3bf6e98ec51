package org.nimbench.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A workspace of the list as JSON; without {@code summary} in version 1. */
final class RecentForm {
  static final Set<String> FIELDS = Set.of("file", "name", "opened", "product", "summary");
  static final Set<String> SUMMARY =
      Set.of(
          "looked", "asAt", "newest", "stale", "unfinished", "typed", "review", "backup", "bytes");

  private RecentForm() {}

  static RecentWorkspace read(JsonNode entry) throws InvalidPathException {
    JsonNode summary = entry.path("summary");
    return new RecentWorkspace(
        Path.of(entry.path("file").asText()),
        entry.path("name").asText(),
        Instant.parse(entry.path("opened").asText()),
        entry.path("product").asText(""),
        summary.isObject() ? readSummary(summary) : null);
  }

  private static WorkspaceSummary readSummary(JsonNode node) {
    return new WorkspaceSummary(
        Instant.parse(node.path("looked").asText()),
        optional(node, "asAt", LocalDate::parse),
        optional(node, "newest", YearMonth::parse),
        node.path("stale").asInt(),
        node.path("unfinished").asInt(),
        node.path("typed").asInt(),
        optional(node, "review", LocalDate::parse),
        optional(node, "backup", Instant::parse),
        node.path("bytes").asLong());
  }

  private static <T> @Nullable T optional(JsonNode node, String field, Function<String, T> read) {
    return node.hasNonNull(field) ? read.apply(node.path(field).asText()) : null;
  }

  static void write(RecentWorkspace workspace, ObjectNode entry) {
    entry
        .put("file", workspace.file().toString())
        .put("name", workspace.name())
        .put("opened", workspace.opened().toString());
    if (!workspace.product().isEmpty()) {
      entry.put("product", workspace.product());
    }
    WorkspaceSummary summary = workspace.summary();
    if (summary != null) {
      ObjectNode node = entry.putObject("summary");
      node.put("looked", summary.looked().toString());
      put(node, "asAt", summary.asAt());
      put(node, "newest", summary.newest());
      node.put("stale", summary.stale())
          .put("unfinished", summary.unfinished())
          .put("typed", summary.typed());
      put(node, "review", summary.review());
      put(node, "backup", summary.backup());
      node.put("bytes", summary.bytes());
    }
  }

  private static void put(ObjectNode node, String field, @Nullable Object value) {
    if (value != null) {
      node.put(field, value.toString());
    }
  }
}
