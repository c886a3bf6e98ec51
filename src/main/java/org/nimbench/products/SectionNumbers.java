package org.nimbench.products;

/** Numbers sections as they are printed: {@code 7} for a section, {@code 7.2} for a theme in it. */
final class SectionNumbers {
  private final int top;
  private int section;
  private int theme;

  /**
   * Numbers from 1.
   *
   * @param isLong whether sections stand at level 1, under a cover; else at level 2
   */
  SectionNumbers(boolean isLong) {
    this.top = isLong ? 1 : 2;
  }

  /**
   * Where a heading stands.
   *
   * @param isLater whether it is a theme after the first, which begins a page
   */
  record Place(int level, String number, boolean isLater) {}

  /** Level of the headings of sections. */
  int top() {
    return top;
  }

  Place next(Section next) {
    if (next.key().startsWith(Theme.SECTION)) {
      return new Place(top + 1, section + "." + ++theme, theme > 1);
    }
    theme = 0;
    return new Place(top, String.valueOf(++section), false);
  }
}
