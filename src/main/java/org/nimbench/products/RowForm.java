package org.nimbench.products;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may stand in the rows of a section of one product: a snapshot, so that a form can be checked
 * while it is filled, by the rules that hold when rows are kept.
 *
 * @param table its columns
 * @param themes key → name of the product's themes, in print order
 * @param evidence id → what it is called, of all evidence in the product's sections
 */
public record RowForm(RowTable table, Map<String, String> themes, Map<String, String> evidence) {
  private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?\\d+(\\.\\d+)?%?");

  public RowForm {
    themes = Collections.unmodifiableMap(new LinkedHashMap<>(themes));
    evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
  }

  /** Why a cell does not fit its column. */
  public enum Fault {
    /** It is none of the choices, themes or figures. */
    CHOICE,
    /** It is no day as ISO writes it. */
    DATE,
    /** It is a grading of neither scheme. */
    GRADE,
    /** It is no number. */
    NUMBER
  }

  /** The form of a table in a product; evidence is called by its id. */
  static RowForm of(RowTable table, Product product) {
    Map<String, String> themes = new LinkedHashMap<>();
    product.themes().forEach(theme -> themes.put(theme.key(), theme.name()));
    Map<String, String> evidence = new LinkedHashMap<>();
    product.evidence().forEach(id -> evidence.put(id, id));
    return new RowForm(table.in(product.span()), themes, evidence);
  }

  /** The same form whose evidence is called as a reader of the product's texts calls it. */
  public RowForm calling(TextReader reader) {
    Map<String, String> called = new LinkedHashMap<>();
    evidence
        .keySet()
        .forEach(
            id -> called.put(id, reader.labels().getOrDefault(id, id) + " " + reader.title(id)));
    return new RowForm(table, themes, called);
  }

  /** What can be chosen in a column, as it is kept → as it is read; empty where it is typed. */
  public Map<String, String> choices(RowTable.Column column) {
    return switch (column.kind()) {
      case THEME -> themes;
      case EVIDENCE -> evidence;
      case CHOICE -> {
        Map<String, String> choices = new LinkedHashMap<>();
        column.choices().forEach(one -> choices.put(one, one));
        yield choices;
      }
      default -> Map.of();
    };
  }

  /** Why a cell does not fit; empty where it does. Live values and empty cells always fit. */
  public Optional<Fault> fault(RowTable.Column column, String cell) {
    String words = cell.strip();
    if (words.isEmpty() || words.contains("{{")) {
      return Optional.empty();
    }
    return switch (column.kind()) {
      case CHOICE, THEME, EVIDENCE ->
          choices(column).containsKey(words) ? Optional.empty() : Optional.of(Fault.CHOICE);
      case GRADE -> Grading.is(words) ? Optional.empty() : Optional.of(Fault.GRADE);
      case NUMBER -> matches(NUMBER, words, Fault.NUMBER);
      case DATE -> isDay(words) ? Optional.empty() : Optional.of(Fault.DATE);
      case TEXT, PERSON -> Optional.empty();
    };
  }

  private static Optional<Fault> matches(Pattern pattern, String words, Fault fault) {
    return pattern.matcher(words).matches() ? Optional.empty() : Optional.of(fault);
  }

  private static boolean isDay(String words) {
    try {
      LocalDate.parse(words);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Whether a row is not finished without a cell in a column. */
  public boolean isNeeded(RowTable.Column column, Map<String, String> row) {
    return column.required() || isOwed(column, row);
  }

  /** Conditions are owed by what is shared only under conditions: handling code C. */
  private boolean isOwed(RowTable.Column column, Map<String, String> row) {
    return column.key().equals(RowCheck.CONDITIONS)
        && table.columns().stream()
            .filter(one -> one.kind() == RowTable.Kind.GRADE)
            .anyMatch(one -> Grading.isConditional(row.getOrDefault(one.key(), "")));
  }

  /** Required columns that a row has nothing in, in print order. */
  public List<RowTable.Column> lacking(Map<String, String> row) {
    return table.columns().stream()
        .filter(column -> row.getOrDefault(column.key(), "").isBlank())
        .filter(column -> isNeeded(column, row))
        .toList();
  }
}
