package org.nimbench.ui.trends;

import java.time.YearMonth;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.NothingHeld;
import org.nimbench.ui.kit.Official;
import org.nimbench.ui.kit.Segments;
import org.nimbench.ui.kit.StampLines;

/** Title, main chart above, rolling years and season below, or the months as a table; the stamp. */
final class ChartBoard extends VBox {
  private static final double UPPER = 57;

  /** So high must the charts be to be read; a lower window scrolls them. */
  private static final double LEAST = 360;

  /** What stands below at the right. */
  enum When {
    SEASON,
    HOURS
  }

  private final TrendsViewModel model;
  private final ChartSlot main;
  private final ChartSlot rolling;
  private final ChartSlot season;
  private final HoursPane hours = new HoursPane();
  private final MonthsTable table;
  private final ObjectProperty<When> when = new SimpleObjectProperty<>(When.SEASON);
  private final GridPane charts = new GridPane();

  /** Whether there are data: without any, one pane says so and no other is shown. */
  private boolean isHeld = true;

  ChartBoard(TrendsViewModel model, TrendsScreen.Parts parts) {
    this.model = model;
    this.main = new ChartSlot(ChartSlot.MAIN, parts, model.selection().months());
    this.rolling = new ChartSlot("chart-rolling", parts, model.selection().months());
    this.season = new ChartSlot("chart-season", parts, model.selection().months());
    this.table = new MonthsTable(model);
    getStyleClass().add("nb-chart-board");
    VBox.setVgrow(this, Priority.ALWAYS);
    charts.getStyleClass().add("nb-charts");
    grid();
    arrange();
    ScrollPane scroll = new ScrollPane(charts);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setAccessibleText(Words.text("ui.trend.inspector"));
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(TrendsTitle.of(model), scroll, stamp());
    model.isTable().addListener((observed, before, now) -> arrange());
    when.addListener((observed, before, now) -> arrange());
    model.charts().addListener((observed, before, now) -> show(now));
    model.problem().addListener((observed, before, now) -> main.refuse(now));
  }

  private void grid() {
    ColumnConstraints left = new ColumnConstraints();
    left.setPercentWidth(44);
    ColumnConstraints right = new ColumnConstraints();
    right.setPercentWidth(56);
    charts.getColumnConstraints().addAll(left, right);
    RowConstraints upper = new RowConstraints();
    upper.setPercentHeight(UPPER);
    RowConstraints lower = new RowConstraints();
    lower.setPercentHeight(100 - UPPER);
    charts.getRowConstraints().addAll(upper, lower);
  }

  private void arrange() {
    charts.getChildren().clear();
    charts.setMinHeight(isHeld ? LEAST : 0);
    if (!isHeld) {
      charts.add(main, 0, 0, 2, 2);
      return;
    }
    charts.add(main, 0, 0, 2, 1);
    if (model.isTable().get()) {
      charts.add(table, 0, 1, 2, 1);
      return;
    }
    charts.add(
        pane(Words.text("ui.trend.rolling"), Words.text("ui.trend.rolling.short"), null, rolling),
        0,
        1);
    Node shown = when.get() == When.SEASON ? season : hours;
    Node right =
        when.get() == When.SEASON
            ? pane(
                Words.text("ui.trend.season"), Words.text("ui.trend.season.short"), whens(), shown)
            : pane(Words.text("ui.trend.hours"), "", whens(), shown);
    right.getStyleClass().add("nb-chart-right");
    charts.add(right, 1, 1);
  }

  private static Node pane(String title, String subtitle, @Nullable Node choice, Node content) {
    HBox head =
        new HBox(
            8,
            Labels.of(title, "nb-section-title"),
            Labels.of(subtitle, "nb-caption"),
            Labels.spring());
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("nb-chart-head");
    if (choice != null) {
      head.getChildren().add(choice);
    }
    VBox.setVgrow(content, Priority.ALWAYS);
    VBox pane = new VBox(head, content);
    pane.getStyleClass().add("nb-chart-pane");
    return pane;
  }

  private Segments<When> whens() {
    return new Segments<>(
        Words.text("ui.trend.when"),
        List.of(When.SEASON, When.HOURS),
        one ->
            one == When.SEASON
                ? new Segments.Segment(
                    "", Words.text("ui.trend.season"), Words.text("ui.trend.season.hint"))
                : new Segments.Segment(
                    "", Words.text("ui.trend.hours"), Words.text("ui.trend.hours.hint")),
        when);
  }

  private void show(Charts now) {
    Problem problem = now.main().problem();
    boolean wasHeld = isHeld;
    isHeld = problem == null || !NothingHeld.is(problem);
    if (wasHeld != isHeld) {
      arrange();
    }
    main.show(now.main());
    rolling.show(now.rolling());
    season.show(now.season());
    hours.show(now.hours());
  }

  private Node stamp() {
    HBox strip =
        Official.foot(
            model.evidence().map(shown -> StampLines.source(shown.stamp())).orElse(""),
            model.evidence().map(ChartBoard::method).orElse(""),
            "trend-stamp");
    strip.getStyleClass().add("nb-stamp-ruled");
    return strip;
  }

  private static String method(Evidence shown) {
    return StampLines.method(shown.stamp());
  }

  /** The month that has, or last had, the keyboard in the main chart; null before any had. */
  @Nullable YearMonth pointed() {
    return main.chart().pointed().get();
  }

  boolean isTableFocused() {
    return table.hasKeyboard();
  }
}
