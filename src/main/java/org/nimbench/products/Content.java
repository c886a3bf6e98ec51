package org.nimbench.products;

import java.util.List;

/**
 * One of the contents the law prescribes, and when it is complete.
 *
 * @param letter such as {@code a}
 * @param title what is prescribed
 * @param sections keys of the sections that answer it; {@code themes} for those of the themes
 * @param needs all must be met
 */
record Content(String letter, String title, List<String> sections, List<Need> needs) {
  /** Stands for the sections of all themes. */
  static final String THEMES = "themes";

  Content {
    sections = List.copyOf(sections);
    needs = List.copyOf(needs);
  }

  /** What can be asked of a product. */
  enum Test {
    /** Each theme has a piece of evidence of each kind named: chart, map, table. */
    FIGURES,
    /** Every piece of evidence says where its data comes from. */
    SOURCES,
    /** The last day of the data of the product before is known and lies before the period. */
    PREVIOUS,
    /** Each theme whose change is outside the usual range has a row with the column filled. */
    EXPLAINED,
    /** Each theme has a row of the section with the column filled. */
    EACH_THEME,
    /** A row of the section has the value in the column. */
    SOME,
    /** The section has rows, and each has the column filled. */
    EVERY_ROW,
    /** Each target and action of the newest plan before has a row of the section, in the column. */
    PLAN,
    /** The analyst has written the section's text or rows. */
    WRITTEN,
    /** Each claim named holds, such as {@code data.consultations > 0}. */
    CLAIM
  }

  /**
   * A test.
   *
   * @param section where it looks; empty for the themes or the whole product
   * @param column key of a column; empty where the test has none
   * @param values kinds of figure, or the values that count
   * @param todo what to do while it is not met, in words
   */
  record Need(Test test, String section, String column, List<String> values, String todo) {
    Need {
      values = List.copyOf(values);
    }
  }
}
