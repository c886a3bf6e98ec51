package org.nimbench.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a printed table as the value it prints: {@code 1,846}, {@code −16%}, {@code 4.78},
 * {@code Oct 2024}, {@code 20/10/2025}; anything else is words, as are {@code *} and {@code –}.
 *
 * @param number a share is a fraction of 1; 0 for days and words
 * @param day the first day of a month; 1970 for numbers and words
 * @param format as a workbook writes it
 */
record PrintedValue(Kind kind, double number, LocalDate day, String format) {
  /** What a cell prints. */
  enum Kind {
    NUMBER,
    SHARE,
    MONTH,
    DATE,
    WORDS
  }

  /** Numbers from here on are not counts but codes and may begin with noughts. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "([+−-]?)((?:0|[1-9][0-9]{0,2}(?:,[0-9]{3})*|[1-9][0-9]*)(?:\\.([0-9]+))?)(%?)");

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

  /** What a printed cell says. */
  static PrintedValue of(String printed) {
    Matcher matcher = NUMBER.matcher(printed.strip());
    if (matcher.matches()) {
      return number(matcher);
    }
    try {
      String month = printed.strip().replace("Sep ", "Sept ");
      return day(Kind.MONTH, YearMonth.parse(month, MONTH).atDay(1), "mmm yyyy");
    } catch (DateTimeParseException notAMonth) {
      return dateOrWords(printed.strip());
    }
  }

  private static PrintedValue dateOrWords(String printed) {
    try {
      return day(Kind.DATE, LocalDate.parse(printed, DATE), "dd/mm/yyyy");
    } catch (DateTimeParseException notADate) {
      return new PrintedValue(Kind.WORDS, 0, LocalDate.EPOCH, "@");
    }
  }

  private static PrintedValue day(Kind kind, LocalDate day, String format) {
    return new PrintedValue(kind, 0, day, format);
  }

  private static PrintedValue number(Matcher matcher) {
    boolean share = !matcher.group(4).isEmpty();
    int decimals = matcher.group(3) == null ? 0 : matcher.group(3).length();
    BigDecimal size = new BigDecimal(matcher.group(2).replace(",", ""));
    BigDecimal value = matcher.group(1).matches("[−-]") ? size.negate() : size;
    String digits = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    String unsigned =
        share
            ? digits + "%"
            : matcher.group(2).contains(",") || decimals == 0 ? "#,##" + digits : digits;
    String format = matcher.group(1).equals("+") ? "+" + unsigned + ";\u2212" + unsigned : unsigned;
    return share
        ? new PrintedValue(
            Kind.SHARE, value.movePointLeft(2).doubleValue(), LocalDate.EPOCH, format)
        : new PrintedValue(Kind.NUMBER, value.doubleValue(), LocalDate.EPOCH, format);
  }
}
