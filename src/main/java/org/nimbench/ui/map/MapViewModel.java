package org.nimbench.ui.map;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Ring;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.view.Combine;
import org.nimbench.ui.view.MapContents;
import org.nimbench.ui.view.MapMode;
import org.nimbench.ui.view.Marked;
import org.nimbench.ui.view.Places;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
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
  private final Newest marking;
  private final Picking picking;
  private final Map<MapMode, String> lastMethods = new EnumMap<>(MapMode.class);

  private final ObjectProperty<MapMode> mode = new SimpleObjectProperty<>(MapMode.HOTSPOTS);
  private final MethodViewModel method = new MethodViewModel(MapMode.HOTSPOTS.method());
  private final ReadOnlyStringWrapper suggestion = new ReadOnlyStringWrapper("");
  private final BooleanProperty dots = new SimpleBooleanProperty(true);
  private final BooleanProperty outlines = new SimpleBooleanProperty(false);

  private final ReadOnlyObjectWrapper<@Nullable Scenery> scenery = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Evidence> evidence = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable MapContents> contents =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Picked> picked = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper isAsking = new ReadOnlyBooleanWrapper(false);

  private boolean isBandwidthKnown;
  private @Nullable MapGround ground;
  private Places places = Places.NONE;
  private @Nullable Marks marks;

  /**
   * How much of what is shown lies in the selected place.
   *
   * @param name of the place
   * @param incidents in it
   * @param of incidents shown
   */
  public record Picked(String name, long incidents, long of) {
    /** Its share, 0 … 1. */
    public double share() {
      return of == 0 ? 0 : (double) incidents / of;
    }
  }

  private record Answer(Evidence evidence, Places places, String suggestion) {}

  /** What was found to be selected, and what of. */
  private record Marks(Selection.Place place, Places places, Marked marked) {}

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
    this.marking = new Newest(quiet);
    this.picking = new Picking(selection);
    filter.filter().addListener((observed, before, now) -> ask());
    selection.months().addListener((observed, before, now) -> ask());
    mode.addListener((observed, before, now) -> modeChosen(now));
    method.choice().addListener((observed, before, now) -> methodChosen());
    selection.place().addListener((observed, before, now) -> show());
    dots.addListener((observed, before, now) -> show());
    outlines.addListener((observed, before, now) -> show());
    picking.layer().addListener((observed, before, now) -> show());
    look.addListener((observed, before, now) -> show());
  }

  /** Reads the scenery, then asks the first question. */
  public void open() {
    runner.start(
        Words.text("ui.map.work.scenery"),
        progress -> MapGround.of(questions.scenery(progress), progress),
        outcome(this::showScenery));
  }

  private void showScenery(MapGround read) {
    ground = read;
    scenery.set(read.scenery());
    picking.on(read);
    if (!read.scenery().layers().isEmpty()) {
      method.workspaceStandard("boundary", read.scenery().layers().get(0).name());
    }
    show();
    ask();
  }

  private void modeChosen(MapMode now) {
    if (now == MapMode.CHANGE) {
      surfaces.stop();
      isAsking.set(false);
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
    if (scenery.get() == null || mode.get() == MapMode.CHANGE) {
      return;
    }
    Filter question = selection.inMonths(filter.filter().get());
    boolean isDots = mode.get() == MapMode.DOTS;
    String asked = isDots ? MapMode.DOTS.method() : method.choice().get().method();
    Map<String, String> parameters = isDots ? Map.of() : parameters();
    isAsking.set(true);
    surfaces.start(
        Words.text("ui.map.work.surface"),
        progress -> {
          Evidence found = questions.hotspot(asked, question, parameters, progress);
          Places on =
              found.result() instanceof Result.Hotspot hotspot
                  ? Places.of(hotspot.eastings(), hotspot.northings())
                  : Places.NONE;
          return new Answer(found, on, Suggestion.of(found.result()));
        },
        outcome(this::showAnswer));
  }

  /** Until an answer tells which bandwidth suits the place, the method chooses it. */
  private Map<String, String> parameters() {
    Map<String, String> asked = new LinkedHashMap<>(method.asked());
    if (!isBandwidthKnown && MapMode.HOTSPOTS.method().equals(method.choice().get().method())) {
      asked.putIfAbsent(BANDWIDTH, "auto");
    }
    return asked;
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
    isAsking.set(false);
    problem.set(null);
    places = answer.places();
    keepBandwidth(answer.evidence());
    evidence.set(answer.evidence());
    suggestion.set(answer.suggestion());
    method.answer().set(answer.evidence());
    if (selection.months().get() == null) {
      filter
          .matching()
          .set(
              new FilterViewModel.Matching(
                  answer.evidence().stamp().n(), answer.evidence().stamp().located()));
    }
    show();
  }

  private <T> Outcome<T> outcome(Consumer<T> done) {
    return new Outcome<>() {
      @Override
      public void done(T result) {
        done.accept(result);
      }

      @Override
      public void failed(Problem why) {
        isAsking.set(false);
        problem.set(why);
      }
    };
  }

  /** Shows what there is; what is selected is found on a worker and shown with the rest. */
  private void show() {
    Selection.Place place = selection.place().get();
    Places of = places;
    Work<Marked> work = picking.marking(of);
    Marks known = marks;
    if (place == null || work == null) {
      marking.stop();
      marks = null;
      showMarked();
    } else if (known != null && known.place() == place && known.places() == of) {
      showMarked();
    } else {
      marking.start("", work, outcome(found -> marked(new Marks(place, of, found))));
    }
  }

  private void marked(Marks found) {
    marks = found;
    showMarked();
  }

  private void showMarked() {
    MapGround on = ground;
    if (on == null) {
      return;
    }
    Evidence shown = evidence.get();
    Marks found = marks;
    AreaLayer layer = picking.layer().get();
    contents.set(
        new MapContents(
            on.shapes(),
            mode.get(),
            shown == null ? null : shown.result(),
            places,
            found == null ? null : found.marked(),
            dots.get(),
            outlines.get() && layer != null ? layer.name() : "",
            look.getValue()));
    picked.set(
        found == null
            ? null
            : new Picked(found.place().name(), found.marked().incidents(), places.incidents()));
  }

  /** Selects the area at a place, or lets go of it if it was the selected one. */
  public void pickAt(double easting, double northing) {
    pickAt(easting, northing, Combine.REPLACE);
  }

  /** Selects the area at a place in place of those selected, beside them, or no longer. */
  public void pickAt(double easting, double northing, Combine combine) {
    picking.at(easting, northing, combine, filter.filter().get());
  }

  /** Selects a rectangle. */
  public void pickBox(Box box) {
    picking.box(box);
  }

  /** Selects a circle; the radius is in metres, over 1. */
  public void pickCircle(double easting, double northing, double radius) {
    picking.circle(easting, northing, radius);
  }

  /** Selects an outline. */
  public void pickRing(Ring ring) {
    picking.ring(ring);
  }

  /** Selects the areas of the layer that are not selected; a rectangle or an outline stays. */
  public void invert() {
    picking.invert(filter.filter().get());
  }

  /** Around what is selected; null when nothing is. */
  public @Nullable Box aroundSelection() {
    return picking.around();
  }

  /** Turns the selection into the filter, for every screen. */
  public void makeFilter() {
    Filter narrowed = selection.inMonths(selection.inPlace(filter.filter().get()));
    selection.clear();
    filter.choose(narrowed);
  }

  /** Writes the finished map to a file. */
  public void export(Path file, Consumer<Path> done) {
    Evidence shown = evidence.get();
    if (shown != null) {
      runner.start(
          Words.text("ui.map.work.export", file.getFileName()),
          progress -> {
            questions.write(shown, file, progress);
            return file;
          },
          outcome(done));
    }
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
    return dots;
  }

  /** Whether the areas that can be picked are outlined. */
  public BooleanProperty outlines() {
    return outlines;
  }

  /** The layer that a click picks from; null where there is none. */
  public ObjectProperty<@Nullable AreaLayer> picking() {
    return picking.layer();
  }

  /** What lies under the incidents; null until it is read. */
  public ReadOnlyObjectProperty<@Nullable Scenery> scenery() {
    return scenery.getReadOnlyProperty();
  }

  /** The figure that is shown; null until the first is made. */
  public ReadOnlyObjectProperty<@Nullable Evidence> evidence() {
    return evidence.getReadOnlyProperty();
  }

  /** What went wrong with the newest question; null when nothing did. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return problem.getReadOnlyProperty();
  }

  /** The selected place and how much lies in it; null when nothing is selected. */
  public ReadOnlyObjectProperty<@Nullable Picked> picked() {
    return picked.getReadOnlyProperty();
  }

  /** Whether a question is open. */
  public ReadOnlyBooleanProperty isAsking() {
    return isAsking.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable MapContents> contents() {
    return contents.getReadOnlyProperty();
  }

  Selection selection() {
    return selection;
  }
}
