package org.nimbench.ui.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.desk.Bookmark;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.FoldingInspector;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.InspectorTabs;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.NothingHeld;
import org.nimbench.ui.kit.Official;
import org.nimbench.ui.kit.OnDemand;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.kit.Patience;
import org.nimbench.ui.kit.ProblemPlace;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.WindowSize;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.view.LegendCard;
import org.nimbench.ui.view.MapCanvas;
import org.nimbench.ui.view.MapContents;
import org.nimbench.ui.view.MapMode;
import org.nimbench.ui.view.NorthArrow;
import org.nimbench.ui.view.ScaleBar;
import org.nimbench.ui.view.Scenery;
import org.nimbench.ui.view.Sight;
import org.nimbench.ui.view.ToProduct;
import org.nimbench.ui.view.Viewport;
import org.nimbench.work.WorkRunner;

/**
 * The Map screen: toolbar, title, map with its furniture, stamp, the linked trend, inspector. The
 * map stands at once, the rest within a few pictures.
 */
public final class MapScreen extends StackPane {
  private static final String METHOD = "method";
  private static final String SELECTION = "selection";
  private static final String HISTORY = "history";

  /** The key of the history among {@link #tabsOfComparison}. */
  public static final String COMPARE_HISTORY = "compare-history";

  private final MapViewModel model;
  private final Parts parts;
  private final MapCanvas canvas;
  private final MapDialogs dialogs;
  private final MapCommands commands;
  private final InspectorTabs tabs;
  private final FoldingInspector folding;

  /**
   * What the screen is given by whoever puts the window together.
   *
   * @param painters runs the painting; quietly, for it is never worth a line in the status bar
   * @param look light or dark
   * @param size how much room there is
   * @param files asks where to export to
   * @param written told when a figure was exported
   * @param toProduct the way of figures into a product
   * @param trend the linked trend that stands beneath the map
   * @param overlay where the map asks for names and sizes
   * @param kept drawn areas and bookmarks
   * @param step of the screen, for its commands
   * @param help opens the card of the method that is shown
   * @param history the steps that were asked, for a tab of its own
   * @param table shows or hides the map as a table
   * @param copy copies the map
   * @param pin pins the map for the meeting
   * @param figure what is looked at and exported; null before there is one
   * @param compared the maps of a comparison while it is looked at in place of this map, else null
   * @param toData goes to where data is added
   */
  public record Parts(
      WorkRunner painters,
      ObservableValue<Look> look,
      WindowSize size,
      FileChoice files,
      Consumer<Path> written,
      ToProduct toProduct,
      Supplier<? extends Node> trend,
      Overlay overlay,
      KeptPlaces kept,
      int step,
      Runnable help,
      Supplier<? extends Region> history,
      Runnable table,
      Runnable copy,
      Runnable pin,
      Supplier<@Nullable Evidence> figure,
      Supplier<@Nullable Sight> compared,
      Runnable toData) {}

  /** The screen over its model. */
  public MapScreen(MapViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    this.canvas = new MapCanvas(parts.painters());
    canvas.setId("map");
    canvas.getStyleClass().add("nb-first-focus");
    getStyleClass().add("nb-map-screen");
    this.dialogs = new MapDialogs(parts.overlay(), parts.kept(), model.brush());
    this.commands =
        new MapCommands(
            parts.step(),
            model,
            this::sight,
            dialogs,
            new BookmarkDialogs(parts.overlay(), parts.kept(), model.filter()));
    this.tabs = tabs(parts, dialogs);
    VBox.setVgrow(canvas, Priority.ALWAYS);
    VBox middle = new VBox(canvas);
    middle.getStyleClass().add("nb-canvas");
    this.folding =
        new FoldingInspector(middle, tabs, Words.text("ui.inspector.open"), parts.size().narrow());
    getChildren().setAll(folding);
    model.contents().addListener((observed, before, now) -> show(now));
    show(model.contents().get());
    model.brush().picked().addListener((observed, before, now) -> mark(now));
    canvas.listen(new Brush(model, canvas));
    model.identify().found().addListener((observed, before, now) -> showFound());
    Gradually.build(
        List.of(
            () -> middle.getChildren().setAll(map(parts.look())),
            () -> middle.getChildren().addAll(0, List.of(title(), busy())),
            () -> middle.getChildren().add(0, toolbar(parts)),
            () -> middle.getChildren().add(stamp()),
            () -> tabs.begin(METHOD),
            () -> middle.getChildren().add(trend(parts))));
  }

