package org.nimbench.intake.layout;

import java.util.List;
import org.nimbench.kernel.Words;

/**
 * Something about a mapping that the analyst decides or should know.
 *
 * @param kind what is open
 * @param headings the file's headings it is about, as written; empty where the file has none
 * @param keys the canonical columns it is about
 */
public record OpenQuestion(Kind kind, List<String> headings, List<String> keys) {

  /** What is open. */
  public enum Kind {
    /** Several headings mean one column: which is it? */
    TWO_CANDIDATES(true),
    /** None of the columns is there, and the set needs one of them. */
    MISSING(true),
    /** A heading that the supplier's remembered mapping does not know. */
    CHANGED(true),
    /** A column that the supplier's remembered mapping keeps is not in the file. */
    GONE(true),
    /** The heading says that a row is a number of records, not a record. */
    TOTALS(true),
    /** A heading was taken for a column because it begins with a synonym. */
    BY_BEGINNING(false),
    /**
     * Several headings mean one column; the first was taken, as a published layout has it, and the
     * others are not kept.
     */
    BY_LAYOUT(false),
    /** The regulations ask for the column when it is held, and it is not there. */
    WANTED(false),
    /** Nothing is known of the heading; the column is not kept. */
    UNKNOWN(false);

    private final boolean needsAnswer;

    Kind(boolean needsAnswer) {
      this.needsAnswer = needsAnswer;
    }
  }

  public OpenQuestion {
    headings = List.copyOf(headings);
    keys = List.copyOf(keys);
  }

  /** Whether the file should not be stored before someone has answered. */
  public boolean needsAnswer() {
    return kind.needsAnswer;
  }

  /** It in one sentence. */
  public String inWords() {
    String heads = String.join(", ", headings);
    String columns = String.join(", ", keys);
    return switch (kind) {
      case TWO_CANDIDATES -> Words.text("intake.open.two-candidates", heads, columns);
      case MISSING -> Words.text("intake.open.missing", columns);
      case CHANGED -> Words.text("intake.open.changed", heads);
      case GONE -> Words.text("intake.open.gone", heads, columns);
      case TOTALS -> Words.text("intake.open.totals", heads);
      case BY_BEGINNING -> Words.text("intake.open.by-beginning", heads, columns);
      case BY_LAYOUT ->
          Words.text(
              "intake.open.by-layout",
              headings.get(0),
              columns,
              String.join(", ", headings.subList(1, headings.size())));
      case WANTED -> Words.text("intake.open.wanted", columns);
      case UNKNOWN -> Words.text("intake.open.unknown", heads);
    };
  }
}
