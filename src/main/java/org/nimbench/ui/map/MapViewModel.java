package org.nimbench.ui.map;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.nimbench.desk.DrawnArea;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.kit.Asked;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.view.MapContents;
import org.nimbench.ui.view.MapMode;
import org.nimbench.ui.view.Places;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Newest;
import org.nimbench.work.Work;
import org.nimbench.work.WorkRunner;

/**
 * What the Map screen shows and decides. The exact surface follows the filter, the brushed months
 * and the method's form; the newest question wins.
 */
public final class MapViewModel {
  private static final String BANDWIDTH = "bandwidth";

  private final MapQuestions questions;
  private final WorkRunner runner;
  private final FilterViewModel filter;
  private final Selection selection;
  private final ObservableValue<Look> look;
  private final Newest surfaces;
  private final Newest placing;
  private final LocatedPlaces located;
  private final Brushing brush;
  private final LayersViewModel layers = new LayersViewModel();
  private final IdentifyViewModel identify;
  private final Map<MapMode, String> lastMethods = new EnumMap<>(MapMode.class);

  private final ObjectProperty<MapMode> mode = new SimpleObjectProperty<>(MapMode.HOTSPOTS);
  private final MethodViewModel method = new MethodViewModel(MapMode.HOTSPOTS.method());
  private final ReadOnlyStringWrapper suggestion = new ReadOnlyStringWrapper("");
  private final DotsShown dots = new DotsShown(MapMode.HOTSPOTS);
  private final BooleanProperty outlines = new SimpleBooleanProperty(false);

  private final ReadOnlyObjectWrapper<@Nullable Scenery> scenery = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Evidence> evidence = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable MapContents> contents =
      new ReadOnlyObjectWrapper<>();
  private final Asked asked = new Asked();

  private boolean isBandwidthKnown;
  private @Nullable MapGround ground;
  private Places places = Places.NONE;

  private record Answer(Evidence evidence, Places places, String suggestion) {}

  /**
   * A map of a workspace; it asks nothing before {@link #open}.
   *
   * @param runner runs questions; shown in the status bar
   * @param quiet runs what takes a moment only, such as counting a selection; never shown
   */
  public MapViewModel(
      MapQuestions questions,
      WorkRunner runner,
      WorkRunner quiet,
      FilterViewModel filter,
      Selection selection,
      ObservableValue<Look> look) {
    this.questions = questions;
    this.runner = runner;
    this.filter = filter;
    this.selection = selection;
    this.look = look;
    this.surfaces = new Newest(runner);
    this.placing = new Newest(quiet);
    this.located = new LocatedPlaces(questions);
    this.identify =
        new IdentifyViewModel(questions, runner, () -> selection.inMonths(filter.filter().get()));
    this.brush = new Brushing(selection, filter, quiet, this::show);
    filter.filter().addListener((observed, before, now) -> ask());
    selection.months().addListener((observed, before, now) -> ask());
    mode.addListener((observed, before, now) -> modeChosen(now));
    method.choice().addListener((observed, before, now) -> methodChosen());
    dots.shown().addListener((observed, before, now) -> show());
    outlines.addListener((observed, before, now) -> show());
    layers.shown().addListener((observed, before, now) -> show());
    look.addListener((observed, before, now) -> show());
  }

  /** Reads the scenery, then asks the first question. */
  public void open() {
    runner.start(
        Words.text("ui.map.work.scenery"),
        progress -> MapGround.of(questions.scenery(progress), progress),
        asked.outcome(this::showScenery));
  }

  private void stand(MapGround read) {
    ground = read;
    scenery.set(read.scenery());
    brush.on(read);
    layers.offer(read.scenery());
    show();
  }

  private void showScenery(MapGround read) {
    stand(read);
    if (!read.scenery().layers().isEmpty()) {
      method.workspaceStandard("boundary", read.scenery().layers().get(0).name());
    }
    ask();
  }

