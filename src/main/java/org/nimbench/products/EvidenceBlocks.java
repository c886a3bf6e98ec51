package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nimbench.document.Block;
import org.nimbench.drawing.Drawing;
import org.nimbench.picture.MapScene;
import org.nimbench.picture.Pictures;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/** Evidence as blocks of a document: a map, a chart, a table. */
final class EvidenceBlocks {
  private final Function<Evidence, Drawing> pictures;
  private final Function<Evidence, MapScene> scenes;
  private final Function<Evidence, Optional<Block.Labelled>> notes;
  private final boolean isLong;

  /**
   * Evidence as it is drawn.
   *
   * @param pictures draws hotspots and trends
   * @param scenes what a hotspot is drawn over, for its stamp
   * @param notes what the stamp says first, where something is to be said
   */
  EvidenceBlocks(
      Function<Evidence, Drawing> pictures,
      Function<Evidence, MapScene> scenes,
      Function<Evidence, Optional<Block.Labelled>> notes) {
    this(pictures, scenes, notes, false);
  }

  /**
   * The same in a product.
   *
   * @param isLong whether the chart's own numbers are enough: no table of months follows then
   */
  EvidenceBlocks(
      Function<Evidence, Drawing> pictures,
      Function<Evidence, MapScene> scenes,
      Function<Evidence, Optional<Block.Labelled>> notes,
      boolean isLong) {
    this.pictures = pictures;
    this.scenes = scenes;
    this.notes = notes;
    this.isLong = isLong;
  }

  /** The blocks in print order; the first carries the evidence's id. */
  List<Block> of(Evidence evidence) {
    Result result = evidence.result();
    if (result instanceof Result.Table table) {
      return List.of(TableBlocks.of(evidence, table, stamp(evidence)));
    }
    Block.Figure figure =
        new Block.Figure(
            evidence.id(),
            evidence.telling().finding(),
            evidence.telling().subtitle(),
            pictures.apply(evidence),
            stamp(evidence),
            FigureData.of(evidence).orElse(null));
    return !isLong && result instanceof Result.Trend trend && MonthTable.isWanted(trend)
        ? List.of(figure, MonthTable.of(evidence, trend))
        : List.of(figure);
  }

  private List<Block.Labelled> stamp(Evidence evidence) {
    List<Block.Labelled> lines = new ArrayList<>();
    notes.apply(evidence).ifPresent(lines::add);
    lines.addAll(
        Pictures.isMap(evidence)
            ? StampLines.of(evidence, scenes.apply(evidence))
            : StampLines.of(evidence));
    return lines;
  }
}