  private MapToolbar toolbar(Parts parts) {
    return new MapToolbar(
        model,
        canvas,
        new MapToolbar.Acts(parts.table(), parts.copy(), parts.pin(), parts.kept().isWritable()),
        parts.toProduct(),
        commands::bookmarks);
  }

  private Node trend(Parts parts) {
    Node trend = parts.trend().get();
    NothingHeld.hide(trend, model.problem(), parts.size().low().not());
    return trend;
  }

  private InspectorTabs tabs(Parts parts, MapDialogs dialogs) {
    return new InspectorTabs(
        List.of(
            InspectorTabs.Tab.of(
                METHOD,
                Words.text("ui.inspector.method"),
                () -> new MapInspector(model, parts.help())),
            layersTab("layers", dialogs, new SimpleStringProperty("")),
            new InspectorTabs.Tab(
                SELECTION,
                Words.text("ui.inspector.selection"),
                model.brush().picked().map(picked -> Figures.count(picked.incidents())).orElse(""),
                new OnDemand<>(
                    () ->
                        new SelectionTab(
                            model, parts.kept().isWritable(), () -> commands.makeArea()))),
            InspectorTabs.Tab.of(HISTORY, Words.text("ui.twin.history"), parts.history())));
  }

  private InspectorTabs.Tab layersTab(
      String key, MapDialogs dialogs, ObservableValue<String> whyNoDots) {
    return InspectorTabs.Tab.of(
        key,
        Words.text("ui.inspector.layers"),
        () -> new LayersTab(model, parts.kept(), dialogs, whyNoDots));
  }

  /**
   * Tabs that a comparison shows too: what is set there holds here.
   *
   * @param whyNoDots why incidents cannot be shown over the compared maps; empty while they can
   */
  public List<InspectorTabs.Tab> tabsOfComparison(ObservableValue<String> whyNoDots) {
    return List.of(
        layersTab("compare-layers", dialogs, whyNoDots),
        InspectorTabs.Tab.of(COMPARE_HISTORY, Words.text("ui.twin.history"), parts.history()));
  }

  /** Shows the steps that were asked. */
  public void showHistory() {
    folding.unfold();
    tabs.reach(HISTORY);
  }

  private void showFound() {
    if (model.identify().found().get() != null) {
      folding.unfold();
      tabs.choose(SELECTION);
    }
  }

  /** What can be done on the map. */
  public List<Command> commands() {
    List<Command> all = new ArrayList<>(commands.all());
    all.add(
        Command.onScreen(
            parts.step(),
            "map.export",
            CommandMenu.MAP,
            Words.text("ui.map.export"),
            "",
            this::export));
    return all;
  }

  private void export() {
    Evidence shown = parts.figure().get();
    if (shown != null) {
      parts
          .files()
          .toSave(
              Words.text("ui.map.export.title"),
              FileChoice.name(shown.telling().title(), "png"),
              FileChoice.pictures())
          .ifPresent(path -> model.export(shown, path, parts.written()));
    }
  }

  /** Where the mouse is, or the middle of the map, in words; empty before there is a map. */
  public ObservableValue<String> coordinates() {
    return canvas.pointed().map(at -> GridWords.words(at.easting(), at.northing())).orElse("");
  }

