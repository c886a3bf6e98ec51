package org.nimbench.disclosure;

import java.util.List;

/**
 * Headings, file names and the like are shown as they are, unless they hold what a value must not:
 * a file without a heading row has a person's row where its headings should be.
 */
final class SafeText {
  private static final int LONGEST = 80;
  private static final List<Detector> DETECTORS = Detectors.of(GateUse.OTHER, false, true);

  private SafeText() {}

  /** The text, masked where a rule recognises something in it, and cut to 80 characters. */
  static String of(String text) {
    if (signs(text) != 0) {
      return Masked.of(text);
    }
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  /** The rules that recognise something, as {@link Rule#bit}s. */
  static long signs(String text) {
    return text.isBlank() ? 0 : new ValueReader(DETECTORS, false, 0).read(text).signs();
  }
}
