package org.nimbench.document;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.drawing.Drawing;

/** Finds the drawings of a document, from top to bottom. */
final class Drawings {
  private Drawings() {}

  static List<Drawing> of(Document document) {
    return of(document.blocks());
  }

  private static List<Drawing> of(List<Block> blocks) {
    List<Drawing> drawings = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Figure figure) {
        drawings.add(figure.drawing());
      } else if (block instanceof Block.ListBlock list) {
        list.items().forEach(item -> drawings.addAll(of(item)));
      }
    }
    return drawings;
  }
}