  private void modeChosen(MapMode now) {
    dots.in(now);
    if (now == MapMode.CHANGE) {
      surfaces.stop();
      asked.end();
      askPlaces();
      return;
    }
    String wanted = now == MapMode.DOTS ? method.choice().get().method() : remembered(now);
    if (wanted.equals(method.choice().get().method())) {
      ask();
    } else {
      method.use(wanted);
    }
  }

  private String remembered(MapMode now) {
    return lastMethods.getOrDefault(now, now.method());
  }

  private void methodChosen() {
    String chosen = method.choice().get().method();
    MapMode shows = Modes.of(chosen);
    lastMethods.put(shows, chosen);
    if (mode.get() == shows) {
      ask();
    } else {
      // The listener of the mode asks.
      mode.set(shows);
    }
  }

  private void ask() {
    if (mode.get() == MapMode.CHANGE) {
      askPlaces();
      return;
    }
    placing.stop();
    if (scenery.get() == null) {
      return;
    }
    Filter question = selection.inMonths(filter.filter().get());
    Work<Evidence> work = asking(question);
    asked.begin();
    surfaces.start(
        Words.text("ui.map.work.surface"),
        progress -> {
          Evidence found = work.run(progress);
          Places on = located.of(question, found.stamp().dataVersions(), progress);
          return new Answer(found, on, Suggestion.of(found.result()));
        },
        asked.answer(this::showAnswer, filter::matchUnknown));
  }

  /** Asks the method of what is shown now; dots are counted by grid square. */
  private Work<Evidence> asking(Filter question) {
    boolean isDots = mode.get() == MapMode.DOTS;
    String wanted = isDots ? MapMode.DOTS.method() : method.choice().get().method();
    Map<String, String> parameters = isDots ? Map.of() : parameters();
    return progress -> questions.hotspot(wanted, question, parameters, progress);
  }

  /** The comparison asks for its own maps; what is selected is still counted in the filter. */
  private void askPlaces() {
    Filter question = filter.filter().get();
    placing.start(
        "",
        progress -> located.of(question, List.of(), progress),
        asked.outcome(
            found -> {
              places = found;
              brush.of(found);
            }));
  }

  /** Until an answer tells which bandwidth suits the place, the method chooses it. */
  private Map<String, String> parameters() {
    Map<String, String> given = new LinkedHashMap<>(method.asked());
    if (!isBandwidthKnown && MapMode.HOTSPOTS.method().equals(method.choice().get().method())) {
      given.putIfAbsent(BANDWIDTH, "auto");
    }
    return given;
  }

  /** The bandwidth that was chosen first stays the map's default, so that maps compare. */
  private void keepBandwidth(Evidence answered) {
    if (!isBandwidthKnown
        && "auto".equals(answered.recipe().parameters().get(BANDWIDTH))
        && answered.result() instanceof Result.Hotspot hotspot) {
      isBandwidthKnown = true;
      method.workspaceStandard(BANDWIDTH, Long.toString(Math.round(hotspot.bandwidth())));
    }
  }

  private void showAnswer(Answer answer) {
    places = answer.places();
    keepBandwidth(answer.evidence());
    evidence.set(answer.evidence());
    suggestion.set(answer.suggestion());
    method.answer().set(answer.evidence());
    if (selection.months().get() == null) {
      filter.matching().set(FilterViewModel.Matching.of(answer.evidence().stamp()));
    }
    if (answer.evidence().result() instanceof Result.Areas areas) {
      // A click means the areas that are seen.
      brush.from(areas.layer());
    }
    brush.of(places);
    show();
  }

  private void show() {
    MapGround on = ground;
    if (on == null) {
      return;
    }
    Evidence shown = evidence.get();
    AreaLayer layer = brush.layer().get();
    contents.set(
        new MapContents(
            on.shapes(),
            mode.get(),
            shown == null ? null : shown.result(),
            places,
            brush.marked(places),
            dots.shown().get(),
            outlines.get() && layer != null ? layer.name() : "",
            look.getValue(),
            layers.shown().get()));
  }