  private void show(@Nullable MapContents contents) {
    Scenery scenery = model.scenery().get();
    if (contents != null && scenery != null) {
      canvas.show(contents, scenery.extent());
    }
    Evidence evidence = model.evidence().get();
    if (evidence != null) {
      MapMode mode = contents == null ? model.mode().get() : contents.mode();
      canvas.setAccessibleText(ShownWords.alternative(evidence, mode, model.place()));
    }
  }

  private void mark(@Nullable Picked picked) {
    Selection.Place place = model.selection().place().get();
    if (picked == null || place == null) {
      canvas.overlay().clear();
      return;
    }
    String words =
        Words.text(
            "ui.map.chip", Figures.count(picked.incidents()), Figures.percent(picked.share(), 0));
    if (place.box() != null) {
      canvas.overlay().show(place.box(), words);
    } else if (place.ring() != null) {
      canvas.overlay().show(place.ring(), words);
    } else {
      Box around = model.brush().around();
      if (around != null) {
        canvas.overlay().chip(around, words);
      }
    }
  }

  private Node title() {
    Label words =
        Labels.bound(
            told((shown, mode) -> ShownWords.title(shown, mode, model.place())), "nb-map-title");
    words.setId("map-title");
    return Official.head(words);
  }

  /** Words about what is painted now; empty before the first figure. */
  private ObservableValue<String> told(BiFunction<Evidence, MapMode, String> words) {
    return Bindings.createStringBinding(
        () -> {
          Evidence shown = model.evidence().get();
          MapContents painted = model.contents().get();
          return shown == null || painted == null ? "" : words.apply(shown, painted.mode());
        },
        model.evidence(),
        model.contents());
  }

  private Node busy() {
    return new Patience(model.isAsking(), canvas, Words.text("ui.map.work.surface"));
  }

  private StackPane map(ObservableValue<Look> look) {
    LegendCard legend =
        new LegendCard(model.contents(), model.evidence(), look)
            .follow(canvas.view(), model.contents());
    legend.setId("legend");
    ScaleBar scale = new ScaleBar(canvas.view());
    scale.setId("scale-bar");
    NorthArrow north = new NorthArrow();
    ProblemPlace problem = new ProblemPlace(model.problem(), parts.toData());
    StackPane map = new StackPane(canvas, legend, scale, north, problem);
    map.getStyleClass().add("nb-map-frame");
    map.setMinHeight(120);
    VBox.setVgrow(map, Priority.ALWAYS);
    StackPane.setAlignment(legend, Pos.TOP_LEFT);
    StackPane.setMargin(legend, new Insets(11));
    StackPane.setAlignment(scale, Pos.BOTTOM_LEFT);
    StackPane.setMargin(scale, new Insets(0, 0, 9, 14));
    StackPane.setAlignment(north, Pos.TOP_RIGHT);
    StackPane.setMargin(north, new Insets(8, 16, 0, 0));
    return map;
  }

  private Node stamp() {
    Node stamp = Official.foot(told(ShownWords::source), told(ShownWords::method), "stamp-method");
    NothingHeld.hide(stamp, model.problem(), new SimpleBooleanProperty(true));
    return stamp;
  }

  /** What part of the ground is looked at; null for the whole place. */
  public @Nullable Viewport view() {
    return sight().isAtHome() ? null : sight().seen();
  }

  /** What keys and menus move: the map, or the maps of a comparison over it. */
  private Sight sight() {
    Sight compared = parts.compared().get();
    return compared == null ? canvas : compared;
  }

  /** Closer to what is selected. */
  public void zoomToSelection() {
    commands.zoomToSelection();
  }

  /** Shows the view that a bookmark keeps. */
  public void goTo(Bookmark bookmark) {
    commands.goTo(bookmark);
  }

  /** Asks what the selection is called and keeps it as an area. */
  public void makeArea() {
    commands.makeArea();
  }
}
