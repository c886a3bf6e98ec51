package org.nimbench.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.HourRange;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Ring;
import org.nimbench.kernel.SetKey;

/** A recipe as JSON, format {@code nimbench.recipe/1}; see {@code docs/formats/recipe.md}. */
public final class RecipeJson {
  /** The format and its version. */
  public static final String FORMAT = "nimbench.recipe/1";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RecipeJson() {}

  /** The recipe as a JSON text. */
  public static String write(Recipe recipe) {
    return tree(recipe).toString();
  }

  /** The recipe as a JSON tree, to be part of another document. */
  public static ObjectNode tree(Recipe recipe) {
    ObjectNode tree = NODES.objectNode();
    tree.put("format", FORMAT);
    tree.put("method", recipe.method());
    tree.set("filter", filter(recipe.filter()));
    tree.set("period", period(recipe.period()));
    ObjectNode parameters = tree.putObject("parameters");
    recipe.parameters().forEach(parameters::put);
    if (recipe.seed() != null) {
      tree.put("seed", recipe.seed());
    }
    return tree;
  }

  /**
   * Reads a recipe.
   *
   * @param where the file or record, for messages
   * @throws org.nimbench.kernel.ProblemException (refused or usage) with what is wrong
   */
  public static Recipe read(String json, String where) {
    return read(Formats.read(json, FORMAT, where), where);
  }

  /** Reads a recipe out of another document; see {@link #read(String, String)}. */
  public static Recipe read(JsonNode tree, String where) {
    Formats.onlyThese(tree, where, "format", "method", "filter", "period", "parameters", "seed");
    Map<String, String> parameters = new LinkedHashMap<>();
    tree.path("parameters")
        .properties()
        .forEach(field -> parameters.put(field.getKey(), field.getValue().asText()));
    JsonNode seed = tree.get("seed");
    return new Recipe(
        Formats.required(tree, "method", where).asText(),
        readFilter(Formats.required(tree, "filter", where), where),
        readPeriod(Formats.required(tree, "period", where), where),
        parameters,
        seed == null || seed.isNull() ? null : seed.asLong());
  }

  /** A filter as JSON, without its period. */
  public static ObjectNode filter(Filter filter) {
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
  public static Filter readFilter(JsonNode tree, String where) {
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

  private static JsonNode period(PeriodRule rule) {
    if (rule instanceof PeriodRule.Absolute absolute) {
      return NODES.textNode(absolute.period().code());
    }
    ObjectNode tree = NODES.objectNode();
    if (rule instanceof PeriodRule.LastMonths last) {
      tree.put("last", "P" + last.months() + "M");
      tree.put("to", "product");
    } else if (rule instanceof PeriodRule.OfProduct of) {
      tree.put("of", "product");
      if (of.shiftMonths() != 0) {
        tree.put("shift", shift(of.shiftMonths()));
      }
    } else {
      tree.put("all", true);
    }
    return tree;
  }

  private static String shift(int months) {
    return months % 12 == 0 ? months / 12 + "y" : months + "m";
  }

  private static PeriodRule readPeriod(JsonNode node, String where) {
    if (node.isTextual()) {
      return new PeriodRule.Absolute(Period.parse(node.asText()));
    }
    Formats.onlyThese(node, where, "of", "shift", "last", "to", "all");
    try {
      if (node.has("last")) {
        String months = node.get("last").asText();
        return new PeriodRule.LastMonths(
            Integer.parseInt(months.substring(1, months.length() - 1)));
      }
      if (node.path("of").asText().equals("product")) {
        return new PeriodRule.OfProduct(shiftMonths(node.path("shift").asText("0m")));
      }
    } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
      throw unreadablePeriod(node, where).asException(e);
    }
    if (node.path("all").asBoolean()) {
      return new PeriodRule.Always();
    }
    throw unreadablePeriod(node, where).asException();
  }

  private static Problem unreadablePeriod(JsonNode node, String where) {
    return Problem.of(ProblemKind.REFUSED, "study.period.unreadable", where, node.toString());
  }

  private static int shiftMonths(String shift) {
    int number = Integer.parseInt(shift.substring(0, shift.length() - 1));
    char unit = shift.charAt(shift.length() - 1);
    if (unit != 'y' && unit != 'm') {
      throw new NumberFormatException(shift);
    }
    return unit == 'y' ? number * 12 : number;
  }
}
