package org.nimbench.ui.change;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.change.ChangeViewModel.Breaks;
import org.nimbench.ui.change.ChangeViewModel.Layout;
import org.nimbench.ui.kit.FoldingInspector;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Patience;
import org.nimbench.ui.kit.ProblemCard;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.StampLines;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.kit.WindowSize;
import org.nimbench.ui.view.GroundShapes;
import org.nimbench.ui.view.LegendCard;
import org.nimbench.ui.view.MapCanvas;
import org.nimbench.ui.view.MapContents;
import org.nimbench.ui.view.MapMode;
import org.nimbench.ui.view.Places;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.WorkRunner;

/** The comparison: two maps, their one legend, the map of change, the areas, the inspector. */
public final class ChangeScreen extends StackPane {
  private static final String LAYER = "layer:";

  /** So high must the canvas be for two rows of maps. */
  private static final double TWO_ROWS = 420;

  /** More incidents than this hide the surface they lie on. */
  private static final int MOST_DOTS = 700;

  private final ChangeViewModel model;
  private final Parts parts;
  private final MapCanvas before;
  private final MapCanvas after;
  private final MapCanvas change;
  private final PeriodMaps periods;
  private final ClassStrip strip = new ClassStrip();
  private final AreaTable areas;
  private final GridPane below;
  private final ReadOnlyObjectWrapper<@Nullable MapContents> changed =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Evidence> changeEvidence =
      new ReadOnlyObjectWrapper<>();
  private final VBox body = new VBox();

  /**
   * What the comparison is given by whoever puts the window together.
   *
   * @param painters runs the painting
   * @param look light or dark
   * @param size how much room there is
   * @param mode what the map shows; another mode leaves the comparison
   * @param add takes the three figures for a product
   * @param covered the months that are held
   */
  public record Parts(
      WorkRunner painters,
      ObservableValue<Look> look,
      WindowSize size,
      Property<MapMode> mode,
      Consumer<List<Evidence>> add,
      Period covered) {}

  /** The screen over its model. */
  public ChangeScreen(ChangeViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    this.before = canvas("change-map-before");
    this.after = canvas("change-map-after");
    this.change = canvas("change-map");
    this.periods = new PeriodMaps(before, after);
    this.areas = new AreaTable(this::pick);
    this.below = below();
    LinkedMaps linked = new LinkedMaps(List.of(before, after, change), model.moveTogether());
    linked.listen();
    body.getStyleClass().add("nb-canvas");
    VBox.setVgrow(body, Priority.ALWAYS);
    StackPane content = new StackPane(body, problem());
    VBox.setVgrow(content, Priority.ALWAYS);
    VBox middle =
        new VBox(
            Gradually.place(
                () -> new ChangeToolbar(model, parts.mode(), before::goHome, parts.add())),
            marking(),
            new Patience(model.isAsking(), body, Words.text("ui.change.work")),
            content,
            stamp());
    middle.getStyleClass().add("nb-canvas");
    getChildren()
        .setAll(
            new FoldingInspector(
                middle,
                Gradually.place(() -> new ChangeInspector(model, parts.covered())),
                Words.text("ui.change.inspector"),
                parts.size().narrow()));
    periods.setPrefHeight(100);
    VBox.setVgrow(periods, Priority.ALWAYS);
    model.layout().addListener((observed, was, now) -> arrange());
    body.heightProperty()
        .addListener(
            (observed, was, now) -> {
              if (was.doubleValue() < TWO_ROWS != now.doubleValue() < TWO_ROWS) {
                Platform.runLater(this::arrange);
              }
            });
    model.comparison().addListener((observed, was, now) -> show());
    parts.look().addListener((observed, was, now) -> show());
    arrange();
    show();
  }

  private MapCanvas canvas(String id) {
    MapCanvas canvas = new MapCanvas(parts.painters());
    canvas.setId(id);
    canvas.listen(this::pickBox, (easting, northing) -> model.selection().place().set(null));
    return canvas;
  }

  private void pickBox(Box box) {
    model.selection().place().set(Selection.Place.of(box, Words.text("ui.map.pick.box")));
  }

  private void pick(AreaRow row) {
    Comparison shown = model.comparison().get();
    if (shown != null) {
      layer(shown)
          .ifPresent(
              layer ->
                  model
                      .selection()
                      .place()
                      .set(
                          Selection.Place.of(
                              new AreaChoice(layer, List.of(row.code())), row.name())));
    }
  }

