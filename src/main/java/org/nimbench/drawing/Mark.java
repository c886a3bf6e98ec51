package org.nimbench.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing to draw. Positions are millimetres from the top left corner, y downwards. */
public sealed interface Mark {
  /** A shape, filled, stroked or both. */
  record Shape(Path path, @Nullable Fill fill, @Nullable Pen pen) implements Mark {}

  /**
   * One line of text.
   *
   * @param x where the anchor stands, mm
   * @param y the base line, mm
   * @param angle degrees clockwise about (x, y)
   * @param halo colour of an outline behind the letters; null for none
   */
  record Text(
      double x,
      double y,
      String text,
      TextStyle style,
      Anchor anchor,
      double angle,
      @Nullable Colour halo)
      implements Mark {}

  /**
   * A picture of pixels.
   *
   * @param argb one number a pixel with the opacity in the top byte (not premultiplied), row by row
   *     from the top
   * @param columns pixels across
   * @param rows pixels down
   */
  record Image(double x, double y, double width, double height, int[] argb, int columns, int rows)
      implements Mark {}

  /**
   * Marks that belong together.
   *
   * @param name what they are, for a reader of the SVG
   * @param clip what is outside is not drawn; null for all
   */
  record Group(String name, List<Mark> marks, @Nullable Path clip) implements Mark {
    public Group {
      marks = List.copyOf(marks);
    }
  }
}
