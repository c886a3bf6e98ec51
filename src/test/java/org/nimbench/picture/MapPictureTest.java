package org.nimbench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.DrawingFiles;
import org.nimbench.drawing.Mark;
import org.nimbench.geography.BaseKind;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.ProblemException;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

class MapPictureTest {
  private static final Evidence KDE = District.kde();
  private static final MapScene SCENE = District.scene();
  private static final PictureStyle WHOLE =
      new PictureStyle(180, 150, Look.PAPER, "OFFICIAL", true);

  @ParameterizedTest
  @CsvSource({
    "180, 150, PAPER, true", "180, 150, DARK, true", "160, 118, PAPER, false",
    "160, 190, LIGHT, true", "120, 160, PAPER, false", "297, 210, PAPER, true",
    "254, 143, LIGHT, false", "100, 80, PAPER, false"
  })
  void noTextIsCutTooSmallOrOnAnother(double width, double height, Look look, boolean furniture) {
    PictureStyle style = new PictureStyle(width, height, look, "OFFICIAL", furniture, true);
    Checks.check(Pictures.map(KDE, SCENE, style));
    Checks.check(Pictures.map(District.grid(250), SCENE, style));
  }

  @Test
  void theFurnitureIsComplete() {
    List<String> words = Checks.words(Pictures.map(KDE, SCENE, WHOLE));
    assertThat(words.stream().filter("OFFICIAL"::equals)).hasSize(2);
    assertThat(words)
        .contains(
            "Burglary hotspots, Northvale, Oct 2024 – Sep 2025",
            "Burglaries per km²",
            "Oct 2024 – Sep 2025",
            "How concentrated",
            "Grid N",
            "2 km",
            "Boundary of Northvale",
            "River Wend",
            "A6291",
            "Wharfside");
    String stamp = String.join(" ", words);
    assertThat(stamp)
        .contains("Wendshire Police", "as at 14/10/2025", "412; 403 located (97.8%), 400 used")
        .contains("9 without coordinates", "bandwidth 300 m", "04/11/2025", "evidence e7")
        .contains("British National Grid", "invented, free to use");
  }

  @Test
  void theLegendAddsUpToEveryIncidentUsed() {
    Result.Hotspot hotspot = (Result.Hotspot) KDE.result();
    List<String> words = Checks.words(Pictures.map(KDE, SCENE, WHOLE));
    long sum = hotspot.classes().belowIncidents();
    for (long n : hotspot.classes().incidents()) {
      sum += n;
    }
    int all = words.indexOf("all");
    assertThat(words.subList(all - 2, all)).contains(String.valueOf(sum));
    assertThat(sum).isEqualTo(400);
  }

  @Test
  void withoutFurnitureLegendScaleAndNorthStay() {
    PictureStyle bare = new PictureStyle(160, 118, Look.PAPER, "OFFICIAL", false);
    assertThat(Checks.words(Pictures.map(KDE, SCENE, bare)))
        .contains("Burglaries per km²", "Grid N", "2 km")
        .doesNotContain("OFFICIAL", "Source");
  }

  @Test
  void theSameEvidenceGivesTheSameDrawing() {
    String first = DrawingFiles.svg(Pictures.map(KDE, SCENE, WHOLE));
    String second = DrawingFiles.svg(Pictures.map(District.kde(), District.scene(), WHOLE));
    assertThat(second).isEqualTo(first);
  }

  @Test
  void incidentsAreDrawnOnlyWhereTheyAreAskedFor() {
    assertThat(groups(Pictures.map(KDE, SCENE, WHOLE))).doesNotContain("incidents");
    assertThat(groups(Pictures.map(KDE, SCENE, WHOLE.withDots(true)))).contains("incidents");
  }

  private static List<String> groups(Drawing drawing) {
    return drawing.marks().stream()
        .filter(Mark.Group.class::isInstance)
        .flatMap(mark -> ((Mark.Group) mark).marks().stream())
        .filter(Mark.Group.class::isInstance)
        .map(mark -> ((Mark.Group) mark).name())
        .toList();
  }

