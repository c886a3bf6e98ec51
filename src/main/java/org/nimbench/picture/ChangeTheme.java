package org.nimbench.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.Path;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.measures.CountChange;
import org.nimbench.spatial.ChangeClasses;
import org.nimbench.spatial.Grid;
import org.nimbench.spatial.Surface;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/** A difference of two densities: more in reds, fewer in blues, beyond usual in an ink line. */
final class ChangeTheme implements MapTheme {
  private static final double EDGE = 0.1;
  private static final double INK = 0.45;

  /** Outlines with sides below this share of the bandwidth are specks and are left out. */
  private static final double SPECK = 0.3;

  private final Palette palette;
  private final Evidence evidence;
  private final Result.Change change;
  private final ChangeClasses classes;

  ChangeTheme(Palette palette, Evidence evidence, Result.Change change) {
    this.palette = palette;
    this.evidence = evidence;
    this.change = change;
    this.classes = change.classes();
  }

  @Override
  public List<PanelPart> tables() {
    List<PanelTable.Row> rows = new ArrayList<>();
    ChangeLabels labels = new ChangeLabels(classes);
    double km2 = change.difference().grid().cellSquareKilometres();
    for (int at = classes.steps().length; at >= -classes.steps().length; at--) {
      PanelTable.Swatch swatch =
          at == 0
              ? new PanelTable.Swatch(palette.map().ground(), palette.rule(), 0.15)
              : new PanelTable.Swatch(
                  Ramp.mix(palette.map().ground(), colour(at), palette.densityOpacity()),
                  palette.edge(colour(at)),
                  0.15);
      List<String> cells = List.of(labels.of(at), Figures.decimal(classes.membersOf(at) * km2, 1));
      rows.add(new PanelTable.Row(swatch, cells, false, false));
    }
    String unit = Legend.capital(evidence.recipe().filter().unit());
    List<String> heading =
        List.of(
            Words.text("picture.change.perkm2", unit),
            Words.text(
                "picture.change.periods",
                org.nimbench.kernel.Period.parse(change.beforePeriod()).inWords(),
                org.nimbench.kernel.Period.parse(change.afterPeriod()).inWords()));
    return List.of(
        new PanelTable(
            palette, heading, List.of("", Words.text("picture.legend.km2")), rows, List.of()));
  }

  private Colour colour(int at) {
    return palette.change(at, classes.steps().length);
  }

  @Override
  public String inkLine() {
    return Words.text("picture.change.beyond", Figures.decimal(CountChange.BEYOND, 0));
  }

  @Override
  public void draw(Sketch sketch, MapFrame frame) {
    side(sketch, frame, change.difference(), 1);
    double[] turned = Arrays.stream(change.difference().values()).map(v -> -v).toArray();
    side(sketch, frame, new Surface(change.difference().grid(), turned), -1);
    double[] size = Arrays.stream(change.z()).map(Math::abs).toArray();
    Surface z = new Surface(change.difference().grid(), size);
    double least = Math.pow(change.bandwidth() * SPECK, 2);
    List<double[]> rings =
        Isolines.of(z, CountChange.BEYOND).get(0).rings().stream()
            .filter(ring -> area(ring) >= least)
            .toList();
    Path.Builder line = Path.builder();
    frame.addRings(line, rings);
    stroke(sketch, line.build(), palette.ink(), INK);
  }

  private static double area(double[] ring) {
    return Math.abs(new Isolines.Region(0, List.of(ring)).area());
  }

  private void side(Sketch sketch, MapFrame frame, Surface surface, int sign) {
    double[] steps = classes.steps();
    List<Isolines.Region> regions = Isolines.of(surface, steps);
    for (int i = 0; i < steps.length; i++) {
      Path.Builder band = Path.builder();
      frame.addRings(band, regions.get(i).rings());
      if (i + 1 < steps.length) {
        frame.addRings(band, regions.get(i + 1).rings());
      }
      Path path = band.build();
      Colour fill = colour(sign * (i + 1));
      if (path.steps().length > 0) {
        sketch.fill(path, fill.withOpacity(palette.densityOpacity()));
      }
      Path.Builder line = Path.builder();
      frame.addRings(line, regions.get(i).rings());
      stroke(sketch, line.build(), palette.edge(fill), EDGE);
    }
  }

  private static void stroke(Sketch sketch, Path path, Colour colour, double width) {
    if (path.steps().length > 0) {
      sketch.stroke(path, colour, width);
    }
  }

  @Override
  public boolean hasDots() {
    return false;
  }

  @Override
  public void dots(Sketch sketch, MapFrame frame) {
    // A change has no incidents of its own: they belong to either period.
  }

  @Override
  public int heat(double easting, double northing) {
    int cell = SurfaceCells.at(change.difference().grid(), easting, northing);
    return cell < 0 ? -1 : Math.abs(classes.classOf(change.difference().values()[cell])) - 1;
  }

  @Override
  public Box extent() {
    return change.difference().grid().extent();
  }

  @Override
  public boolean isEmpty(Box box) {
    Grid grid = change.difference().grid();
    return SurfaceCells.none(grid, box, i -> classes.classOf(change.difference().values()[i]) != 0);
  }
}
