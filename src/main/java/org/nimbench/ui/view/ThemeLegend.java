package org.nimbench.ui.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.measures.CountChange;
import org.nimbench.picture.ChangeLabels;
import org.nimbench.picture.ClassLabels;
import org.nimbench.picture.Palette;
import org.nimbench.spatial.Classes;
import org.nimbench.study.AreaFigure;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.kit.Labels;

/** The legend of a change or of areas, row by row. */
final class ThemeLegend {
  private final Palette palette;
  private final GridPane rows = new GridPane();
  private int at;

  ThemeLegend(Palette palette) {
    this.palette = palette;
    rows.getStyleClass().add("nb-legend-rows");
    for (double width : new double[] {20, 68, 28, 0}) {
      ColumnConstraints column = new ColumnConstraints();
      column.setMinWidth(width);
      column.setHalignment(width == 20 || width == 68 ? HPos.LEFT : HPos.RIGHT);
      rows.getColumnConstraints().add(column);
    }
  }

  /** Title, second line and rows. */
  List<Node> of(Evidence evidence) {
    String unit = capital(evidence.recipe().filter().unit());
    if (evidence.result() instanceof Result.Change change) {
      change(change);
      return List.of(
          new HBox(
              Labels.of(Words.text("ui.legend.change"), "nb-legend-title"),
              Labels.spring(),
              Labels.of(Words.text("ui.legend.km2"), "nb-legend-head")),
          rows);
    }
    Result.Areas areas = (Result.Areas) evidence.result();
    areas(areas);
    if (areas.per().isEmpty()) {
      return head(Words.text("ui.legend.areas", unit), LegendTable.subtitle(evidence));
    }
    String whom =
        areas.countsHouseholds()
            ? Words.text("ui.legend.households")
            : Words.text("ui.legend.people");
    String year =
        areas.year() > 0
            ? Words.text("ui.legend.year", whom, Integer.toString(areas.year()))
            : whom;
    return head(Words.text("ui.legend.rate", unit, whom), year);
  }

  private List<Node> head(String title, String subtitle) {
    List<Node> nodes = new ArrayList<>(List.of(Labels.of(title, "nb-legend-title")));
    if (!subtitle.isEmpty()) {
      nodes.add(Labels.of(subtitle, "nb-legend-subtitle"));
    }
    nodes.add(rows);
    return nodes;
  }

  private void change(Result.Change change) {
    ChangeLabels labels = new ChangeLabels(change.classes());
    int steps = change.classes().steps().length;
    double km2 = change.difference().grid().cellSquareKilometres();
    for (int step = steps; step >= -steps; step--) {
      Rectangle swatch = swatch();
      if (step == 0) {
        swatch.setFill(Color.TRANSPARENT);
        swatch.getStyleClass().add("nb-swatch-empty");
      } else {
        swatch.setFill(Color.web(palette.change(step, steps).hex()));
        swatch.setStroke(Color.web(palette.edge(palette.change(step, steps)).hex()));
      }
      row(swatch, labels.of(step), Figures.decimal(change.classes().membersOf(step) * km2, 1), "");
    }
    Rectangle line = swatch();
    line.setFill(Color.TRANSPARENT);
    line.setStroke(Color.web(palette.ink().hex()));
    line.setStrokeWidth(1.8);
    String beyond = Words.text("ui.legend.beyond", Figures.decimal(CountChange.BEYOND, 0));
    rows.add(line, 0, at);
    rows.add(Labels.of(beyond, "nb-legend-text"), 1, at++, 3, 1);
  }

  private void areas(Result.Areas areas) {
    heads(Words.text("ui.legend.areacount"), Words.text("ui.legend.n"));
    Classes classes = areas.classes();
    ClassLabels labels = new ClassLabels(classes, areas.per().isEmpty());
    for (int i = classes.count() - 1; i >= 0; i--) {
      Rectangle swatch = swatch();
      swatch.setFill(Color.web(palette.density(classes.count()).get(i).hex()));
      swatch.setStroke(Color.web(palette.edge(palette.density(classes.count()).get(i)).hex()));
      row(
          swatch,
          labels.all().get(i),
          Figures.count(classes.members()[i]),
          Figures.count(classes.incidents()[i]));
    }
    if (classes.belowMembers() > 0) {
      Rectangle swatch = swatch();
      swatch.setFill(Color.TRANSPARENT);
      swatch.getStyleClass().add("nb-swatch-empty");
      row(
          swatch,
          labels.below(),
          Figures.count(classes.belowMembers()),
          Figures.count(classes.belowIncidents()));
    }
    without(areas);
  }

  private void without(Result.Areas areas) {
    boolean asRate = !areas.per().isEmpty();
    List<AreaFigure> without =
        areas.areas().stream().filter(area -> Double.isNaN(area.shown(asRate))).toList();
    if (!without.isEmpty()) {
      Rectangle swatch = swatch();
      swatch.setFill(Color.web(palette.hatchGround().hex()));
      swatch.setStroke(Color.web(palette.hatch().hex()));
      swatch.getStrokeDashArray().setAll(2.0, 2.0);
      row(
          swatch,
          Words.text("ui.legend.norate"),
          Figures.count(without.size()),
          Figures.count(without.stream().mapToLong(AreaFigure::count).sum()));
    }
  }

  private void heads(String second, String third) {
    rows.add(Labels.of(second, "nb-legend-head"), 2, at);
    rows.add(Labels.of(third, "nb-legend-head"), 3, at++);
  }

  private void row(Node swatch, String label, String second, String third) {
    rows.add(swatch, 0, at);
    rows.add(Labels.of(label, "nb-legend-text"), 1, at);
    rows.add(Labels.of(second, "nb-legend-number", "nb-muted"), 2, at);
    rows.add(Labels.of(third, "nb-legend-number"), 3, at++);
  }

  private static Rectangle swatch() {
    Rectangle swatch = new Rectangle(18, 11);
    swatch.getStyleClass().add("nb-swatch");
    return swatch;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
  }
}
