package org.nimbench.products;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a template gives its evidence, and the numbers that a product gives it: {@code
 * map} of the second theme is {@code e21}.
 */
final class StartNames {
  /** The place of what belongs to no theme. */
  static final int NO_THEME = -1;

  private static final Pattern BRACES = Pattern.compile("\\{\\{[^{}]*}}");
  private static final Pattern NAME =
      Pattern.compile("(?<![.\\w\"-])([a-z][a-z0-9]*)(?=[.\\s}-]|$)");
  private static final Pattern ONCE =
      Pattern.compile("\\{\\{((?:start|theme)\\.[a-z-]+|e[0-9]+\\.refused)}}");

  private final Map<String, Integer> own = new HashMap<>();
  private final Map<String, Integer> ofTheme = new HashMap<>();
  private final Map<String, String> known = new HashMap<>();
  private final int given;

  /**
   * The names of a template.
   *
   * @param given how many numbers the product gave out before
   */
  StartNames(Template template, int given) {
    this.given = given;
    template.evidence().forEach(asked -> own.put(asked.id(), own.size() + 1));
    Template.ThemePart theme = template.theme();
    List<Template.Asked> asked = theme == null ? List.of() : theme.evidence();
    asked.forEach(one -> ofTheme.put(one.id(), ofTheme.size() + 1));
  }

  /** How many numbers are given out with so many themes. */
  int count(int themes) {
    return own.size() + themes * ofTheme.size();
  }

  /** The id of evidence under its name in the template. */
  String id(String name, int theme) {
    String its = known.get(place(name, theme));
    return its == null ? numbered(name, theme) : its;
  }

  /** Evidence that has an id already, which need not be the one its place would give it. */
  void know(String name, int theme, String id) {
    known.put(place(name, theme), id);
  }

  /** What stands outside the themes is the same seen from within each. */
  private String place(String name, int theme) {
    return name + "/" + (own.containsKey(name) ? NO_THEME : theme);
  }

  private String numbered(String name, int theme) {
    Integer number = own.get(name);
    if (number != null) {
      return "e" + (given + number);
    }
    Integer within = ofTheme.get(name);
    return within == null || theme == NO_THEME
        ? name
        : "e" + (given + own.size() + theme * ofTheme.size() + within);
  }

  /** A condition or the inside of braces with ids in place of names. */
  String in(String text, int theme) {
    Matcher names = NAME.matcher(text);
    StringBuilder changed = new StringBuilder();
    while (names.find()) {
      names.appendReplacement(changed, Matcher.quoteReplacement(id(names.group(1), theme)));
    }
    return names.appendTail(changed).toString();
  }

  /**
   * A text with ids in place of names, and with what is known only now written into it; empty if
   * some of that is not known.
   */
  Optional<String> filled(String text, int theme, LiveValues values) {
    String named =
        BRACES.matcher(text).replaceAll(m -> Matcher.quoteReplacement(in(m.group(), theme)));
    Optional<Value> section = values.find("theme.section");
    if (section.isPresent() && section.get() instanceof Value.Words words) {
      named = named.replace("{{ref theme}}", "{{ref " + words.text() + "}}");
    }
    Matcher once = ONCE.matcher(named);
    StringBuilder filled = new StringBuilder();
    while (once.find()) {
      Optional<Value> value = values.find(once.group(1));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      String shown = LiveFormat.usual(value.get()).print(value.get()).orElse("");
      once.appendReplacement(filled, Matcher.quoteReplacement(shown));
    }
    once.appendTail(filled);
    return Optional.of(filled.toString());
  }
}
