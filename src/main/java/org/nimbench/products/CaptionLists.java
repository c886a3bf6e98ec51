package org.nimbench.products;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nimbench.document.Block;
import org.nimbench.document.Series;
import org.nimbench.kernel.Words;

/** The lists of captions at the end of a long product. */
final class CaptionLists {
  private CaptionLists() {}

  /** One list for each series that has a caption, pictures first. */
  static List<Block> of(Collection<Block> body) {
    Set<Series> found = EnumSet.noneOf(Series.class);
    body.forEach(block -> look(block, found));
    return found.stream().<Block>map(one -> new Block.ListOfCaptions(title(one), one)).toList();
  }

  private static void look(Block block, Set<Series> found) {
    if (block instanceof Block.Figure figure) {
      found.add(figure.series());
    } else if (block instanceof Block.Table table && !table.caption().isEmpty()) {
      found.add(Series.TABLE);
    } else if (block instanceof Block.Panels panels && !panels.caption().isEmpty()) {
      found.add(Series.TABLE);
    }
    block.inside().forEach(one -> look(one, found));
  }

  private static String title(Series series) {
    return switch (series) {
      case FIGURE -> Words.text("products.contents.figures");
      case CHART -> Words.text("products.contents.charts");
      case MAP -> Words.text("products.contents.maps");
      case TABLE -> Words.text("products.contents.tables");
    };
  }
}