  @Test
  void aPlaceIsNamedOnceAndNamesOutsideTheFrameNever() {
    List<String> words = Checks.words(Pictures.map(KDE, SCENE, WHOLE));
    assertThat(words.stream().filter("Wharfside"::equals)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"33, 4", "110, 11"})
  void aNameIsNearItsPlaceForTheSizeOfTheMap(double width, double most) {
    Envelope e = District.boundary().getEnvelopeInternal();
    Box box = new Box(e.getMinX(), e.getMinY(), e.getMaxX(), e.getMaxY());
    MapFrame frame = new MapFrame(new Bounds(0, 0, width, 2 * width), box);
    Sketch sketch = new Sketch(Palette.of(Look.PAPER));
    MapTheme theme = new HotspotTheme(sketch.palette, KDE, (Result.Hotspot) KDE.result());
    List<Bounds> edge = frame.beads(District.boundary().getBoundary(), 1);
    new MapLabels(sketch, frame, theme, edge).draw(SCENE.base());
    List<Double> distances =
        sketch.marks().stream()
            .filter(Mark.Text.class::isInstance)
            .map(Mark.Text.class::cast)
            .flatMap(
                text ->
                    SCENE.base().stream()
                        .filter(one -> one.kind() == BaseKind.PLACE)
                        .filter(one -> one.name().equals(text.text()))
                        .map(one -> away(Bounds.of(text), frame, one.shape().getCoordinate())))
            .toList();
    assertThat(distances).hasSizeGreaterThan(1).allMatch(distance -> distance < most);
  }

  private static double away(Bounds box, MapFrame frame, Coordinate place) {
    double x = frame.x(place.x);
    double y = frame.y(place.y);
    return Math.hypot(
        Math.max(0, Math.max(box.left() - x, x - box.right())),
        Math.max(0, Math.max(box.top() - y, y - box.bottom())));
  }

  @Test
  void aMapWithoutBoundaryOrBaseIsStillAMap() {
    MapScene bare = new MapScene(null, "", List.of(), List.of());
    Drawing drawing = Pictures.map(KDE, bare, WHOLE);
    Checks.check(drawing);
    assertThat(Checks.words(drawing)).contains("Grid N").doesNotContain("Boundary");
  }

  @Test
  void anEmptySurfaceStillHasItsLegend() {
    Result.Hotspot full = (Result.Hotspot) KDE.result();
    Result.Hotspot none =
        new Result.Hotspot(
            "kde",
            new org.nimbench.spatial.Surface(
                full.surface().grid(), new double[full.surface().grid().size()]),
            new int[full.counts().length],
            300,
            null,
            new double[0],
            new double[0],
            District.classes(
                new org.nimbench.spatial.Surface(
                    full.surface().grid(), new double[full.surface().grid().size()]),
                new int[full.counts().length],
                "fixed",
                20,
                40,
                80),
            List.of());
    Evidence evidence =
        new Evidence("", KDE.recipe(), KDE.period(), none, KDE.stamp(), KDE.telling());
    Drawing drawing = Pictures.map(evidence, SCENE, WHOLE.withDots(true));
    Checks.check(drawing);
    assertThat(Checks.words(drawing)).contains("over 80", "under 20");
  }

  @Test
  void theLegendLiesInACornerOnlyWhereItCoversNoStudyArea() {
    GeometryFactory shapes = new GeometryFactory();
    Coordinate[] lean = {
      new Coordinate(449_000, 322_000),
      new Coordinate(449_600, 322_900),
      new Coordinate(461_000, 314_000),
      new Coordinate(460_400, 313_100),
      new Coordinate(449_000, 322_000)
    };
    MapScene scene = new MapScene(shapes.createPolygon(lean), "Lean", SCENE.base(), List.of());
    Drawing drawing = Pictures.map(KDE, scene, new PictureStyle(140, 120, Look.PAPER, "", false));
    Checks.check(drawing);
    Mark.Text head =
        Checks.texts(drawing).stream()
            .filter(text -> text.text().equals("Burglaries per km²"))
            .findFirst()
            .orElseThrow();
    // Top right or bottom left are empty; the column beside the map would start at 90 mm.
    boolean topRight = head.x() > 70 && head.y() < 20;
    boolean bottomLeft = head.x() < 10 && head.y() > 50;
    assertThat(topRight || bottomLeft).isTrue();
  }

  @Test
  void aPictureTooSmallForItsLegendIsRefusedInWords() {
    PictureStyle small = new PictureStyle(80, 60, Look.PAPER, "OFFICIAL", true);
    assertThatThrownBy(() -> Pictures.map(KDE, SCENE, small))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo("picture.size.small"));
  }

  @Test
  void aTrendIsNoMap() {
    Evidence trend = Months.kind("monthly", Months.calm());
    assertThatThrownBy(() -> Pictures.map(trend, SCENE, WHOLE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
