package org.nimbench.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseKind;
import org.nimbench.kernel.Box;
import org.nimbench.ui.view.MapLayers;
import org.nimbench.ui.view.Scenery;

/** Which layers of the map are shown, without a screen. */
class LayersViewModelTest {
  private final LayersViewModel model = new LayersViewModel();

  private static BaseFeature feature(BaseKind kind) {
    return new BaseFeature(kind, "", new GeometryFactory().createPoint(new Coordinate(1, 1)));
  }

  private static AreaLayer layer(String name) {
    return new AreaLayer(
        name,
        "",
        List.of(
            new Area("A", "All", new GeometryFactory().toGeometry(new Envelope(0, 10, 0, 10)))));
  }

  @Test
  void everythingIsShownAtFirstButBordersAndNamesOfAreas() {
    assertThat(model.shown().get()).isEqualTo(MapLayers.STANDARD);
  }

  @Test
  void whatASceneryHoldsIsOfferedOnceTheLowestFirst() {
    model.offer(
        new Scenery(
            null,
            new Box(0, 0, 10, 10),
            List.of(
                feature(BaseKind.ROAD_MAJOR),
                feature(BaseKind.GREEN),
                feature(BaseKind.ROAD_MAJOR)),
            List.of(layer("district"), layer("wards"))));
    assertThat(model.kinds()).containsExactly(BaseKind.GREEN, BaseKind.ROAD_MAJOR);
    assertThat(model.layers()).containsExactly("district", "wards");
    assertThat(model.imageSource().get()).isEmpty();
  }

  @Test
  void whatIsHiddenOutlinedAndNamedIsTold() {
    LayersViewModel.put(model.hidden(), BaseKind.WATER, true);
    LayersViewModel.put(model.outlined(), "wards", true);
    LayersViewModel.put(model.named(), "beats", true);
    model.boundary().set(false);
    model.image().set(false);
    model.names().set(false);
    model.surface().set(false);
    assertThat(model.shown().get())
        .isEqualTo(
            new MapLayers(
                Set.of(BaseKind.WATER),
                false,
                false,
                false,
                Set.of("wards"),
                Set.of("beats"),
                false,
                1));
    LayersViewModel.put(model.hidden(), BaseKind.WATER, false);
    assertThat(model.shown().get().hidden()).isEmpty();
  }

  @Test
  void theSurfaceIsNeverMoreThanItsUsualStrengthNorLessThanNothing() {
    model.opacity().set(0.4);
    assertThat(model.shown().get().opacity()).isEqualTo(0.4);
    model.opacity().set(3);
    assertThat(model.shown().get().opacity()).isEqualTo(1);
    model.opacity().set(-1);
    assertThat(model.shown().get().opacity()).isZero();
  }
}
