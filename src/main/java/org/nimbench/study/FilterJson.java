package org.nimbench.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.HourRange;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Ring;
import org.nimbench.kernel.SetKey;

/**
 * A filter as part of a JSON document: the one reader and writer; see {@code
 * docs/formats/recipe.md}.
 */
public final class FilterJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private FilterJson() {}

  /** A filter as JSON, without its period. */
  public static ObjectNode tree(Filter filter) {
    ObjectNode tree = NODES.objectNode();
    tree.put("set", filter.set().key());
    ArrayNode types = tree.putArray("types");
    filter.types().forEach(types::add);
    if (filter.areas() != null) {
      tree.put("areas", filter.areas().toString());
    }
    if (!filter.days().isEmpty()) {
      ArrayNode days = tree.putArray("days");
      EnumSet.copyOf(filter.days()).forEach(day -> days.add(dayWord(day)));
    }
    if (filter.hours() != null) {
      tree.put("hours", filter.hours().toString());
    }
    if (filter.box() != null) {
      Box box = filter.box();
      tree.putArray("box")
          .add(box.minEasting())
          .add(box.minNorthing())
          .add(box.maxEasting())
          .add(box.maxNorthing());
    }
    if (filter.ring() != null) {
      tree.put("ring", filter.ring().toString());
    }
    return tree;
  }

  /** Reads a filter; its period is left open. */
  public static Filter read(JsonNode tree, String where) {
    Formats.onlyThese(tree, where, "set", "types", "areas", "days", "hours", "box", "ring");
    List<String> types = new ArrayList<>();
    tree.path("types").forEach(type -> types.add(type.asText()));
    return new Filter(
        SetKey.parse(Formats.required(tree, "set", where).asText()),
        types,
        null,
        tree.has("areas") ? AreaChoice.parse(tree.get("areas").asText()) : null,
        days(tree.path("days"), where),
        tree.has("hours") ? HourRange.parse(tree.get("hours").asText()) : null,
        box(tree.get("box")),
        tree.has("ring") ? Ring.parse(tree.get("ring").asText()) : null);
  }

  /** A three-letter word for a day, such as {@code fri}. */
  public static String dayWord(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /**
   * The day that a three-letter word means.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if it means none
   */
  public static DayOfWeek day(String word, String where) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (dayWord(day).equals(word.strip().toLowerCase(Locale.ROOT))) {
        return day;
      }
    }
    throw Problem.of(ProblemKind.USAGE, "study.day.unknown", where, word).asException();
  }

  private static Set<DayOfWeek> days(JsonNode words, String where) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    words.forEach(word -> days.add(day(word.asText(), where)));
    return days;
  }

  private static @Nullable Box box(@Nullable JsonNode corners) {
    if (corners == null) {
      return null;
    }
    List<String> numbers = new ArrayList<>();
    corners.forEach(corner -> numbers.add(corner.asText()));
    return Box.parse(String.join(",", numbers));
  }
}
