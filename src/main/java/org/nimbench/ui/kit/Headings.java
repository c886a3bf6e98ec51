package org.nimbench.ui.kit;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Room for the heading of a table's column, whose words are not known beforehand. */
public final class Headings {
  private static final double SIZE = 12;

  /** Left and right of the words, and rounding. */
  private static final double AROUND = 14;

  private Headings() {}

  /** How wide a column must be, in pixels, for its heading to be read whole. */
  public static double width(String heading) {
    Text words = new Text(heading);
    words.setFont(Font.font("Liberation Sans", FontWeight.BOLD, SIZE));
    return Math.ceil(words.getLayoutBounds().getWidth()) + AROUND;
  }
}
