package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grading of an item of intelligence: 5×5×5, such as B24, or 3×5×2, such as 2BC. Its last sign
 * says how it may be shared: code P (3×5×2) without conditions, code C only under conditions; of
 * 5×5×5 code 1 with law enforcement and prosecutors, and 2 to 5 only with authority, under
 * conditions, inside the agency it is from, or with its leave.
 */
final class Grading {
  private static final Pattern FORM = Pattern.compile("[A-E][1-5][1-5]|[1-3][A-E][PC]");
  private static final Pattern CONDITIONAL = Pattern.compile("[A-E][1-5][2-5]|[1-3][A-E]C");

  /** In running words 5×5×5 stands in brackets or after "graded": B24 alone may be a road. */
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "\\b([1-3][A-E]C)\\b|[(\\[]([A-E][1-5][2-5])[)\\]]|\\b[Gg]rad(?:ed|ing:?)"
              + " ([A-E][1-5][2-5])\\b");

  /** As {@link #IN_WORDS}, of every grading. */
  private static final Pattern ANY_IN_WORDS =
      Pattern.compile(
          "\\b([1-3][A-E][PC])\\b|[(\\[]([A-E][1-5][1-5])[)\\]]|\\b[Gg]rad(?:ed|ing:?)"
              + " ([A-E][1-5][1-5])\\b");

  private Grading() {}

  /** Whether a text is a grading. */
  static boolean is(String text) {
    return FORM.matcher(text).matches();
  }

  /** Whether what is graded so is shared only under conditions. */
  static boolean isConditional(String grade) {
    return CONDITIONAL.matcher(grade.strip()).matches();
  }

  /** The gradings in running words that are shared only under conditions. */
  static List<String> conditionalIn(String words) {
    return in(words, IN_WORDS);
  }

  /** All gradings in running words. */
  static List<String> in(String words) {
    return in(words, ANY_IN_WORDS);
  }

  private static List<String> in(String words, Pattern form) {
    List<String> found = new ArrayList<>();
    Matcher grades = form.matcher(words);
    while (grades.find()) {
      for (int i = 1; i <= grades.groupCount(); i++) {
        if (grades.group(i) != null) {
          found.add(grades.group(i));
        }
      }
    }
    return found;
  }
}
