package org.nimbench.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.study.FilterJson;

/** Fields that several documents have. */
final class Fields {
  static final String FILTER = "filter";
  static final String PERIOD = "period";

  private Fields() {}

  static String text(JsonNode tree, String field, String where) {
    return Formats.required(tree, field, where).asText();
  }

  static double number(JsonNode tree, String field, String where) {
    JsonNode value = Formats.required(tree, field, where);
    if (!value.isNumber()) {
      throw unreadable(field, value, where, null);
    }
    return value.asDouble();
  }

  static Instant instant(JsonNode tree, String field, String where) {
    JsonNode value = Formats.required(tree, field, where);
    try {
      return Instant.parse(value.asText());
    } catch (DateTimeException e) {
      throw unreadable(field, value, where, e);
    }
  }

  static @Nullable LocalDate date(JsonNode tree, String field, String where) {
    JsonNode value = tree.get(field);
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value.asText());
    } catch (DateTimeException e) {
      throw unreadable(field, value, where, e);
    }
  }

  /** Writes a filter with its period; all time leaves the period out. */
  static void write(ObjectNode tree, @Nullable Filter filter) {
    if (filter != null) {
      tree.set(FILTER, FilterJson.tree(filter));
      if (filter.period() != null) {
        tree.put(PERIOD, filter.period().code());
      }
    }
  }

  static @Nullable Filter filter(JsonNode tree, String where) {
    return tree.has(FILTER) ? requiredFilter(tree, where) : null;
  }

  static Filter requiredFilter(JsonNode tree, String where) {
    Filter filter = FilterJson.read(Formats.required(tree, FILTER, where), where);
    return tree.has(PERIOD) ? filter.withPeriod(Period.parse(tree.get(PERIOD).asText())) : filter;
  }

  static ProblemException unreadable(
      String field, JsonNode value, String where, @Nullable Exception cause) {
    Problem problem =
        Problem.of(ProblemKind.REFUSED, "desk.field.unreadable", where, field, value.toString());
    return cause == null ? problem.asException() : problem.asException(cause);
  }

  /** A name without the spaces around it; refused where nothing is left. */
  static String name(String given) {
    if (given.isBlank()) {
      throw Problem.of(ProblemKind.USAGE, "desk.name.missing", "").asException();
    }
    return given.strip();
  }
}
