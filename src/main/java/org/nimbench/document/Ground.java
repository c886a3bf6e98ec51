package org.nimbench.document;

import java.util.Locale;

/** The ground of a cell of a matrix. Ink on each has a contrast of at least 6.5. */
public enum Ground {
  /** White. */
  NONE("FFFFFF"),
  /** The least of five steps. */
  STEP_1("F5F8FB"),
  STEP_2("E1E9F2"),
  STEP_3("C9D8E6"),
  STEP_4("A8C0D8"),
  /** The most of five steps. */
  STEP_5("86A9CB"),
  /** To be noticed; the cell has a mark too. */
  NOTICE("FBEDE6"),
  /** A value that is hidden; the cell has an asterisk. */
  HIDDEN("F0F1F3");

  private final String hex;

  Ground(String hex) {
    this.hex = hex;
  }

  /**
   * A step of the five.
   *
   * @param step 1 … 5
   */
  public static Ground step(int step) {
    return switch (step) {
      case 1 -> STEP_1;
      case 2 -> STEP_2;
      case 3 -> STEP_3;
      case 4 -> STEP_4;
      case 5 -> STEP_5;
      default -> throw new IllegalArgumentException("A ground has steps 1 to 5, not " + step);
    };
  }

  /** The class of its cells in the PDF's page description. */
  String cssClass() {
    return "ground-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Six digits without a mark. */
  String hex() {
    return hex;
  }
}
