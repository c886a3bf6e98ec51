package org.nimbench.intake.layout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Headings in the form in which they are compared. */
public final class Headings {
  private static final Pattern JOINTS = Pattern.compile("[_\\-./\\s\\u00a0\\ufeff]+");

  private Headings() {}

  /**
   * A heading in lower case, with {@code _ - . /} and every run of white space as one space: {@code
   * Date_Committed-From} is {@code date committed from}. Nothing else is changed, so that two
   * headings are the same only where a reader would call them the same.
   */
  public static String plain(String heading) {
    return JOINTS.matcher(heading).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** All headings of a table in their plain form. */
  static List<String> plain(List<String> headings) {
    return headings.stream().map(Headings::plain).toList();
  }
}
