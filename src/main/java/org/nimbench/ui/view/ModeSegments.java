package org.nimbench.ui.view;

import java.util.List;
import javafx.beans.property.Property;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Segments;

/**
 * The choice of what the map shows, the same over every map; where a toolbar is full the icons go
 * and the words stay.
 */
public final class ModeSegments {
  private static final List<MapMode> SHOWN =
      List.of(MapMode.DOTS, MapMode.HOTSPOTS, MapMode.AREAS, MapMode.GRID, MapMode.CHANGE);

  private ModeSegments() {}

  /** Segments bound both ways to {@code mode}. */
  public static Segments<MapMode> of(Property<MapMode> mode) {
    return new Segments<>(Words.text("ui.map.modes"), SHOWN, ModeSegments::segment, mode);
  }

  private static Segments.Segment segment(MapMode mode) {
    return switch (mode) {
      case DOTS ->
          new Segments.Segment(
              "mdi2d-dots-grid",
              Words.text("ui.map.mode.dots"),
              Words.text("ui.map.mode.dots.hint"));
      case HOTSPOTS ->
          new Segments.Segment(
              "mdi2b-blur",
              Words.text("ui.map.mode.hotspots"),
              Words.text("ui.map.mode.hotspots.hint"));
      case AREAS ->
          new Segments.Segment(
              "mdi2v-vector-polygon",
              Words.text("ui.map.mode.areas"),
              Words.text("ui.map.mode.areas.hint"));
      case GRID ->
          new Segments.Segment(
              "mdi2g-grid", Words.text("ui.map.mode.grid"), Words.text("ui.map.mode.grid.hint"));
      case CHANGE ->
          new Segments.Segment(
              "mdi2c-compare",
              Words.text("ui.map.mode.change"),
              Words.text("ui.map.mode.change.hint"));
    };
  }
}
