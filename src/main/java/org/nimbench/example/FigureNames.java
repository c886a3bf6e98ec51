package org.nimbench.example;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nimbench.products.Product;
import org.nimbench.products.Section;
import org.nimbench.study.Evidence;
import org.nimbench.study.Recipe;

/**
 * The names by which a declaration speaks of figures, such as {@code burglary.map.hotspot-share}:
 * the section a figure stands in and what kind it is, so that a template may number its figures as
 * it likes. A figure that the declaration itself adds is {@code own.NAME}.
 */
final class FigureNames {
  private static final Pattern BRACES = Pattern.compile("\\{\\{[^{}]*}}");
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\w.\"-])([a-z][a-z-]*)\\.(own-[a-z]+|months|usual|years|season|map|rates|types"
              + "|outcomes|wards|weekdays|hours)(?![\\w-])");

  private final Map<String, String> ids = new LinkedHashMap<>();

  /** The names of all figures of a product; the first of its kind in a section has the name. */
  FigureNames(Product product, Map<String, Evidence> evidence) {
    for (Section section : product.sections()) {
      String place = section.key().replaceFirst("^theme-", "");
      for (String id : section.evidence()) {
        Evidence one = evidence.get(id);
        if (one != null) {
          ids.putIfAbsent(place + "." + kind(one.recipe()), id);
        }
      }
    }
  }

  private static String kind(Recipe recipe) {
    return switch (recipe.method()) {
      case "trend.monthly" -> "months";
      case "trend.control" -> "usual";
      case "trend.rolling" -> "years";
      case "trend.seasonal" -> "season";
      case "hotspot.kde" -> "map";
      case "hotspot.areas" -> "rates";
      case "count" -> counted(recipe.parameters().getOrDefault("by", ""));
      default -> recipe.method();
    };
  }

  private static String counted(String by) {
    return switch (by) {
      case "type" -> "types";
      case "outcome" -> "outcomes";
      case "weekday" -> "weekdays";
      case "hour" -> "hours";
      default -> by.startsWith("area:") ? "wards" : by;
    };
  }

  /** A figure that the declaration adds to a section. */
  void own(String section, String name, String id) {
    ids.put(section.replaceFirst("^theme-", "") + ".own-" + name, id);
  }

  /**
   * A text with numbers in place of names.
   *
   * @throws IllegalStateException for a figure that the product does not have
   */
  String in(String text) {
    return BRACES.matcher(text).replaceAll(m -> Matcher.quoteReplacement(named(m.group())));
  }

  private String named(String braces) {
    return NAME.matcher(braces).replaceAll(m -> Matcher.quoteReplacement(id(m.group())));
  }

  /** A cell with numbers in place of names; one that is a name and nothing else is the figure. */
  String cell(String cell) {
    return NAME.matcher(cell).matches() ? id(cell) : in(cell);
  }

  /** The number of a figure. */
  String id(String name) {
    String id = ids.get(name);
    if (id == null) {
      throw new IllegalStateException(name + " is not among " + ids.keySet());
    }
    return id;
  }
}