  /** What is at a place that was pointed at. */
  public IdentifyViewModel identify() {
    return identify;
  }

  /** Reads the scenery again, as after an area was drawn; nothing new is asked. */
  public void rereadScenery() {
    if (scenery.get() != null) {
      runner.start(
          Words.text("ui.map.work.scenery"),
          progress -> MapGround.of(questions.scenery(progress), progress),
          asked.outcome(this::stand));
    }
  }

  /** What is selected as an area that can be kept; empty where that is nothing. */
  Optional<DrawnArea> drawnFromSelection() {
    return Drawing.of(selection.place().get(), ground);
  }

  /** What is brushed on the map. */
  public Brushing brush() {
    return brush;
  }

  /** What is shown beside the answer. */
  public LayersViewModel layers() {
    return layers;
  }

  /** Turns the selection into the filter, for every screen. */
  public void makeFilter() {
    Filter narrowed = selection.inMonths(selection.inPlace(filter.filter().get()));
    selection.clear();
    filter.choose(narrowed);
  }

  /**
   * Asks the method of what is shown about the selection alone and hands the figure on. A
   * comparison is of the filter's place, so nothing is asked there.
   */
  public void figureOfSelection(Consumer<Evidence> take) {
    if (mode.get() == MapMode.CHANGE) {
      return;
    }
    Filter narrowed = selection.inMonths(selection.inPlace(filter.filter().get()));
    runner.start(Words.text("ui.map.work.figure"), asking(narrowed), asked.outcome(take));
  }

  /** Why there is no figure of the selection; empty where there is. */
  public ObservableValue<String> whyNoFigure() {
    String noPlace = Words.text("ui.command.map.noplace");
    String compared = Words.text("ui.command.map.compared");
    return Bindings.createStringBinding(
        () ->
            selection.place().get() == null
                ? noPlace
                : mode.get() == MapMode.CHANGE ? compared : "",
        selection.place(),
        mode);
  }

  /** Writes a finished map to a file. */
  public void export(Evidence figure, Path file, Consumer<Path> done) {
    runner.start(
        Words.text("ui.map.work.export", file.getFileName()),
        progress -> {
          questions.write(figure, file, progress);
          return file;
        },
        asked.outcome(done));
  }

  /** Dots, hotspots or grid. */
  public ObjectProperty<MapMode> mode() {
    return mode;
  }

  /** The method that is asked, with its settings. */
  public MethodViewModel method() {
    return method;
  }

  /** Which bandwidths the data alone suggest, in words; empty for none. */
  public ReadOnlyStringProperty suggestion() {
    return suggestion.getReadOnlyProperty();
  }

  /** The boundary layers there are, the study area first. */
  List<String> layerNames() {
    Scenery read = scenery.get();
    return read == null ? List.of() : read.layers().stream().map(AreaLayer::name).toList();
  }

  /** Whether incidents are shown over the surface. */
  public BooleanProperty dots() {
    return dots.shown();
  }

  /** Whether the areas that can be picked are outlined. */
  public BooleanProperty outlines() {
    return outlines;
  }

  /** What lies under the incidents; null until it is read. */
  public ReadOnlyObjectProperty<@Nullable Scenery> scenery() {
    return scenery.getReadOnlyProperty();
  }

  /** The figure that is shown; null until the first is made. */
  public ReadOnlyObjectProperty<@Nullable Evidence> evidence() {
    return evidence.getReadOnlyProperty();
  }

  /** What the whole workspace is called. */
  String place() {
    return filter.choices().place();
  }

  /** What went wrong with the newest question; null when nothing did. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return asked.problem();
  }

  /** Whether a question is open. */
  public ReadOnlyBooleanProperty isAsking() {
    return asked.isOpen();
  }

  ReadOnlyObjectProperty<@Nullable MapContents> contents() {
    return contents.getReadOnlyProperty();
  }

  FilterViewModel filter() {
    return filter;
  }

  Selection selection() {
    return selection;
  }
}
