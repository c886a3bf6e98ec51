package org.nimbench.ui.present;

import java.util.List;
import javafx.geometry.Rectangle2D;

/**
 * Where the windows of a show stand: the show on the projector where there are two screens, the
 * notes on the other one; on one screen the show fills it and the notes lie over its lower right.
 *
 * @param show the screen of the show
 * @param notes the place of the notes
 */
public record Placing(Rectangle2D show, Rectangle2D notes) {
  private static final double SHARE = 0.55;

  /**
   * The places on the screens there are.
   *
   * @param screens at least one
   * @param window where the program's own window is
   */
  public static Placing of(List<Rectangle2D> screens, Rectangle2D window) {
    double x = (window.getMinX() + window.getMaxX()) / 2;
    double y = (window.getMinY() + window.getMaxY()) / 2;
    Rectangle2D own =
        screens.stream().filter(each -> each.contains(x, y)).findFirst().orElse(screens.get(0));
    return screens.stream()
        .filter(each -> !each.equals(own))
        .findFirst()
        .map(other -> new Placing(other, own))
        .orElseGet(() -> new Placing(own, corner(own)));
  }

  /** Whether the notes have a screen of their own. */
  public boolean isTwoScreens() {
    return !show.contains(notes);
  }

  private static Rectangle2D corner(Rectangle2D screen) {
    double width = screen.getWidth() * SHARE;
    double height = screen.getHeight() * SHARE;
    return new Rectangle2D(screen.getMaxX() - width, screen.getMaxY() - height, width, height);
  }
}
