package org.nimbench.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;

/**
 * The command that repeats a recipe without a window, with the same figures. Recipes that follow a
 * product's period have none of their own: their period must be given.
 */
public final class RecipeCommand {
  private static final Set<String> FAMILIES = Set.of("hotspot", "trend", "compare");

  private RecipeCommand() {}

  /**
   * The words of the command, the program's name not among them.
   *
   * @param workspace the file
   * @throws IllegalStateException if the recipe follows a product's period
   */
  public static List<String> words(Recipe recipe, Path workspace) {
    List<String> words = new ArrayList<>();
    int dot = recipe.method().indexOf('.');
    String family = dot < 0 ? recipe.method() : recipe.method().substring(0, dot);
    words.add(family);
    words.add(workspace.toString());
    filter(words, recipe.filter());
    Period period = recipe.period().resolve(null);
    if (period != null) {
      add(words, "--from", period.from().toString());
      add(words, "--to", period.to().toString());
    }
    if (FAMILIES.contains(family)) {
      add(words, "--method", recipe.method().substring(dot + 1));
    }
    for (Map.Entry<String, String> parameter : recipe.parameters().entrySet()) {
      if (!parameter.getValue().isEmpty()) {
        add(words, "--" + parameter.getKey(), parameter.getValue());
      }
    }
    return List.copyOf(words);
  }

  /** The whole line as a shell takes it. */
  public static String line(Recipe recipe, Path workspace) {
    return "nimbench "
        + words(recipe, workspace).stream()
            .map(RecipeCommand::quoted)
            .collect(Collectors.joining(" "));
  }

  private static void filter(List<String> words, Filter filter) {
    add(words, "--set", filter.set().key());
    if (!filter.types().isEmpty()) {
      add(words, "--type", String.join(",", filter.types()));
    }
    if (filter.areas() != null) {
      add(words, "--area", filter.areas().toString());
    }
    if (!filter.days().isEmpty()) {
      add(
          words,
          "--days",
          EnumSet.copyOf(filter.days()).stream()
              .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(",")));
    }
    if (filter.hours() != null) {
      add(words, "--hours", filter.hours().toString());
    }
    Box box = filter.box();
    if (box != null) {
      add(
          words,
          "--bbox",
          box.minEasting()
              + ","
              + box.minNorthing()
              + ","
              + box.maxEasting()
              + ","
              + box.maxNorthing());
    }
    if (filter.ring() != null) {
      add(words, "--ring", filter.ring().toString());
    }
  }

  private static void add(List<String> words, String option, String value) {
    words.add(option);
    words.add(value);
  }

  private static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./:,=\\\\-]+") ? word : '"' + word.replace("\"", "\\\"") + '"';
  }
}
