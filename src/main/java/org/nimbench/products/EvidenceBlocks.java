package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.Block;
import org.nimbench.document.Series;
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
  private final Readers readers;
  private final Function<Evidence, Setting> setting;

  /** Readers who see everything as it was made. */
  static final Readers AS_MADE = new Readers(id -> true, false, Map.of());

  /**
   * Who sees what of it.
   *
   * @param isWhole whether they see a figure as it was made; else its stamp is shorter
   * @param arePublic whether anybody may read it
   * @param pictures id → what is drawn before the table of a figure some of whose counts are hidden
   */
  record Readers(Predicate<String> isWhole, boolean arePublic, Map<String, Evidence> pictures) {
    Readers {
      pictures = Map.copyOf(pictures);
    }
  }

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
    this(pictures, scenes, notes, one -> Setting.SHORT, AS_MADE);
  }

  /**
   * The same in a product.
   *
   * @param setting how much room each has; where it is small, no table of months follows a chart
   * @param readers who sees what of it
   */
  EvidenceBlocks(
      Function<Evidence, Drawing> pictures,
      Function<Evidence, MapScene> scenes,
      Function<Evidence, Optional<Block.Labelled>> notes,
      Function<Evidence, Setting> setting,
      Readers readers) {
    this.pictures = pictures;
    this.scenes = scenes;
    this.notes = notes;
    this.setting = setting;
    this.readers = readers;
  }

  /** The blocks in print order; the first carries the evidence's id. */
  List<Block> of(Evidence evidence) {
    Result result = evidence.result();
    if (result instanceof Result.Table table) {
      Evidence drawn = readers.pictures().get(evidence.id());
      if (drawn != null) {
        return List.of(
            figure(drawn, stamp(drawn), null),
            TableBlocks.below(evidence, table, MonthTable.id(evidence.id())));
      }
      List<Block.Labelled> stamp = stamp(evidence);
      return List.of(
          Strips.of(evidence, table, stamp)
              .orElseGet(() -> TableBlocks.of(evidence, table, stamp, setting.apply(evidence))));
    }
    Block.Figure figure = figure(evidence, stamp(evidence), FigureData.of(evidence).orElse(null));
    return setting.apply(evidence) == Setting.SHORT
            && result instanceof Result.Trend trend
            && MonthTable.isWanted(trend)
        ? List.of(figure, MonthTable.of(evidence, trend))
        : List.of(figure);
  }

  /** The numbers of a chart without its picture, where they fill a few lines; else as it is. */
  List<Block> numbers(Evidence evidence) {
    return evidence.result() instanceof Result.Trend trend
        ? Strips.of(evidence, trend, stamp(evidence))
            .<List<Block>>map(List::of)
            .orElseGet(() -> of(evidence))
        : of(evidence);
  }

  private Block.Figure figure(
      Evidence evidence, List<Block.Labelled> stamp, Block.@Nullable Table data) {
    return new Block.Figure(
        evidence.id(),
        series(evidence),
        evidence.telling().finding(),
        evidence.telling().subtitle(),
        pictures.apply(evidence),
        stamp,
        data);
  }

  /** The public is told charts from maps; partners cite figures. */
  private Series series(Evidence evidence) {
    if (!readers.arePublic()) {
      return Series.FIGURE;
    }
    return Pictures.isMap(evidence) ? Series.MAP : Series.CHART;
  }

  private List<Block.Labelled> stamp(Evidence evidence) {
    List<Block.Labelled> lines = new ArrayList<>();
    notes.apply(evidence).ifPresent(lines::add);
    boolean isMap = Pictures.isMap(evidence);
    if (readers.isWhole().test(evidence.id())) {
      lines.addAll(
          isMap ? StampLines.of(evidence, scenes.apply(evidence)) : StampLines.of(evidence));
      return lines;
    }
    if (readers.pictures().containsKey(evidence.id())) {
      lines.add(StampLines.hiddenKey());
    }
    lines.addAll(
        StampLines.guarded(evidence, isMap ? scenes.apply(evidence) : null, readers.arePublic()));
    return lines;
  }
}
