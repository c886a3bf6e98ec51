package org.nimbench.ui.view;

/** A scale as it is typed. */
final class ScaleText {
  private ScaleText() {}

  /** The number after {@code 1:}, or the number alone, to 99,999,999; 0 where there is none. */
  static long read(String text) {
    String digits = text.strip().replaceFirst("^1\\s*:", "").replaceAll("[,\\s]", "");
    return digits.matches("[0-9]{1,8}") ? Long.parseLong(digits) : 0;
  }
}
