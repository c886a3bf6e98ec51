package org.nimbench.drawing;

import java.util.List;

/**
 * A finished picture.
 *
 * @param width mm
 * @param height mm
 * @param title one line
 * @param alternativeText what it shows and finds, for people who cannot see it; never empty
 * @param marks drawn in order, the first lowest
 */
public record Drawing(
    double width, double height, String title, String alternativeText, List<Mark> marks) {
  public Drawing {
    marks = List.copyOf(marks);
    if (alternativeText.isBlank()) {
      throw new IllegalArgumentException("A drawing has an alternative text");
    }
  }
}
