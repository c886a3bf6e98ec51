package org.nimbench.disclosure;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Headings, file names and the like are shown as they are, unless they hold what a value must not:
 * a file without a heading row has a person's row where its headings should be, and a file may be
 * called after the person it is about.
 */
final class SafeText {
  private static final int LONGEST = 80;
  private static final List<Detector> DETECTORS = Detectors.of(GateUse.OTHER, false, true);

  private SafeText() {}

  /**
   * The text, masked where a rule recognises something in it or in a part of it as names are read,
   * and cut to 80 characters.
   */
  static String of(String text) {
    return of(text, part -> masked(part, false));
  }

  /**
   * The names of files, masked as {@link #of(String)} does and wherever a forename and a surname
   * stand beside each other: whoever gets the report knows the file by what is left.
   */
  static String ofFiles(String names) {
    return of(names, part -> masked(part, NameLists.areInside(part)));
  }

  private static String of(String text, UnaryOperator<String> part) {
    String safe = signs(text) == 0 ? NameParts.each(text, part) : Masked.of(text);
    return safe.length() > LONGEST ? safe.substring(0, LONGEST) + "…" : safe;
  }

  private static String masked(String part, boolean named) {
    return named || signs(NameParts.words(part)) != 0 ? Masked.of(part) : part;
  }

  /** The rules that recognise something, as {@link Rule#bit}s. */
  static long signs(String text) {
    return text.isBlank() ? 0 : new ValueReader(DETECTORS, false, 0).read(text).signs();
  }
}
