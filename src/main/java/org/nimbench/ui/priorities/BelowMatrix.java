package org.nimbench.ui.priorities;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Entry;
import org.nimbench.priorities.Matrix;
import org.nimbench.priorities.PrioritiesView;
import org.nimbench.ui.kit.Segments;

/** Below the matrix: the public and the data, every score as a table, or the history. */
final class BelowMatrix extends BorderPane {
  /** What is shown. */
  enum Part {
    GAPS,
    TABLE,
    HISTORY
  }

  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.GAPS);
  private final GapPane gaps = new GapPane();
  private final PlainTable scores =
      new PlainTable(
          "priorities-scores",
          Words.text("ui.priorities.part.table"),
          List.of(
              new PlainTable.Column(Words.text("ui.priorities.theme"), 150),
              new PlainTable.Column(Words.text("ui.priorities.criterion"), 110),
              new PlainTable.Column(Words.text("ui.priorities.score"), 44),
              new PlainTable.Column(Words.text("ui.priorities.reason"), 340),
              new PlainTable.Column(Words.text("ui.priorities.evidence"), 110),
              new PlainTable.Column(Words.text("ui.priorities.by"), 90)));
  private final PlainTable history =
      new PlainTable(
          "priorities-history",
          Words.text("ui.priorities.part.history"),
          List.of(
              new PlainTable.Column(Words.text("ui.priorities.when"), 110),
              new PlainTable.Column(Words.text("ui.priorities.by"), 90),
              new PlainTable.Column(Words.text("ui.priorities.theme"), 150),
              new PlainTable.Column(Words.text("ui.priorities.what"), 170),
              new PlainTable.Column(Words.text("ui.priorities.reason"), 340)));

  BelowMatrix() {
    getStyleClass().add("nb-below-matrix");
    Segments<Part> choice =
        new Segments<>(
            Words.text("ui.priorities.parts"), List.of(Part.values()), BelowMatrix::segment, part);
    choice.setId("priorities-parts");
    HBox head = new HBox(choice);
    head.setMinHeight(USE_PREF_SIZE);
    head.getStyleClass().add("nb-below-head");
    setTop(head);
    part.addListener((observed, before, now) -> setCenter(content(now)));
    setCenter(content(part.get()));
  }

  private static Segments.Segment segment(Part part) {
    String words =
        switch (part) {
          case GAPS -> Words.text("ui.priorities.part.gaps");
          case TABLE -> Words.text("ui.priorities.part.table");
          case HISTORY -> Words.text("ui.priorities.part.history");
        };
    return new Segments.Segment("", words, words);
  }

  private Node content(Part wanted) {
    return switch (wanted) {
      case GAPS -> gaps;
      case TABLE -> scores;
      case HISTORY -> history;
    };
  }

  /** Shows one of the parts. */
  void choose(Part wanted) {
    part.set(wanted);
  }

  void show(PrioritiesView view) {
    gaps.show(view);
    scores.getItems().setAll(MatrixGrid.rows(view));
    history.getItems().setAll(lines(view.matrix()));
  }

  /** The newest line first. */
  private static List<List<String>> lines(Matrix matrix) {
    List<List<String>> lines = new ArrayList<>();
    for (Entry entry : matrix.entries()) {
      List<String> cells = new ArrayList<>(List.of(day(entry), entry.mark().by()));
      if (entry instanceof Entry.Modelled one) {
        cells.addAll(List.of("", one.model().name(), ""));
      } else if (entry instanceof Entry.Added one) {
        cells.addAll(List.of(one.theme().name(), Words.text("ui.priorities.added"), ""));
      } else if (entry instanceof Entry.Dropped one) {
        cells.addAll(List.of(one.theme(), Words.text("ui.priorities.dropped"), one.why()));
      } else if (entry instanceof Entry.Scored one) {
        cells.addAll(List.of(theme(matrix, one.theme()), scored(matrix, one), one.why()));
      } else if (entry instanceof Entry.Chosen one) {
        String choice =
            one.choice() == null ? Words.text("ui.priorities.none") : ThemeTab.words(one.choice());
        cells.addAll(List.of(theme(matrix, one.theme()), choice, one.why()));
      }
      lines.add(0, cells);
    }
    return lines;
  }

  private static String theme(Matrix matrix, String key) {
    return matrix.theme(key).map(theme -> theme.name()).orElse(key);
  }

  private static String scored(Matrix matrix, Entry.Scored one) {
    String criterion =
        matrix
            .model()
            .criterion(one.criterion())
            .map(found -> found.name())
            .orElse(one.criterion());
    return Words.text(
        "ui.priorities.scored",
        criterion,
        one.score() == null ? Words.text("ui.priorities.none") : String.valueOf(one.score()));
  }

  static String day(Entry entry) {
    return Figures.shortDate(
        ZonedDateTime.ofInstant(entry.mark().at(), Program.ZONE).toLocalDate());
  }
}
