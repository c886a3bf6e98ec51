package org.nimbench.ui.change;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.study.Result;
import org.nimbench.ui.view.MapCanvas;
import org.nimbench.ui.view.MapContents;
import org.nimbench.ui.view.MapMode;
import org.nimbench.ui.view.Marked;
import org.nimbench.ui.view.Places;
import org.nimbench.ui.view.Sight;
import org.nimbench.work.WorkRunner;

/** The three maps: before, after and their difference. What is selected is marked on all. */
final class ChangeMaps {
  private final ChangeViewModel model;
  private final ChangeScreen.Parts parts;
  private final MapCanvas before;
  private final MapCanvas after;
  private final MapCanvas change;
  private final LinkedMaps linked;
  private final ReadOnlyObjectWrapper<@Nullable MapContents> changed =
      new ReadOnlyObjectWrapper<>();

  ChangeMaps(ChangeViewModel model, ChangeScreen.Parts parts) {
    this.model = model;
    this.parts = parts;
    this.before = canvas("change-map-before", parts.painters());
    this.after = canvas("change-map-after", parts.painters());
    this.change = canvas("change-map", parts.painters());
    this.linked = new LinkedMaps(List.of(before, after, change), model.moveTogether());
    linked.listen();
    model.ground().addListener((observed, was, now) -> show());
    model.chosen().both().addListener((observed, was, now) -> mark());
    parts.layers().addListener((observed, was, now) -> show());
    parts.dots().addListener((observed, was, now) -> show());
  }

  private MapCanvas canvas(String id, WorkRunner painters) {
    MapCanvas canvas = new MapCanvas(painters);
    canvas.setId(id);
    canvas.listen(new ChangeBrush(model));
    return canvas;
  }

  MapCanvas before() {
    return before;
  }

  MapCanvas after() {
    return after;
  }

  MapCanvas change() {
    return change;
  }

  /** What keys and menus move. */
  Sight sight() {
    return linked;
  }

  /** What the map of change is painted from, for its legend. */
  ReadOnlyObjectProperty<@Nullable MapContents> changed() {
    return changed.getReadOnlyProperty();
  }

  /** Shows what is compared now. */
  void show() {
    Comparison shown = model.comparison().get();
    ChangeGround ground = model.ground().get();
    if (shown == null || ground == null) {
      return;
    }
    Box extent = ground.scenery().extent();
    Chosen.Both both = model.chosen().both().get();
    boolean isMarked = both != null && both.of() == shown;
    Marked earlier = isMarked ? both.before() : null;
    Marked later = isMarked ? both.after() : null;
    Marked borders = isMarked ? both.ground() : null;
    before.show(contents(ground, shown.hotspot(false), shown.beforePlaces(), earlier), extent);
    after.show(contents(ground, shown.hotspot(true), shown.afterPlaces(), later), extent);
    MapContents difference = contents(ground, shown.difference(), Places.NONE, borders);
    changed.set(difference);
    change.show(difference, extent);
    change.setAccessibleText(shown.change().telling().alternativeText());
  }

  private MapContents contents(
      ChangeGround ground, Result result, Places places, @Nullable Marked marked) {
    return new MapContents(
        ground.shapes(),
        MapMode.HOTSPOTS,
        result,
        places,
        marked,
        parts.dots().getValue() && model.whyNoDots().getValue().isEmpty(),
        "",
        parts.look().getValue(),
        parts.layers().getValue());
  }

  private void mark() {
    show();
    Chosen.Both both = model.chosen().both().get();
    chip(before, both, words(both, false));
    chip(after, both, words(both, true));
    chip(change, both, both == null ? "" : both.counts());
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
}
