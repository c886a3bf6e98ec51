package org.nimbench.intake.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the number format of a cell makes of its number. */
enum SheetForm {
  NUMBER,
  DAY,
  DAY_AND_TIME,
  TIME;

  private static final Pattern NO_SIGNS =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]|am/pm|a/p");
  private static final List<Integer> TIMES = List.of(18, 19, 20, 21, 45, 46, 47);

  /**
   * Of a format.
   *
   * @param id its number; below 164 a format every spreadsheet program knows
   * @param code its pattern, such as {@code dd/mm/yyyy}; empty for one that need not be written
   */
  static SheetForm of(int id, String code) {
    if (!code.isEmpty()) {
      return of(code);
    }
    if (TIMES.contains(id)) {
      return TIME;
    }
    if (id == 22) {
      return DAY_AND_TIME;
    }
    boolean isDay = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return isDay ? DAY : NUMBER;
  }

  private static SheetForm of(String code) {
    String lower = code.toLowerCase(Locale.ROOT);
    String first = NO_SIGNS.matcher(lower).replaceAll("").split(";", 2)[0];
    if (first.contains("general") || first.contains("0") || first.contains("#")) {
      boolean hasTime = first.contains("h") || first.contains("ss");
      if (!hasTime) {
        return NUMBER;
      }
    }
    boolean time = first.contains("h") || first.contains("s");
    boolean day = first.contains("d") || first.contains("y") || (first.contains("m") && !time);
    if (day) {
      return time ? DAY_AND_TIME : DAY;
    }
    return time ? TIME : NUMBER;
  }
}