  private static java.util.Optional<String> layer(Comparison shown) {
    return shown.areas().stamp().dataVersions().stream()
        .map(DataVersion::name)
        .filter(name -> name.startsWith(LAYER))
        .map(name -> name.substring(LAYER.length()))
        .reduce((first, last) -> last);
  }

  private void arrange() {
    Layout layout = model.layout().get();
    // Two rows need room: a low window shows the second row as "Change only".
    boolean isLow = body.getHeight() > 1 && body.getHeight() < TWO_ROWS;
    if (layout == Layout.CHANGE_ONLY) {
      body.getChildren().setAll(below);
    } else if (layout == Layout.SWIPE) {
      periods.swipe();
      body.getChildren().setAll(periods, strip);
    } else {
      periods.sideBySide();
      body.getChildren().setAll(periods, strip);
      if (!isLow) {
        body.getChildren().add(below);
      }
    }
  }

  private GridPane below() {
    LegendCard legend = new LegendCard(changed, changeEvidence, parts.look());
    legend.setId("change-map-legend");
    StackPane map = MapFrames.of(change, legend);
    StackPane.setAlignment(legend, Pos.TOP_LEFT);
    StackPane.setMargin(legend, new Insets(8));
    GridPane halves = new GridPane();
    halves.getStyleClass().add("nb-change-below");
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      halves.getColumnConstraints().add(half);
    }
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    halves.getRowConstraints().add(row);
    halves.addRow(0, map, Gradually.place(() -> areas));
    halves.setPrefHeight(100);
    VBox.setVgrow(halves, Priority.ALWAYS);
    return halves;
  }

  private void show() {
    Comparison shown = model.comparison().get();
    GroundShapes ground = model.ground();
    Scenery scenery = model.scenery().get();
    if (shown == null || ground == null || scenery == null) {
      return;
    }
    Box extent = scenery.extent();
    before.show(contents(ground, shown.hotspot(false), shown.beforePlaces()), extent);
    after.show(contents(ground, shown.hotspot(true), shown.afterPlaces()), extent);
    MapContents difference = contents(ground, shown.difference(), Places.NONE);
    changeEvidence.set(shown.change());
    changed.set(difference);
    change.show(difference, extent);
    change.setAccessibleText(shown.change().telling().alternativeText());
    Gradually.build(List.of(() -> tell(shown), () -> list(shown)));
  }

  private void tell(Comparison shown) {
    periods.tell(shown);
    strip.show(shown, parts.look().getValue(), model.breaks().get() != Breaks.EACH_ITS_OWN);
  }

  private void list(Comparison shown) {
    if (shown == model.comparison().get()) {
      areas.show(AreaRow.of(shown.table()));
    }
  }

  private MapContents contents(GroundShapes ground, Result result, Places places) {
    return new MapContents(
        ground,
        MapMode.HOTSPOTS,
        result,
        places,
        null,
        places.size() <= MOST_DOTS,
        "",
        parts.look().getValue());
  }

  private Node problem() {
    StackPane place = new StackPane();
    place.setPickOnBounds(false);
    model.problem().addListener((observed, was, now) -> showProblem(place, now));
    return place;
  }

  private static void showProblem(StackPane place, @Nullable Problem problem) {
    place.getChildren().clear();
    if (problem != null) {
      ProblemCard card = new ProblemCard(problem);
      card.setMaxSize(440, 10);
      card.getStyleClass().add("nb-problem-in-pane");
      place.getChildren().add(card);
    }
  }

  private static Node marking() {
    StackPane strip = new StackPane(Labels.of(Words.text("ui.marking.official"), "nb-marking"));
    strip.getStyleClass().add("nb-change-marking");
    return strip;
  }

  private Node stamp() {
    Label source =
        Labels.bound(
            model.comparison().map(shown -> StampLines.source(shown.change().stamp())).orElse(""),
            "nb-stamp");
    Label method =
        Labels.bound(
            model
                .comparison()
                .map(
                    shown -> Words.text("ui.stamp.grid", StampLines.method(shown.change().stamp())))
                .orElse(""),
            "nb-stamp");
    method.setId("change-stamp");
    VBox lines = new VBox(2, Told.whole(source), Told.whole(method));
    lines.setMinWidth(0);
    Label official = Labels.of(Words.text("ui.marking.official"), "nb-marking");
    official.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(lines, Labels.spring(), official);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("nb-change-stamp");
    return row;
  }
}
