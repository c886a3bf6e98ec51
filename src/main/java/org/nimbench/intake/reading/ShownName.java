package org.nimbench.intake.reading;

/**
 * A name from inside a ZIP as it may be shown. It is never used as a path; characters that would
 * break a line or turn the direction of writing become question marks.
 */
final class ShownName {
  private ShownName() {}

  static String of(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    name.codePoints()
        .map(c -> c == '\\' ? '/' : c)
        .map(c -> isHarmless(c) ? c : '?')
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
