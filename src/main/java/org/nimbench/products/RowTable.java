package org.nimbench.products;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;

/**
 * The structured content of a section: its columns, how it prints, and what the data can fill at
 * once.
 *
 * @param print how the rows are laid out
 * @param caption of the table; live values may stand in it
 * @param columns in print order
 * @param start rows of a new product
 * @param faces the tables that print the rows, each some of them in some columns; empty for one
 *     that prints all
 */
public record RowTable(
    Print print, String caption, List<Column> columns, List<Start> start, List<Face> faces) {
  public RowTable {
    columns = List.copyOf(columns);
    start = List.copyOf(start);
    faces = List.copyOf(faces);
  }

  /** Rows that one table prints. */
  public RowTable(Print print, String caption, List<Column> columns, List<Start> start) {
    this(print, caption, columns, start, List.of());
  }

  /** How rows are laid out. */
  public enum Print {
    /** A row of the table for each. */
    TABLE,
    /** The same across a turned page. */
    LANDSCAPE,
    /** A heading for each row, its cells below with their labels. */
    LIST,
    /** The three sides of a problem, each with what weakens it. */
    TRIANGLE,
    /** A box for each cell of each row: label above, words below. */
    BOXES
  }

  /** What a cell holds. */
  public enum Kind {
    TEXT,
    /** One of the choices. */
    CHOICE,
    /** An ISO day. */
    DATE,
    /** One named person; never printed in a public release. */
    PERSON,
    /** A grading such as B24 (5×5×5) or 2BC (3×5×2). */
    GRADE,
    NUMBER,
    /** The id of evidence, printed as a mention of its figure. */
    EVIDENCE,
    /** The key of a theme, printed as its name. */
    THEME
  }

  /**
   * A column.
   *
   * @param required whether a row without it is not finished
   * @param choices of a {@link Kind#CHOICE}; empty for other kinds
   * @param width share of the table; 0 for one that the cells decide
   */
  public record Column(
      String key, String heading, Kind kind, boolean required, List<String> choices, double width) {
    /** How much more room the year has that a plan is written for. */
    private static final double NOW = 1.15;

    public Column {
      choices = List.copyOf(choices);
    }

    /**
     * The same under the name of the year of a plan that its cells are of. The year it is written
     * for has more room, and where there is little it is the one that is seen.
     */
    private Column in(PlanSpan span) {
      int year = PlanRows.year(key);
      if (year < 1 || year > span.years()) {
        return this;
      }
      return year == span.year()
          ? called(Words.text("products.span.this-year", span.now()), width * NOW)
          : called(span.name(year), width);
    }

    private Column called(String name, double room) {
      return new Column(key, name, kind, required, choices, room);
    }
  }

  /**
   * A table that prints some of the rows.
   *
   * @param when key of a column in which a row of it has something; after {@code !} nothing
   * @param columns keys of its columns, in print order; one that no row fills and none needs is
   *     left out
   */
  public record Face(String caption, String when, List<String> columns) {
    public Face {
      columns = List.copyOf(columns);
    }

    /** Whether a row stands in it. */
    boolean holds(Map<String, String> row) {
      return when.startsWith("!")
          ? row.getOrDefault(when.substring(1), "").isBlank()
          : !row.getOrDefault(when, "").isBlank();
    }
  }

  /**
   * A row of a new product.
   *
   * @param when conditions that must hold
   * @param each whether it stands once for every theme
   */
  public record Start(List<String> when, boolean each, Map<String, String> cells) {
    public Start {
      when = List.copyOf(when);
      cells = Map.copyOf(cells);
    }
  }

  /** The same in a plan of some years: a column of a year is headed by its name. */
  RowTable in(@Nullable PlanSpan span) {
    if (span == null) {
      return this;
    }
    List<Column> called = columns.stream().map(one -> one.in(span)).toList();
    return new RowTable(print, caption, called, start, faces);
  }

  /** The column under a key. */
  public Optional<Column> column(String key) {
    return columns.stream().filter(column -> column.key().equals(key)).findFirst();
  }
}
