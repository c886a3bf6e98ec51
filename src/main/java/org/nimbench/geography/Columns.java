package org.nimbench.geography;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;

/** Which properties of a file hold the codes, the names and the figures. */
final class Columns {
  /** A code of the Government Statistical Service, such as {@code E01030291}. */
  private static final Pattern GSS = Pattern.compile("^[ENSW]\\d{8}$");

  /** The identifiers that map servers hand out are text, all different, and nobody's name. */
  private static final Pattern IDENTIFIER =
      Pattern.compile("^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}}?$");

  /** Names have small letters or a space; other people's codes seldom do. */
  private static final Pattern WORD = Pattern.compile("\\p{L}\\p{Ll}|\\p{L} \\p{L}");

  private final FeatureTable table;

  Columns(FeatureTable table) {
    this.table = table;
  }

  /**
   * The property with the codes: the one asked for, else the first in which every feature has
   * another GSS code.
   *
   * @throws ProblemException (usage) naming the properties there are
   */
  String code(@Nullable String asked) {
    if (asked != null) {
      return existing(asked);
    }
    return table.fields().stream()
        .filter(field -> isAll(field, GSS) && distinct(field) == table.features().size())
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemKind.USAGE, "geography.code.unfound", table.file(), fieldsInWords())
                    .asException());
  }

  /**
   * The property with the names: the one asked for, else the text with most different values. Codes
   * and identifiers are no names; of two that are equal the first with words in it is taken.
   *
   * @return empty where the file has no text but its codes
   * @throws ProblemException (usage) naming the properties there are
   */
  Optional<String> name(@Nullable String asked, String code) {
    if (asked != null) {
      return Optional.of(existing(asked));
    }
    String best = null;
    int most = 0;
    for (String field : table.fields()) {
      if (field.equals(code) || !isText(field) || isAll(field, GSS) || isAll(field, IDENTIFIER)) {
        continue;
      }
      int score = 2 * distinct(field) + (hasWords(field) ? 1 : 0);
      if (score > most) {
        most = score;
        best = field;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Code to figure for the features that have one.
   *
   * @param field null for no figures at all
   * @throws ProblemException (usage) if there is no such property; (refused) if a value is no
   *     number or below 0
   */
  Map<String, Double> figures(@Nullable String field, String code) {
    Map<String, Double> figures = new LinkedHashMap<>();
    if (field == null) {
      return figures;
    }
    String column = existing(field);
    for (Feature feature : table.features()) {
      String text = feature.text(column);
      if (!text.isEmpty()) {
        figures.put(feature.text(code), figure(column, feature, text));
      }
    }
    return figures;
  }

  private double figure(String column, Feature feature, String text) {
    return Headcount.read(text)
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemKind.REFUSED,
                        "geography.figure.unreadable",
                        table.file(),
                        text,
                        column,
                        feature.number())
                    .asException());
  }

  /** A property by its name; letters may differ in case. */
  private String existing(String asked) {
    List<String> fields = table.fields();
    if (fields.contains(asked.strip())) {
      return asked.strip();
    }
    return fields.stream()
        .filter(field -> field.strip().equalsIgnoreCase(asked.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemKind.USAGE,
                        "geography.field.missing",
                        table.file(),
                        asked,
                        fieldsInWords())
                    .asException());
  }

  private String fieldsInWords() {
    return String.join(", ", table.fields());
  }

  private int distinct(String field) {
    Set<String> seen = new HashSet<>();
    for (Feature feature : table.features()) {
      String text = feature.text(field);
      if (!text.isEmpty()) {
        seen.add(text);
      }
    }
    return seen.size();
  }

  private boolean isText(String field) {
    return table.features().stream()
        .map(feature -> feature.values().get(field))
        .allMatch(value -> value == null || value instanceof String);
  }

  /** Whether every feature has a value of this form. */
  private boolean isAll(String field, Pattern form) {
    return table.features().stream()
        .allMatch(feature -> form.matcher(feature.text(field)).matches());
  }

  private boolean hasWords(String field) {
    return table.features().stream().anyMatch(feature -> WORD.matcher(feature.text(field)).find());
  }
}
