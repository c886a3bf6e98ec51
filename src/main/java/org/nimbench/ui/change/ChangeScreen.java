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
import org.nimbench.kernel.Figures;
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
import org.nimbench.ui.kit.WindowSize;
import org.nimbench.ui.view.GroundShapes;
import org.nimbench.ui.view.LegendCard;
import org.nimbench.ui.view.MapCanvas;
import org.nimbench.ui.view.MapContents;
import org.nimbench.ui.view.MapMode;
import org.nimbench.ui.view.Marked;
import org.nimbench.ui.view.Places;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.WorkRunner;

/** The comparison: two maps, their one legend, the map of change, the areas, the inspector. */
public final class ChangeScreen extends StackPane {
  /** So high must the canvas be for two rows of maps. */
  private static final double TWO_ROWS = 420;

  /** Below this width the table takes more than its half. */
  private static final double LEAST_HALVES = 900;

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
   * @param copy puts a figure on the clipboard
   * @param save writes a figure to a file that is asked for
   * @param covered the months that are held
   */
  public record Parts(
      WorkRunner painters,
      ObservableValue<Look> look,
      WindowSize size,
      Property<MapMode> mode,
      Consumer<List<Evidence>> add,
      Consumer<Evidence> copy,
      Consumer<Evidence> save,
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
                () ->
                    new ChangeToolbar(
                        model,
                        parts.mode(),
                        before::goHome,
                        new ChangeToolbar.Acts(parts.add(), parts.copy(), parts.save()))),
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
    model.comparison().addListener((observed, was, now) -> compared());
    model.chosen().both().addListener((observed, was, now) -> mark());
    parts.look().addListener((observed, was, now) -> compared());
    arrange();
    compared();
  }

  private void compared() {
    show();
    Comparison shown = model.comparison().get();
    if (shown != null) {
      Gradually.build(List.of(() -> tell(shown), () -> list(shown)));
    }
  }

  /** Shows the areas as a table and gives it the keyboard. */
  public void showTable() {
    if (!body.getChildren().contains(below)) {
      model.layout().set(Layout.CHANGE_ONLY);
    }
    areas.requestFocus();
  }

  /** Closer to what is selected. */
  public void zoomToSelection() {
    Chosen.Both both = model.chosen().both().get();
    if (both != null && both.around() != null) {
      before.zoomTo(both.around());
    }
  }

  private MapCanvas canvas(String id) {
    MapCanvas canvas = new MapCanvas(parts.painters());
    canvas.setId(id);
    canvas.listen(this::pickBox, model.chosen()::at);
    return canvas;
  }

  private void pickBox(Box box) {
    model.selection().place().set(Selection.Place.of(box, Words.text("ui.map.pick.box")));
  }

  private void pick(List<AreaRow> rows) {
    Comparison shown = model.comparison().get();
    if (shown != null && !shown.layer().isEmpty()) {
      List<String> codes = rows.stream().map(AreaRow::code).toList();
      String name =
          rows.size() == 1
              ? rows.get(0).name()
              : Words.text("ui.map.pick.areas", Figures.count(rows.size()));
      model.selection().place().set(Selection.Place.of(new AreaChoice(shown.layer(), codes), name));
    }
  }

  /** What is selected is marked on all three maps and in the table. */
  private void mark() {
    Comparison shown = model.comparison().get();
    if (shown == null) {
      return;
    }
    show();
    areas.mark(model.chosen().codes(shown.layer()));
    Chosen.Both both = model.chosen().both().get();
    chip(before, both, words(both, false));
    chip(after, both, words(both, true));
    chip(change, both, both == null ? "" : arrow(both));
  }

  private static String words(Chosen.@Nullable Both both, boolean isAfter) {
    if (both == null) {
      return "";
    }
    long count = (isAfter ? both.after() : both.before()).incidents();
    long of = (isAfter ? both.of().afterPlaces() : both.of().beforePlaces()).incidents();
    return Words.text(
        "ui.map.chip", Figures.count(count), Figures.percent(of == 0 ? 0 : (double) count / of, 0));
  }

  private static String arrow(Chosen.Both both) {
    return Words.text(
        "ui.change.arrow",
        Figures.count(both.before().incidents()),
        Figures.count(both.after().incidents()));
  }

  private static void chip(MapCanvas map, Chosen.@Nullable Both both, String words) {
    if (both == null) {
      map.overlay().clear();
    } else if (both.place().box() != null) {
      map.overlay().show(both.place().box(), words);
    } else if (both.place().ring() != null) {
      map.overlay().show(both.place().ring(), words);
    } else if (both.around() != null) {
      map.overlay().chip(both.around(), words);
    }
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
    StackPane folded = new StackPane(legend);
    folded.setMouseTransparent(true);
    folded.visibleProperty().bind(model.isLegend());
    StackPane map = MapFrames.of(change, folded);
    StackPane.setAlignment(legend, Pos.TOP_LEFT);
    StackPane.setMargin(legend, new Insets(6));
    GridPane halves = new GridPane();
    halves.getStyleClass().add("nb-change-below");
    ColumnConstraints left = new ColumnConstraints();
    ColumnConstraints right = new ColumnConstraints();
    // A table needs its room before a map does.
    right
        .percentWidthProperty()
        .bind(halves.widthProperty().map(wide -> wide.doubleValue() < LEAST_HALVES ? 56 : 50));
    left.percentWidthProperty()
        .bind(halves.widthProperty().map(wide -> wide.doubleValue() < LEAST_HALVES ? 44 : 50));
    halves.getColumnConstraints().addAll(left, right);
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
    Chosen.Both both = model.chosen().both().get();
    boolean isMarked = both != null && both.of() == shown;
    Marked earlier = isMarked ? both.before() : null;
    Marked later = isMarked ? both.after() : null;
    Marked borders = isMarked ? both.ground() : null;
    before.show(contents(ground, shown.hotspot(false), shown.beforePlaces(), earlier), extent);
    after.show(contents(ground, shown.hotspot(true), shown.afterPlaces(), later), extent);
    MapContents difference = contents(ground, shown.difference(), Places.NONE, borders);
    changeEvidence.set(shown.change());
    changed.set(difference);
    change.show(difference, extent);
    change.setAccessibleText(shown.change().telling().alternativeText());
  }

  private void tell(Comparison shown) {
    periods.tell(shown);
    strip.show(shown, parts.look().getValue(), model.breaks().get() != Breaks.EACH_ITS_OWN);
  }

  private void list(Comparison shown) {
    if (shown == model.comparison().get()) {
      areas.show(AreaRow.of(shown.table()));
      areas.mark(model.chosen().codes(shown.layer()));
    }
  }

  private MapContents contents(
      GroundShapes ground, Result result, Places places, @Nullable Marked marked) {
    return new MapContents(
        ground,
        MapMode.HOTSPOTS,
        result,
        places,
        marked,
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
    for (Label line : List.of(source, method)) {
      line.setWrapText(true);
      line.setMinHeight(USE_PREF_SIZE);
    }
    VBox lines = new VBox(2, source, method);
    HBox.setHgrow(lines, Priority.ALWAYS);
    Label official = Labels.of(Words.text("ui.marking.official"), "nb-marking");
    official.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(12, lines, official);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("nb-change-stamp");
    return row;
  }
}
