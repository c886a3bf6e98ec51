package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nimbench.drawing.Colour;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.spatial.Classes;
import org.nimbench.spatial.Concentration;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/** The tables beside a map: classes with their unit, area and n; how concentrated crime is. */
final class Legend {
  /** How many thresholds the concentration table shows, the highest first. */
  private static final int MOST = 3;

  private final Palette palette;
  private final Evidence evidence;
  private final Result.Hotspot hotspot;
  private final Classes classes;
  private final ClassLabels labels;
  private final String unit;

  Legend(Palette palette, Evidence evidence, Result.Hotspot hotspot) {
    this.palette = palette;
    this.evidence = evidence;
    this.hotspot = hotspot;
    classes = hotspot.classes();
    labels = new ClassLabels(classes, HotspotLayer.isGrid(hotspot));
    unit = evidence.recipe().filter().unit();
  }

  /** The classes from the most to the least, what is under them, and all. */
  PanelPart classes() {
    List<PanelTable.Row> rows = new ArrayList<>();
    List<Colour> ramp = palette.density(classes.count());
    Colour ground = palette.map().ground();
    for (int i = classes.count() - 1; i >= 0; i--) {
      Colour fill = Ramp.mix(ground, ramp.get(i), palette.densityOpacity());
      boolean ink = outlined(i);
      Colour edge = ink ? palette.ink() : palette.edge(ramp.get(i));
      PanelTable.Swatch swatch = new PanelTable.Swatch(fill, edge, ink ? 0.3 : 0.15);
      List<String> cells = cells(labels.all().get(i), classes.members()[i], classes.incidents()[i]);
      rows.add(new PanelTable.Row(swatch, cells, false, false));
    }
    rows.add(
        new PanelTable.Row(
            new PanelTable.Swatch(ground, palette.rule(), 0.15),
            cells(labels.below(), classes.belowMembers(), classes.belowIncidents()),
            false,
            false));
    rows.add(total());
    return new PanelTable(palette, heading(), heads(), rows, List.of());
  }

  /** In a density the edge of the hotspots is drawn in ink, and so are their patches. */
  private boolean outlined(int at) {
    return !HotspotLayer.isGrid(hotspot) && at >= HotspotLayer.outlined(classes.count());
  }

  private List<String> heading() {
    String head =
        HotspotLayer.isGrid(hotspot)
            ? Words.text(
                "picture.legend.percell",
                capital(unit),
                Figures.decimal(hotspot.surface().grid().cell(), 0))
            : Words.text("picture.legend.perkm2", capital(unit));
    List<String> heading = new ArrayList<>(List.of(head));
    if (evidence.period() != null) {
      heading.add(evidence.period().inWords());
    }
    String scheme = scheme();
    if (!scheme.isEmpty()) {
      heading.add(scheme);
    }
    return heading;
  }

  private String scheme() {
    return switch (classes.scheme()) {
      case "multiples-of-mean" -> Words.text("picture.scheme.multiples");
      case "jenks" -> Words.text("picture.scheme.jenks");
      case "quantile" -> Words.text("picture.scheme.quantile");
      case "standard-deviation" -> Words.text("picture.scheme.deviation");
      case "top-percent" -> Words.text("picture.scheme.top");
      case "equal-interval" -> Words.text("picture.scheme.equal");
      case "head-tail" -> Words.text("picture.scheme.headtail");
      case "fixed" -> Words.text("picture.scheme.fixed");
      default -> "";
    };
  }

  private static List<String> heads() {
    return List.of("", Words.text("picture.legend.km2"), Words.text("picture.legend.n"));
  }

  private PanelTable.Row total() {
    int members = classes.belowMembers();
    long incidents = classes.belowIncidents();
    for (int i = 0; i < classes.count(); i++) {
      members += classes.members()[i];
      incidents += classes.incidents()[i];
    }
    List<String> cells = cells(Words.text("picture.legend.all"), members, incidents);
    return new PanelTable.Row(null, cells, true, true);
  }

  private List<String> cells(String label, int members, long incidents) {
    double area = members * hotspot.surface().grid().cellSquareKilometres();
    double all = hotspot.surface().grid().size() * hotspot.surface().grid().cellSquareKilometres();
    return List.of(label, Figures.decimal(area, all < 200 ? 2 : 1), Figures.count(incidents));
  }

  /** How much of the crime lies in how little of the place. */
  PanelPart concentration() {
    List<PanelTable.Row> rows = new ArrayList<>();
    for (Concentration concentration : hotspot.concentration().stream().limit(MOST).toList()) {
      rows.add(
          new PanelTable.Row(
              null,
              List.of(
                  labels.over(concentration.threshold()),
                  Figures.percent(concentration.areaShare(), 1),
                  Figures.percent(concentration.incidentShare(), 0)),
              false,
              false));
    }
    List<String> heads = List.of("", Words.text("picture.concentration.area"), unit);
    return new PanelTable(
        palette, List.of(Words.text("picture.concentration.title")), heads, rows, List.of());
  }

  /** What the line about hotspots means; empty where none is drawn. */
  String hotspotEdge() {
    if (HotspotLayer.isGrid(hotspot)) {
      return "";
    }
    double level = classes.lower()[HotspotLayer.outlined(classes.count())];
    return Words.text("picture.key.hotspot", labels.over(level));
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
