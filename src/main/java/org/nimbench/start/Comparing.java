package org.nimbench.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.change.ChangeQuestions;
import org.nimbench.ui.change.ChangeScreen;
import org.nimbench.ui.change.ChangeViewModel;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.InspectorTabs;
import org.nimbench.ui.kit.OnDemand;
import org.nimbench.ui.map.MapQuestions;
import org.nimbench.ui.map.MapScreen;
import org.nimbench.ui.map.MapViewModel;
import org.nimbench.ui.view.MapMode;
import org.nimbench.ui.view.Places;
import org.nimbench.ui.view.Scenery;
import org.nimbench.ui.view.Sight;
import org.nimbench.ui.view.ToProduct;
import org.nimbench.work.Progress;

/** Before and after, shown in the map's place while the map's mode is Change. */
final class Comparing {
  private final MapViewModel map;
  private final ChangeViewModel change;
  private final OnDemand<ChangeScreen> screen;

  /**
   * A comparison over a map.
   *
   * @param tabs of the map's inspector that the comparison has too, given why it shows no incidents
   * @param copy puts a figure on the clipboard
   */
  Comparing(
      Bench bench,
      MapViewModel map,
      Function<ObservableValue<String>, List<InspectorTabs.Tab>> tabs,
      ToProduct toProduct,
      Consumer<Evidence> copy) {
    this.map = map;
    this.change =
        new ChangeViewModel(
            new MapAnswers(bench.workspace().map()),
            bench.runner(),
            bench.painters(),
            bench.filter(),
            bench.selection());
    map.mode()
        .addListener(
            (observed, before, now) -> {
              if (now == MapMode.CHANGE) {
                change.settings().set(density(map));
              }
            });
    change.isShown().bind(map.mode().isEqualTo(MapMode.CHANGE));
    this.screen =
        new OnDemand<>(
            () ->
                new ChangeScreen(
                    change,
                    new ChangeScreen.Parts(
                        bench.painters(),
                        bench.look(),
                        bench.size(),
                        map.mode(),
                        map.layers().shown(),
                        map.dots(),
                        () -> tabs.apply(change.whyNoDots()),
                        toProduct,
                        copy,
                        figure -> save(bench, map, figure),
                        bench.workspace().choices().covered())));
  }

  private static void save(Bench bench, MapViewModel map, Evidence figure) {
    bench
        .files()
        .toSave(
            Words.text("ui.map.export.title"),
            FileChoice.name(figure.telling().title(), "png"),
            FileChoice.pictures())
        .ifPresent(file -> map.export(figure, file, bench::written));
  }

  /** The comparison smooths as the hotspot map does; its defaults where another map is shown. */
  private static Map<String, String> density(MapViewModel map) {
    Map<String, String> settings = new LinkedHashMap<>();
    if (map.method().choice().get().method().equals(MapMode.HOTSPOTS.method())) {
      settings.putAll(map.method().asked());
      settings.keySet().retainAll(List.of("kernel", "bandwidth", "cell", "boundary"));
    }
    return settings;
  }

  /** Whether the comparison is what is looked at. */
  boolean isShown() {
    return map.mode().get() == MapMode.CHANGE;
  }

  /** Shows the areas as a table. */
  void showTable() {
    screen.get().showTable();
  }

  /** The maps that keys and menus move; null while the comparison is not looked at. */
  @Nullable Sight sight() {
    return isShown() && screen.isMade() ? screen.get().sight() : null;
  }

  /** Shows the steps that were asked. */
  void showHistory() {
    screen.get().showTab(MapScreen.COMPARE_HISTORY);
  }

  /** Reads the ground again, as after an area was drawn. */
  void rereadScenery() {
    change.rereadScenery();
  }

  /** The figure that is looked at: the change while it is compared, else the map's. */
  @Nullable Evidence figure() {
    return map.mode().get() == MapMode.CHANGE ? change.figure().getValue() : map.evidence().get();
  }

  /** The map's screen, with the comparison over it while that is shown. */
  Node over(Node mapScreen) {
    BooleanBinding isCompared = map.mode().isEqualTo(MapMode.CHANGE);
    mapScreen.visibleProperty().bind(isCompared.not());
    mapScreen.managedProperty().bind(mapScreen.visibleProperty());
    StackPane both = new StackPane(mapScreen);
    isCompared.addListener((observed, before, now) -> show(both, now));
    show(both, isCompared.get());
    return both;
  }

  private void show(StackPane both, boolean isCompared) {
    if (isCompared && !screen.isMade()) {
      both.getChildren().add(screen.get());
    }
    if (screen.isMade()) {
      screen.get().setVisible(isCompared);
      screen.get().setManaged(isCompared);
      if (isCompared) {
        // The keyboard was on the map that is hidden now.
        screen.get().reach();
      }
    }
  }

  /** The map's own answers: the same boundary, the same engine. */
  private record MapAnswers(MapQuestions map) implements ChangeQuestions {
    @Override
    public Scenery scenery(Progress progress) {
      return map.scenery(progress);
    }

    @Override
    public Places located(Filter filter, Progress progress) {
      return map.located(filter, progress);
    }

    @Override
    public Evidence answer(
        String method, Filter filter, Map<String, String> parameters, Progress progress) {
      return map.hotspot(method, filter, parameters, progress);
    }
  }
}
