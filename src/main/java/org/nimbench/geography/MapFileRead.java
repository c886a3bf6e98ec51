package org.nimbench.geography;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;

/** What a file that may be areas, a base map or both turned out to hold. */
public sealed interface MapFileRead {
  /**
   * Shapes: areas, a base map, both or, with the reasons, neither.
   *
   * @param fields the properties of its features, in order of first appearance
   * @param parts layers of the file, where it has several to choose from; empty otherwise
   * @param areas null where it cannot be kept as areas as it was asked for
   * @param notAreas why not; null where it can
   * @param base null where it cannot be a base map
   * @param notBase why not; null where it can
   */
  record Shapes(
      List<String> fields,
      List<String> parts,
      @Nullable BoundaryRead areas,
      @Nullable Problem notAreas,
      @Nullable BaseMapRead base,
      @Nullable Problem notBase)
      implements MapFileRead {
    public Shapes {
      fields = List.copyOf(fields);
      parts = List.copyOf(parts);
    }
  }

  /**
   * A picture with a world file.
   *
   * @param small a copy to look at
   */
  record Picture(MapImage image, Small small) implements MapFileRead {}

  /**
   * A small picture.
   *
   * @param columns pixels across
   * @param rows pixels down
   * @param argb row by row from the top, not premultiplied
   */
  record Small(int columns, int rows, int[] argb) {}
}
