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

  /**
   * A heading on two lines where it is long, broken where it is least wide.
   *
   * @param most width in pixels up to which it stays on one line
   */
  public static String folded(String heading, double most) {
    return folded(heading, most, SIZE);
  }

  /**
   * The same in another size of type.
   *
   * @param most width in pixels up to which it stays on one line
   * @param size of its type, in pixels
   */
  public static String folded(String heading, double most, double size) {
    String best = heading;
    if (width(heading, size) > most) {
      for (int at = heading.indexOf(' '); at >= 0; at = heading.indexOf(' ', at + 1)) {
        String broken = heading.substring(0, at) + "\n" + heading.substring(at + 1);
        best = width(broken, size) < width(best, size) ? broken : best;
      }
    }
    return best;
  }

  /** How wide a column must be, in pixels, for its heading to be read whole. */
  public static double width(String heading) {
    return width(heading, SIZE);
  }

  /**
   * The same in another size of type.
   *
   * @param size of its type, in pixels
   */
  public static double width(String heading, double size) {
    Text words = new Text(heading);
    words.setFont(Font.font("Liberation Sans", FontWeight.BOLD, size));
    return Math.ceil(words.getLayoutBounds().getWidth()) + AROUND;
  }
}
