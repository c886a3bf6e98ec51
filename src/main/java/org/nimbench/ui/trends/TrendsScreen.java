package org.nimbench.ui.trends;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.FoldingInspector;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Patience;
import org.nimbench.ui.kit.ProblemCard;
import org.nimbench.ui.kit.Segments;
import org.nimbench.ui.kit.StampLines;
import org.nimbench.ui.kit.WindowSize;
import org.nimbench.ui.view.ChartPane;
import org.nimbench.work.WorkRunner;

/** The Trends screen: one chart with its stamp; what it found and its numbers beside it. */
public final class TrendsScreen extends StackPane {
  /**
   * What the screen is given by whoever puts the window together.
   *
   * @param painters runs the painting
   * @param look light or dark
   * @param size how much room there is
   * @param files asks where to export to
   * @param written told when a figure was exported
   * @param toProduct takes a figure for a product
   */
  public record Parts(
      WorkRunner painters,
      ObservableValue<Look> look,
      WindowSize size,
      FileChoice files,
      Consumer<Path> written,
      Consumer<Evidence> toProduct) {}

  private final TrendsViewModel model;
  private final Parts parts;
  private final ChartPane chart;

  /** The screen over its model. */
  public TrendsScreen(TrendsViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    this.chart = new ChartPane(parts.painters(), parts.look());
    chart.setId("chart");
    getStyleClass().add("nb-trends");
    StackPane frame = new StackPane(chart);
    frame.getStyleClass().add("nb-chart-frame");
    frame.setMinHeight(160);
    VBox.setVgrow(frame, Priority.ALWAYS);
    VBox middle = new VBox(toolbar(), title(), busy(), frame, stamp());
    middle.getStyleClass().add("nb-canvas");
    getChildren()
        .setAll(
            new FoldingInspector(
                middle,
                new TrendsInspector(model),
                Words.text("ui.trend.inspector"),
                parts.size().narrow()));
    model
        .evidence()
        .addListener(
            (observed, before, now) -> {
              if (now != null) {
                chart.show(now);
              }
            });
    model.problem().addListener((observed, before, now) -> showProblem(frame, now));
  }

  private Node toolbar() {
    CheckBox all = new CheckBox(Words.text("ui.trend.allmonths"));
    all.setId("all-months");
    all.selectedProperty().bindBidirectional(model.allMonths());
    Button export =
        Buttons.plain("mdi2e-export-variant", Words.text("ui.map.export"), this::chooseFile);
    export.setId("trend-export");
    export.getStyleClass().add("flat");
    export.disableProperty().bind(model.evidence().isNull());
    Button add = Buttons.primary("mdi2p-plus", Words.text("ui.map.add"), this::add);
    add.setId("trend-add");
    add.disableProperty().bind(model.evidence().isNull());
    HBox bar = new HBox(kinds(), all, Labels.spring(), export, add);
    bar.getStyleClass().add("nb-toolbar");
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private Segments<ChartKind> kinds() {
    return new Segments<>(
        Words.text("ui.trend.kinds"),
        List.of(ChartKind.LIMITS, ChartKind.MONTHS, ChartKind.ROLLING),
        kind ->
            switch (kind) {
              case LIMITS ->
                  new Segments.Segment(
                      "", Words.text("ui.trend.limits"), Words.text("ui.trend.limits.hint"));
              case MONTHS ->
                  new Segments.Segment(
                      "", Words.text("ui.trend.months"), Words.text("ui.trend.months.hint"));
              case ROLLING ->
                  new Segments.Segment(
                      "", Words.text("ui.trend.rolling"), Words.text("ui.trend.rolling.hint"));
            },
        model.kind());
  }

  private void add() {
    Evidence shown = model.evidence().get();
    if (shown != null) {
      parts.toProduct().accept(shown);
    }
  }

  private void chooseFile() {
    Evidence shown = model.evidence().get();
    if (shown == null) {
      return;
    }
    Optional<Path> file =
        parts
            .files()
            .toSave(
                Words.text("ui.trend.export.title"),
                FileChoice.name(shown.telling().title(), "png"),
                FileChoice.pictures());
    file.ifPresent(path -> model.export(path, parts.written()));
  }

  private Node title() {
    Label words =
        Labels.bound(
            model.evidence().map(shown -> shown.telling().title()).orElse(""), "nb-map-title");
    words.setId("trend-title");
    StackPane strip =
        new StackPane(words, Labels.of(Words.text("ui.marking.official"), "nb-marking"));
    strip.getStyleClass().add("nb-title-strip");
    StackPane.setAlignment(words, Pos.CENTER_LEFT);
    return strip;
  }

  private Node busy() {
    return new Patience(model.isAsking(), chart, Words.text("ui.trend.work"));
  }

  private Node stamp() {
    VBox strip =
        new VBox(
            Labels.bound(
                model.evidence().map(shown -> StampLines.source(shown.stamp())).orElse(""),
                "nb-stamp"),
            Labels.bound(
                model.evidence().map(shown -> StampLines.method(shown.stamp())).orElse(""),
                "nb-stamp"),
            new StackPane(Labels.of(Words.text("ui.marking.official"), "nb-marking")));
    strip.getStyleClass().add("nb-stamp-strip");
    return strip;
  }

  private static void showProblem(StackPane place, @Nullable Problem problem) {
    place.getChildren().removeIf(ProblemCard.class::isInstance);
    if (problem != null) {
      ProblemCard card = new ProblemCard(problem);
      card.setMaxSize(440, 10);
      card.getStyleClass().add("nb-problem-in-pane");
      place.getChildren().add(card);
    }
  }
}
