package org.nimbench.intake.value;

import java.util.regex.Pattern;
import org.nimbench.intake.reading.CellKind;

/**
 * Looks at every cell of a column of times of day and says how it is read: {@code 23:15}, {@code
 * 2315}, whole hours, or parts of a day as a spreadsheet has them. Not for several threads at once.
 */
public final class ColumnTimes {
  static final Pattern DIGITS = Pattern.compile("\\d{1,4}(?:\\.0+)?");
  static final Pattern PART = Pattern.compile("0?[.,]\\d+(?:[eE]-?\\d+)?|\\d(?:\\.\\d+)?[eE]-\\d+");
  private static final int HOURS = 24;

  private final TimeHeaps clocks = new TimeHeaps();
  private final TimeHeaps digits = new TimeHeaps();
  private long seen;
  private long unreadable;
  private long numbers;
  private long aboveHours;
  private long parts;

  /** Looks at a cell, stripped; an empty one says nothing. */
  public void see(String text, CellKind kind) {
    if (text.isEmpty()) {
      return;
    }
    seen++;
    if (DIGITS.matcher(text).matches()) {
      numbers++;
      int number = (int) Double.parseDouble(text);
      aboveHours += number >= HOURS || (text.length() == 4 && text.indexOf('.') < 0) ? 1 : 0;
      int minutes = TimeColumn.ofDigits(number, false);
      note(digits, minutes);
      return;
    }
    parts += PART.matcher(text).matches() ? 1 : 0;
    note(clocks, TimeColumn.ofClock(text));
  }

  private void note(TimeHeaps heaps, int minutes) {
    if (minutes >= 0) {
      heaps.see(minutes);
    } else {
      unreadable++;
    }
  }

  /** How the column is read. */
  public TimeColumn decide() {
    // 0 and 1 are hours in a column of hours, and midnight and noon's end in one of parts of a day.
    boolean hours = numbers > 0 && aboveHours == 0 && parts == 0;
    TimeHeaps heaps = new TimeHeaps();
    heaps.addAll(clocks);
    if (!hours) {
      heaps.addAll(digits);
    }
    return new TimeColumn(hours, seen, hours ? 0 : unreadable, heaps.found());
  }
}
