package org.nimbench.document;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.drawing.Drawing;

/** Finds the drawings of a document, from top to bottom. */
final class Drawings {
  private Drawings() {}

  static List<Drawing> of(Document document) {
    List<Drawing> drawings = new ArrayList<>();
    gather(document.blocks(), drawings);
    return drawings;
  }

  private static void gather(List<Block> blocks, List<Drawing> drawings) {
    for (Block block : blocks) {
      if (block instanceof Block.Figure figure) {
        drawings.add(figure.drawing());
      } else if (block instanceof Block.Picture picture) {
        drawings.add(picture.drawing());
      } else if (block instanceof Block.Panels panels) {
        for (Panel panel : panels.panels()) {
          if (panel.drawing() != null) {
            drawings.add(panel.drawing());
          }
        }
      }
      gather(block.inside(), drawings);
    }
  }
}
