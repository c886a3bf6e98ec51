package org.nimbench.document;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The sizes of documents for everybody, a size larger than our own: 12 pt running text. What is not
 * named here stays as it is.
 */
final class LargePrint {
  /** Size and line, pt. */
  private record Print(double size, double line) {}

  private static final Map<Style, Print> SIZES = new EnumMap<>(Style.class);

  static {
    Print running = new Print(12, 17.5);
    Print table = new Print(10.5, 14);
    Print small = new Print(9.5, 13);
    SIZES.put(Style.HEADING_1, new Print(28, 33));
    SIZES.put(Style.HEADING_2, new Print(16, 21));
    SIZES.put(Style.HEADING_3, new Print(13, 17));
    SIZES.put(Style.LEAD, new Print(14, 20));
    SIZES.put(Style.BODY, running);
    SIZES.put(Style.KEY_FINDING, running);
    SIZES.put(Style.NUMBERED_FINDING, running);
    SIZES.put(Style.QUOTE, running);
    SIZES.put(Style.LIST_BULLET, running);
    SIZES.put(Style.LIST_NUMBER, running);
    SIZES.put(Style.BOX_HEADING, running);
    SIZES.put(Style.BOX_TEXT, running);
    SIZES.put(Style.CAPTION, new Print(12, 16));
    SIZES.put(Style.STATUTORY, small);
    SIZES.put(Style.NOTE, small);
    SIZES.put(Style.SUBTITLE_OF_FIGURE, small);
    SIZES.put(Style.STAMP, new Print(9, 12));
    SIZES.put(Style.TABLE_TEXT, table);
    SIZES.put(Style.TABLE_TEXT_SMALL, table);
    SIZES.put(Style.TABLE_HEADING, table);
    SIZES.put(Style.TABLE_DETAIL, small);
    SIZES.put(Style.PANEL_LABEL, table);
    SIZES.put(Style.PANEL_VALUE, new Print(22, 27));
    SIZES.put(Style.PANEL_LINE, table);
    SIZES.put(Style.PANEL_VERDICT, table);
    SIZES.put(Style.FACT, table);
  }

  private LargePrint() {}

  /** The size of a style, pt. */
  static double size(Style style, boolean large) {
    return print(style, large).size();
  }

  /** The line of a style, pt. */
  static double line(Style style, boolean large) {
    return print(style, large).line();
  }

  private static Print print(Style style, boolean large) {
    Print own = new Print(style.size(), style.line());
    return large ? SIZES.getOrDefault(style, own) : own;
  }

  /** What differs from our own sheet. */
  static String css() {
    StringBuilder css = new StringBuilder();
    SIZES.forEach((style, print) -> css.append(rule("." + style.cssClass(), print)));
    return css.append(rule("li", print(Style.BODY, true))).toString();
  }

  private static String rule(String selector, Print print) {
    return String.format(
        Locale.ROOT,
        "%s { font-size: %.1fpt; line-height: %.1fpt; }\n",
        selector,
        print.size(),
        print.line());
  }
}
