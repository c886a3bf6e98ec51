package org.nimbench.products;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which lines of a section still stand as its template wrote them. Such a line may be left out of a
 * release, for it is no judgement of the analyst's.
 */
final class TemplateLines {
  private static final Pattern BRACES = Pattern.compile("\\{\\{([^{}]*)}}");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*");

  /** What is written into a text once, when the product is made. */
  private static final Pattern ONCE = Pattern.compile("(start|theme)\\..*|.*\\.refused|ref theme");

  private final List<Pattern> lines;

  private TemplateLines(List<Pattern> lines) {
    this.lines = lines;
  }

  /** The lines of a section's text and of its rows. */
  static TemplateLines of(Template template, String section) {
    Template.Part part = template.section(section);
    Template.ThemePart theme = template.theme();
    Set<String> names =
        Stream.concat(
                template.evidence().stream(),
                theme == null ? Stream.of() : theme.evidence().stream())
            .map(Template.Asked::id)
            .collect(Collectors.toSet());
    RowTable rows = part.rows();
    Stream<String> cells =
        rows == null
            ? Stream.of()
            : rows.start().stream().flatMap(start -> start.cells().values().stream());
    return new TemplateLines(
        Stream.concat(part.text().stream().map(Template.Line::text), cells)
            .filter(TemplateLines::hasOwnWords)
            .map(line -> pattern(line, names))
            .toList());
  }

  /** A line of nothing but what is filled in at the start could be any line. */
  private static boolean hasOwnWords(String line) {
    boolean isFilledIn =
        BRACES
            .matcher(line)
            .results()
            .anyMatch(one -> ONCE.matcher(one.group(1).strip()).matches());
    String words = isFilledIn ? BRACES.matcher(line).replaceAll("") : line;
    return words.codePoints().anyMatch(isFilledIn ? Character::isLetter : c -> c > ' ');
  }

  private static Pattern pattern(String line, Set<String> names) {
    StringBuilder pattern = new StringBuilder();
    Matcher braces = BRACES.matcher(line);
    int done = 0;
    while (braces.find()) {
      pattern.append(quoted(line.substring(done, braces.start())));
      String inside = braces.group(1).strip();
      if (ONCE.matcher(inside).matches()) {
        pattern.append(".*?");
      } else {
        pattern.append("\\{\\{\\s*").append(named(inside, names)).append("\\s*}}");
      }
      done = braces.end();
    }
    return Pattern.compile(pattern.append(quoted(line.substring(done))).toString());
  }

  /** The inside of braces, where any figure of the product may stand for one of the template's. */
  private static String named(String inside, Set<String> names) {
    StringBuilder pattern = new StringBuilder();
    Matcher name = NAME.matcher(inside);
    int done = 0;
    while (name.find()) {
      if (names.contains(name.group())) {
        pattern.append(quoted(inside.substring(done, name.start()))).append("e\\d+");
        done = name.end();
      }
    }
    return pattern.append(quoted(inside.substring(done))).toString();
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "" : Pattern.quote(words);
  }

  /** Whether a line is the template's own. */
  boolean has(String line) {
    return lines.stream().anyMatch(pattern -> pattern.matcher(line.strip()).matches());
  }
}
