package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Box;
import org.nimbench.spatial.Grid;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/** A hotspot surface with its incidents. */
final class HotspotTheme implements MapTheme {
  private final Result.Hotspot hotspot;
  private final Legend legend;

  HotspotTheme(Palette palette, Evidence evidence, Result.Hotspot hotspot) {
    this.hotspot = hotspot;
    this.legend = new Legend(palette, evidence, hotspot);
  }

  @Override
  public List<PanelPart> tables() {
    List<PanelPart> tables = new ArrayList<>(List.of(legend.classes()));
    if (!hotspot.concentration().isEmpty()) {
      tables.add(legend.concentration());
    }
    return tables;
  }

  @Override
  public String inkLine() {
    return legend.hotspotEdge();
  }

  @Override
  public void draw(Sketch sketch, MapFrame frame) {
    new HotspotLayer(sketch, frame, hotspot).draw();
  }

  @Override
  public boolean hasDots() {
    return true;
  }

  @Override
  public void dots(Sketch sketch, MapFrame frame) {
    new HotspotLayer(sketch, frame, hotspot).dots();
  }

  @Override
  public int heat(double easting, double northing) {
    int cell = SurfaceCells.at(hotspot.surface().grid(), easting, northing);
    return cell < 0 ? -1 : hotspot.classes().classOf(hotspot.surface().values()[cell]);
  }

  @Override
  public Box extent() {
    return hotspot.surface().grid().extent();
  }

  @Override
  public boolean isEmpty(Box box) {
    for (int i = 0; i < hotspot.eastings().length; i++) {
      if (box.holds(hotspot.eastings()[i], hotspot.northings()[i])) {
        return false;
      }
    }
    Grid grid = hotspot.surface().grid();
    double[] values = hotspot.surface().values();
    return SurfaceCells.none(grid, box, i -> hotspot.classes().classOf(values[i]) >= 0);
  }
}
