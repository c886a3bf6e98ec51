package org.nimbench.ui.view;

import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Colour;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.picture.Palette;
import org.nimbench.settings.Look;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.kit.Labels;

/**
 * The legend over the map: unit, classes, and how much ground and how many incidents each holds.
 */
public final class LegendCard extends VBox {
  private final ObservableValue<@Nullable Evidence> evidence;
  private final ObservableValue<Look> look;
  private @Nullable ObservableValue<@Nullable Viewport> view;

  /** The legend of what a map shows; hidden while there is nothing to show. */
  public LegendCard(
      ObservableValue<@Nullable MapContents> contents,
      ObservableValue<@Nullable Evidence> evidence,
      ObservableValue<Look> look) {
    this.evidence = evidence;
    this.look = look;
    getStyleClass().add("nb-legend");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setMouseTransparent(true);
    contents.addListener((observed, before, now) -> show(now));
    show(contents.getValue());
  }

  /**
   * Follows what is in view: where there are too many places for dots, their density is explained.
   *
   * @param contents what the legend was made over
   */
  public LegendCard follow(
      ObservableValue<@Nullable Viewport> shown, ObservableValue<@Nullable MapContents> contents) {
    view = shown;
    shown.addListener(
        (observed, before, now) -> {
          MapContents on = contents.getValue();
          if (on != null && on.mode() == MapMode.DOTS && on.places().size() > DotDensity.MANY) {
            show(on);
          }
        });
    return this;
  }

  private void show(@Nullable MapContents contents) {
    Evidence shown = evidence.getValue();
    boolean isSeen = shown != null && contents != null && isDrawn(shown, contents);
    setVisible(isSeen);
    if (!isSeen || shown == null || contents == null) {
      return;
    }
    if (contents.mode() == MapMode.DOTS) {
      showDots(contents, LegendTable.subtitle(shown));
      return;
    }
    if (!(shown.result() instanceof Result.Hotspot hotspot)) {
      getChildren().setAll(new ThemeLegend(MapPalette.of(look.getValue())).of(shown));
      return;
    }
    showClasses(LegendTable.of(shown, hotspot));
  }

  private boolean isDensity(MapContents contents) {
    Viewport now = view == null ? null : view.getValue();
    return now != null
        && contents.places().size() > DotDensity.MANY
        && contents.places().near(now.ground()) > DotDensity.MANY;
  }

  /** A surface that is hidden has no legend; dots have theirs whether there is one or not. */
  static boolean isDrawn(Evidence evidence, MapContents contents) {
    boolean isDots = contents.mode() == MapMode.DOTS && evidence.result() instanceof Result.Hotspot;
    return isDots || contents.layers().isSurface() && contents.layers().opacity() > 0;
  }

  private void showClasses(LegendTable table) {
    GridPane rows = rows();
    rows.add(label(Words.text("ui.legend.km2"), "nb-legend-head"), 2, 0);
    rows.add(label(Words.text("ui.legend.n"), "nb-legend-head"), 3, 0);
    int classes = (int) table.rows().stream().filter(row -> row.index() >= 0).count();
    int at = 1;
    for (LegendTable.Row row : table.rows()) {
      rows.add(swatch(row.index(), classes), 0, at);
      rows.add(label(row.range(), "nb-legend-text"), 1, at);
      rows.add(label(row.squareKilometres(), "nb-legend-number", "nb-muted"), 2, at);
      rows.add(label(row.incidents(), "nb-legend-number"), 3, at++);
    }
    GridPane total = rows();
    total.getStyleClass().add("nb-legend-total");
    total.add(label(Words.text("ui.legend.all"), "nb-legend-text", "nb-muted"), 0, 0, 2, 1);
    total.add(label(table.squareKilometres(), "nb-legend-number", "nb-muted"), 2, 0);
    total.add(label(table.incidents(), "nb-legend-number", "nb-strong"), 3, 0);
    getChildren()
        .setAll(
            label(table.title(), "nb-legend-title"),
            label(table.subtitle(), "nb-legend-subtitle"),
            rows,
            total);
  }

  private void showDots(MapContents contents, String subtitle) {
    if (isDensity(contents)) {
      getChildren().setAll(new DensityLegend(contents.look()).of(subtitle));
      return;
    }
    GridPane rows = rows();
    rows.add(label(Words.text("ui.legend.places"), "nb-legend-head"), 3, 0);
    int at = 1;
    for (DotSize size : DotSize.fullestFirst()) {
      int count = contents.places().sized(size);
      if (count > 0) {
        rows.add(dot(size), 0, at);
        rows.add(label(words(size), "nb-legend-text"), 1, at);
        rows.add(label(Figures.count(count), "nb-legend-number"), 3, at++);
      }
    }
    getChildren()
        .setAll(
            label(Words.text("ui.legend.dots"), "nb-legend-title"),
            label(subtitle, "nb-legend-subtitle"),
            rows);
  }

  private static String words(DotSize size) {
    return switch (size) {
      case ONE -> "1";
      case FEW -> Words.text("ui.legend.range", "2", "4");
      case MANY -> Words.text("ui.legend.range", "5", "9");
      case MOST -> Words.text("ui.legend.atleast", "10");
    };
  }

  private static GridPane rows() {
    GridPane rows = new GridPane();
    rows.getStyleClass().add("nb-legend-rows");
    rows.getColumnConstraints()
        .addAll(
            column(20, HPos.LEFT),
            column(66, HPos.LEFT),
            column(44, HPos.RIGHT),
            column(40, HPos.RIGHT));
    return rows;
  }

  private static ColumnConstraints column(double width, HPos side) {
    ColumnConstraints column = new ColumnConstraints();
    column.setMinWidth(width);
    column.setHalignment(side);
    column.setHgrow(Priority.NEVER);
    return column;
  }

  private Node swatch(int index, int classes) {
    Palette palette = MapPalette.of(look.getValue());
    Rectangle swatch = new Rectangle(18, 11);
    swatch.getStyleClass().add("nb-swatch");
    if (index >= 0) {
      Colour fill = palette.density(classes).get(index);
      swatch.setFill(paint(fill));
      swatch.setStroke(paint(palette.edge(fill)));
    } else {
      swatch.setFill(Color.TRANSPARENT);
      swatch.getStyleClass().add("nb-swatch-empty");
    }
    return swatch;
  }

  private Node dot(DotSize size) {
    Circle circle = new Circle(size.radius(), paint(MapPalette.of(look.getValue()).map().dot()));
    StackPane frame = new StackPane(circle);
    frame.setMinHeight(16);
    return frame;
  }

  private static Color paint(Colour colour) {
    return Color.web(colour.hex());
  }

  private static Label label(String words, String... styles) {
    return Labels.of(words, styles);
  }
}
