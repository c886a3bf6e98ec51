package org.nimbench.intake.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/**
 * The number in a cell of a sheet: a number, or a day counted from 1900 or 1904.
 *
 * @param text what it is, as {@link CellKind} says it is written
 * @param kind NUMBER, DATE or TIME
 */
record SheetNumber(String text, CellKind kind) {
  private static final int SECONDS = 86_400;
  private static final double FIRST_AFTER_9999 = 2_958_466;
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
  private static final int DAY_THAT_NEVER_WAS = 60;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  static SheetNumber of(double value, SheetForm form, boolean since1904) {
    if (form == SheetForm.NUMBER || !(value >= 0 && value < FIRST_AFTER_9999)) {
      return new SheetNumber(plain(value), CellKind.NUMBER);
    }
    long seconds = Math.round(value * SECONDS);
    long day = Math.floorDiv(seconds, SECONDS);
    LocalTime time = LocalTime.ofSecondOfDay(Math.floorMod(seconds, SECONDS));
    boolean isTimeOnly = day == 0 && (form == SheetForm.TIME || (!since1904 && value > 0));
    if (isTimeOnly) {
      return new SheetNumber(time.format(TIME), CellKind.TIME);
    }
    if (!since1904 && (day == 0 || day == DAY_THAT_NEVER_WAS)) {
      return new SheetNumber(plain(value), CellKind.NUMBER);
    }
    LocalDate date = date(day, since1904);
    boolean isDayOnly = form == SheetForm.DAY && time.equals(LocalTime.MIDNIGHT);
    String text = isDayOnly ? date.toString() : date + "T" + time.format(TIME);
    return new SheetNumber(text, CellKind.DATE);
  }

  /** Excel believes that 1900 had a 29 February; its days after that are one too many. */
  private static LocalDate date(long day, boolean since1904) {
    if (since1904) {
      return START_1904.plusDays(day);
    }
    return BEFORE_1900.plusDays(day > DAY_THAT_NEVER_WAS ? day - 1 : day);
  }

  /** The shortest decimal that is this number. */
  static String plain(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  /** A day or time that a sheet holds as text of ISO 8601. */
  static SheetNumber ofIso(String text) {
    int zone = text.endsWith("Z") ? 1 : 0;
    String local = text.substring(0, text.length() - zone);
    if (local.length() <= 10) {
      return new SheetNumber(LocalDate.parse(local).toString(), CellKind.DATE);
    }
    LocalDateTime moment = LocalDateTime.parse(local);
    return new SheetNumber(
        moment.toLocalDate() + "T" + moment.toLocalTime().format(TIME), CellKind.DATE);
  }
}
