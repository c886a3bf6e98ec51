package org.nimbench.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.Fill;
import org.nimbench.drawing.Mark;
import org.nimbench.drawing.Path;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.spatial.Classes;
import org.nimbench.study.AreaFigure;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/** Areas coloured by their count or rate; hatched where there is no rate. */
final class AreasTheme implements MapTheme {
  private static final double SPACING = 1.1;

  /** Hidden areas are hatched closer than areas without a rate, mm. */
  private static final double HIDDEN_SPACING = 0.7;

  private static final String HIDDEN_COUNT = "*";
  private static final double EDGE = 0.16;

  private final Palette palette;
  private final Evidence evidence;
  private final Result.Areas areas;
  private final AreaLayer layer;
  private final Classes classes;
  private final boolean asRate;
  private final Map<String, AreaFigure> figures = new HashMap<>();

  AreasTheme(Palette palette, Evidence evidence, Result.Areas areas, AreaLayer layer) {
    this.palette = palette;
    this.evidence = evidence;
    this.areas = areas;
    this.layer = layer;
    this.classes = areas.classes();
    this.asRate = !areas.per().isEmpty();
    areas.areas().forEach(figure -> figures.put(figure.code(), figure));
  }

  @Override
  public List<PanelPart> tables() {
    List<PanelTable.Row> rows = new ArrayList<>();
    ClassLabels labels = new ClassLabels(classes, !asRate);
    List<Colour> ramp = palette.density(classes.count());
    for (int i = classes.count() - 1; i >= 0; i--) {
      Colour fill = Ramp.mix(palette.map().ground(), ramp.get(i), palette.densityOpacity());
      rows.add(
          row(
              new PanelTable.Swatch(fill, palette.edge(ramp.get(i)), 0.15),
              labels.all().get(i),
              classes.members()[i],
              classes.incidents()[i]));
    }
    if (classes.belowMembers() > 0) {
      rows.add(
          row(
              new PanelTable.Swatch(palette.map().ground(), palette.rule(), 0.15),
              labels.below(),
              classes.belowMembers(),
              classes.belowIncidents()));
    }
    addWithout(rows);
    return List.of(
        new PanelTable(
            palette,
            heading(),
            List.of("", Words.text("picture.areas.areas"), Words.text("picture.legend.n")),
            rows,
            List.of()));
  }

  private static PanelTable.Row row(
      PanelTable.Swatch swatch, String label, long members, long incidents) {
    List<String> cells = List.of(label, Figures.count(members), Figures.count(incidents));
    return new PanelTable.Row(swatch, cells, false, false);
  }

  private void addWithout(List<PanelTable.Row> rows) {
    long hidden = areas.areas().stream().filter(AreaFigure::hides).count();
    if (hidden > 0) {
      PanelTable.Swatch swatch = new PanelTable.Swatch(palette.hatchGround(), palette.hatch(), 0.3);
      List<String> cells =
          List.of(Words.text("picture.areas.hidden"), Figures.count(hidden), HIDDEN_COUNT);
      rows.add(new PanelTable.Row(swatch, cells, false, false));
    }
    List<AreaFigure> without =
        areas.areas().stream()
            .filter(area -> Double.isNaN(area.shown(asRate)) && !area.hides())
            .toList();
    if (!without.isEmpty()) {
      rows.add(
          row(
              new PanelTable.Swatch(palette.hatchGround(), palette.hatch(), 0.3),
              Words.text("picture.areas.none"),
              without.size(),
              without.stream().mapToLong(AreaFigure::count).sum()));
    }
  }

  private List<String> heading() {
    String unit = Legend.capital(evidence.recipe().filter().unit());
    List<String> heading = new ArrayList<>();
    if (asRate) {
      heading.add(Words.text("picture.areas.rate", unit, whom()));
      if (areas.year() > 0) {
        heading.add(Words.text("picture.areas.year", whom(), Integer.toString(areas.year())));
      }
    } else {
      heading.add(Words.text("picture.areas.count", unit));
    }
    if (evidence.period() != null) {
      heading.add(evidence.period().inWords());
    }
    return heading;
  }

  private String whom() {
    return areas.countsHouseholds()
        ? Words.text("picture.areas.households")
        : Words.text("picture.areas.people");
  }

  @Override
  public String inkLine() {
    return "";
  }

  @Override
  public void draw(Sketch sketch, MapFrame frame) {
    List<Colour> ramp = palette.density(classes.count());
    Path.Builder edges = Path.builder();
    for (Area area : layer.areas()) {
      AreaFigure figure = figures.get(area.code());
      if (figure == null || !frame.shows(area.shape())) {
        continue;
      }
      double value = figure.shown(asRate);
      int at = classes.classOf(value);
      if (at >= 0) {
        sketch.fill(frame.path(area.shape()), ramp.get(at).withOpacity(palette.densityOpacity()));
      } else if (Double.isNaN(value)) {
        double spacing = figure.hides() ? HIDDEN_SPACING : SPACING;
        Fill hatch = new Fill.Hatched(palette.hatch(), palette.hatchGround(), spacing, 0.12);
        sketch.add(new Mark.Shape(frame.path(area.shape()), hatch, null));
      }
      frame.add(edges, area.shape());
    }
    sketch.stroke(edges.build(), palette.map().outline(), EDGE);
  }

  @Override
  public boolean hasDots() {
    return false;
  }

  @Override
  public void dots(Sketch sketch, MapFrame frame) {
    // Counts by area show no single incident.
  }

  @Override
  public int heat(double easting, double northing) {
    return -1;
  }

  @Override
  public Box extent() {
    return layer.extent();
  }

  @Override
  public boolean isEmpty(Box box) {
    Box extent = layer.extent();
    return box.maxEasting() < extent.minEasting()
        || box.minEasting() > extent.maxEasting()
        || box.maxNorthing() < extent.minNorthing()
        || box.minNorthing() > extent.maxNorthing();
  }
}
