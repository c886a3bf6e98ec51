package org.nimbench.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

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
    tree.set("filter", FilterJson.tree(recipe.filter()));
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
        FilterJson.read(Formats.required(tree, "filter", where), where),
        readPeriod(Formats.required(tree, "period", where), where),
        parameters,
        seed == null || seed.isNull() ? null : seed.asLong());
  }

  private static JsonNode period(PeriodRule rule) {
    if (rule instanceof PeriodRule.Absolute absolute) {
      return NODES.textNode(absolute.period().code());
    }
    ObjectNode tree = NODES.objectNode();
    if (rule instanceof PeriodRule.LastMonths last) {
      tree.put("last", "P" + last.months() + "M");
      tree.put("to", "product");
    } else if (rule instanceof PeriodRule.Since since) {
      tree.put("since", since.first().toString());
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
    Formats.onlyThese(node, where, "of", "shift", "last", "since", "to", "all");
    try {
      if (node.has("last")) {
        String months = node.get("last").asText();
        return new PeriodRule.LastMonths(
            Integer.parseInt(months.substring(1, months.length() - 1)));
      }
      if (node.has("since")) {
        return new PeriodRule.Since(YearMonth.parse(node.get("since").asText()));
      }
      if (node.path("of").asText().equals("product")) {
        return new PeriodRule.OfProduct(shiftMonths(node.path("shift").asText("0m")));
      }
    } catch (NumberFormatException | StringIndexOutOfBoundsException | DateTimeParseException e) {
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
