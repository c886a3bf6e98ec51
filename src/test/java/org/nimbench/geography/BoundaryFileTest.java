package org.nimbench.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.CancelToken;
import org.nimbench.work.Cancelled;
import org.nimbench.work.Progress;

class BoundaryFileTest {
  private static final String GRID =
      "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::27700\"}},";

  /** Helmert and projection are the same on every machine to well under a millimetre. */
  private static final double MILLIMETRE = 0.001;

  @TempDir private Path folder = Path.of("");

  @Test
  void areasComeSortedByCodeWithTheFirstUniqueGssColumnAndTheMostVariedText() throws IOException {
    BoundaryRead read =
        read(
            collection(
                GRID,
                feature(
                    "'LAD':'E07000207','WARD':'E05000002','OLD':'43UB','NM':'Claygate'",
                    square(400_100)),
                feature(
                    "'LAD':'E07000207','WARD':'E05000001','OLD':'43UA','NM':'Ash'",
                    square(400_000))));
    assertThat(read.crs()).isEqualTo("EPSG:27700");
    assertThat(read.layer().areas())
        .extracting(Area::code)
        .containsExactly("E05000001", "E05000002");
    assertThat(read.layer().areas()).extracting(Area::name).containsExactly("Ash", "Claygate");
    assertThat(
            read.layer().byCode("E05000001").orElseThrow().shape().getEnvelopeInternal().getMinX())
        .isEqualTo(400_000);
    assertThat(read.repairs()).isEmpty();
  }

  @Test
  void aFileWithoutASystemIsLongitudeAndLatitude() throws IOException {
    BoundaryRead read =
        read(
            collection(
                "",
                feature(
                    "'CODE':'E05000001'",
                    "{'type':'MultiPolygon','coordinates':[[[[-0.1276,51.5072],[-0.12,51.5072],"
                        + "[-0.12,51.51],[-0.1276,51.5072]]]]}")));
    assertThat(read.crs()).isEqualTo("EPSG:4326");
    Area area = read.layer().areas().get(0);
    assertThat(area.name()).isEqualTo("E05000001");
    assertThat(area.shape().getCoordinates()[0].x).isCloseTo(530_043.195, within(MILLIMETRE));
    assertThat(area.shape().getCoordinates()[0].y).isCloseTo(180_358.213, within(MILLIMETRE));
  }

  @Test
  void theSystemThatIsAskedForGoesBeforeTheFilesOwn() throws IOException {
    Path file = write(collection("", feature("'CODE':'E05000001'", square(400_000))));
    assertThat(refusal(file, BoundaryOptions.of("wards")).code()).isEqualTo("geography.crs.metres");
    BoundaryRead read = BoundaryFile.read(file, crs("EPSG:27700"), Progress.SILENT);
    assertThat(read.layer().extent().minEasting()).isEqualTo(400_000);
  }

  @Test
  void aSystemNobodyKnowsIsRefusedByItsName() throws IOException {
    Path file =
        write(
            collection(
                GRID.replace("27700", "29903"), feature("'CODE':'E05000001'", square(400_000))));
    Problem problem = refusal(file, BoundaryOptions.of("wards"));
    assertThat(problem.kind()).isEqualTo(ProblemKind.REFUSED);
    assertThat(problem.what()).contains("urn:ogc:def:crs:EPSG::29903");
    assertThat(refusal(file, crs("EPSG:3857")).what()).contains("EPSG:3857");
  }

  @Test
  void numbersThatCannotBeInTheirSystemAreRefusedWithTheLikelyReason() throws IOException {
    String near = feature("'CODE':'E05000001'", triangle(-0.5, 51.2));
    assertThat(refusal(collection(GRID, near)).code()).isEqualTo("geography.crs.degrees");
    String turned = feature("'CODE':'E05000001'", triangle(51.2, -0.5));
    assertThat(refusal(collection("", turned)).code()).isEqualTo("geography.crs.turned");
    String paris = feature("'CODE':'E05000001'", triangle(2.35, 44));
    assertThat(refusal(collection("", paris)).code()).isEqualTo("geography.crs.elsewhere");
    String sea = feature("'CODE':'E05000001'", square(2_000_000));
    assertThat(refusal(collection(GRID, sea)).code()).isEqualTo("geography.crs.elsewhere");
  }

  @Test
  void aPolygonThatCrossesItselfIsRepairedAndNamedAndItsOwnShapeKept() throws IOException {
    String bow =
        "{'type':'Polygon','coordinates':[[[400000,300000],[400010,300010],[400010,300000],"
            + "[400000,300010],[400000,300000]]]}";
    BoundaryRead read =
        read(
            collection(
                GRID,
                feature("'CODE':'E05000001','NM':'Bow'", bow),
                feature("'CODE':'E05000002','NM':'Ash'", square(400_100))));
    assertThat(read.repairs())
        .containsExactly(new Repair("E05000001", "Bow", "Self-intersection near 400005, 300005"));
    assertThat(read.layer().areas().get(0).shape().isValid()).isTrue();
    assertThat(read.layer().areas().get(0).shape().getArea()).isEqualTo(50);
    assertThat(read.unrepaired()).containsOnlyKeys("E05000001");
    assertThat(read.unrepaired().values()).allMatch(own -> !own.isValid());
    assertThat(read.unrepaired().values()).allMatch(own -> own.getNumPoints() == 5);
  }

  @Test
  void peopleAndHouseholdsAreReadByCodeAndAnEmptyFigureIsNone() throws IOException {
    Path file =
        write(
            collection(
                GRID,
                feature("'CODE':'E05000001','pop':1500,'hh':'1,234'", square(400_000)),
                feature("'CODE':'E05000002','pop':null,'hh':''", square(400_100))));
    BoundaryRead read = BoundaryFile.read(file, figures("pop", "HH"), Progress.SILENT);
    assertThat(read.population()).isEqualTo(Map.of("E05000001", 1500.0));
    assertThat(read.households()).isEqualTo(Map.of("E05000001", 1234.0));
    assertThat(read.layer().vintage()).isEqualTo("2011");
  }

  @Test
  void aFigureThatIsNoNumberIsRefusedWithItsPlace() throws IOException {
    for (String wrong : new String[] {"'x'", "-1", "true", "'1,23'"}) {
      Path file =
          write(collection(GRID, feature("'CODE':'E05000001','pop':" + wrong, square(400_000))));
      Problem problem = refusal(file, figures("pop", null));
      assertThat(problem.code()).isEqualTo("geography.figure.unreadable");
      assertThat(problem.what()).contains("feature 1");
    }
  }

  @Test
  void anOptionThatNamesNoPropertyIsWrongUsageAndTellsThePropertiesThereAre() throws IOException {
    Path file = write(collection(GRID, feature("'CODE':'E05000001','NM':'Ash'", square(400_000))));
    BoundaryOptions[] wrong = {
      new BoundaryOptions("wards", null, "XX", null, null, null, null, null),
      new BoundaryOptions("wards", null, null, "XX", null, null, null, null),
      figures("XX", null),
      figures(null, "XX")
    };
    for (BoundaryOptions options : wrong) {
      Problem problem = refusal(file, options);
      assertThat(problem.kind()).isEqualTo(ProblemKind.USAGE);
      assertThat(problem.inOneLine()).contains("XX").contains("CODE, NM");
    }
  }

  @Test
  void codesThatAreMissingOrNotUniqueAreRefusedWithExamples() throws IOException {
    Path twice =
        write(
            collection(
                GRID,
                feature("'beat':'A1'", square(400_000)),
                feature("'beat':'A1'", square(400_100))));
    assertThat(refusal(twice, BoundaryOptions.of("beats")).code())
        .isEqualTo("geography.code.unfound");
    assertThat(refusal(twice, code("beat")).what()).contains("more than once: 1").contains("A1");
    Path empty =
        write(
            collection(
                GRID,
                feature("'beat':'A1'", square(400_000)),
                feature("'beat':null", square(400_100))));
    assertThat(refusal(empty, code("beat")).code()).isEqualTo("geography.code.empty");
  }

  @Test
  void numbersServeAsCodes() throws IOException {
    Path file =
        write(
            collection(
                GRID,
                feature("'beat':12,'x':12.0", square(400_000)),
                feature("'beat':7,'x':7.0", square(400_100))));
    assertThat(BoundaryFile.read(file, code("beat"), Progress.SILENT).layer().areas())
        .extracting(Area::code)
        .containsExactly("12", "7");
    assertThat(BoundaryFile.read(file, code("x"), Progress.SILENT).layer().areas())
        .extracting(Area::code)
        .containsExactly("12", "7");
  }

  @Test
  void identifiersOfMapServersAreNotTakenForNames() throws IOException {
    BoundaryRead read =
        read(
            collection(
                GRID,
                feature(
                    "'C':'E05000001','id':'f3b0ab1c-7a4e-4f7b-8a55-0123456789ab','NM':'Abbey'",
                    square(400_000)),
                feature(
                    "'C':'E05000002','id':'f3b0ab1c-7a4e-4f7b-8a55-0123456789ac','NM':'Abbey'",
                    square(400_100))));
    assertThat(read.layer().areas()).extracting(Area::name).containsExactly("Abbey", "Abbey");
  }

  @Test
  void whatIsNoBoundaryFileIsRefusedInPlainWords() throws IOException {
    String whole = collection(GRID, feature("'CODE':'E05000001'", square(400_000)));
    assertThat(refusal("").code()).isEqualTo("geography.file.empty");
    assertThat(refusal("code,name\nE1,Ash\n").code()).isEqualTo("geography.file.kind");
    assertThat(refusal("{}").code()).isEqualTo("geography.geojson.other");
    assertThat(refusal("{'type':'Topology','arcs':[[1]]}").what()).contains("Topology");
    assertThat(refusal(whole.substring(0, whole.length() - 10)).code())
        .isEqualTo("geography.geojson.cut");
    assertThat(refusal(whole.substring(0, whole.length() / 2)).code())
        .isEqualTo("geography.geojson.cut");
    assertThat(refusal(whole.replace("[[[", "[[[oops")).code())
        .isEqualTo("geography.geojson.broken");
    assertThat(refusal(collection(GRID)).code()).isEqualTo("geography.polygons.none");
    assertThat(refusal(folder.resolve("nothing.geojson"), BoundaryOptions.of("w")).code())
        .isEqualTo("geography.file.missing");
    assertThat(refusal(folder, BoundaryOptions.of("w")).code()).isEqualTo("geography.file.missing");
  }

  @Test
  void shapesThatAreNoAreasAreRefusedByNumber() throws IOException {
    String good = feature("'CODE':'E05000001'", square(400_000));
    String point = feature("'CODE':'E05000002'", "{'type':'Point','coordinates':[400000,300000]}");
    assertThat(refusal(collection(GRID, point)).code()).isEqualTo("geography.polygons.none");
    assertThat(refusal(collection(GRID, good, point)).what()).contains("Feature 2");
    assertThat(refusal(collection(GRID, good, feature("'CODE':'E05000002'", "null"))).what())
        .contains("Feature 2");
    for (String shape :
        new String[] {
          "{'type':'Polygon','coordinates':[[[1,2],[3,4]]]}",
          "{'type':'Polygon','coordinates':[1,2]}",
          "{'type':'Polygon','coordinates':[[['a',2]]]}",
          "{'type':'Polygon'}",
          "{'type':'Blob','coordinates':[1,2]}",
          "7"
        }) {
      assertThat(refusal(collection(GRID, good, feature("'CODE':'E05000002'", shape))).what())
          .as(shape)
          .contains("feature 2");
    }
    String flat =
        "{'type':'Polygon','coordinates':[[[400000,300000],[400010,300010],[400020,300020],"
            + "[400000,300000]]]}";
    assertThat(refusal(collection(GRID, feature("'CODE':'E05000001'", flat))).code())
        .isEqualTo("geography.polygons.flat");
  }

  @Test
  void aMarkAtTheStartAndMembersInAnyOrderAndHeightsDoNoHarm() throws IOException {
    String text =
        "\uFEFF{'features':[{'geometry':{'coordinates':[[[400000,300000,5],[400010,300000,5],"
            + "[400010,300010,5]]],'type':'Polygon'},'properties':{'CODE':'E05000001','tags':{'a':"
            + "[1,2]}},'type':'Feature'}],"
            + GRID
            + "'type':'FeatureCollection'}";
    BoundaryRead read = read(text);
    assertThat(read.layer().areas().get(0).shape().getArea()).isEqualTo(50);
  }

  @Test
  void theOneBoundaryFileInAZipIsReadAndOfSeveralOneMustBeNamed() throws IOException {
    String wards = collection(GRID, feature("'CODE':'E05000001'", square(400_000)));
    String beats = collection(GRID, feature("'CODE':'E05000002'", square(400_000)));
    Path one = zip("one.zip", Map.of("readme.txt", "x", "../maps/wards.geojson", wards));
    assertThat(BoundaryFile.read(one, BoundaryOptions.of("w"), Progress.SILENT).layer().areas())
        .hasSize(1);
    Path two = zip("two.zip", Map.of("wards.geojson", wards, "sub/beats.json", beats));
    Problem needed = refusal(two, BoundaryOptions.of("w"));
    assertThat(needed.kind()).isEqualTo(ProblemKind.USAGE);
    assertThat(needed.toDo()).contains("beats.json").contains("wards.geojson");
    assertThat(refusal(two, part("x")).kind()).isEqualTo(ProblemKind.USAGE);
    for (String name : new String[] {"beats", "beats.json"}) {
      AreaLayer layer = BoundaryFile.read(two, part(name), Progress.SILENT).layer();
      assertThat(layer.areas().get(0).code()).isEqualTo("E05000002");
    }
    assertThat(refusal(zip("none.zip", Map.of("a.txt", "x")), part("x")).code())
        .isEqualTo("geography.zip.none");
    byte[] bytes = Files.readAllBytes(two);
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(refusal(cut, BoundaryOptions.of("w")).code()).isEqualTo("geography.zip.damaged");
  }

  @Test
  void aLayersNameIsAWordThatATableCanHave() throws IOException {
    Path file = write(collection(GRID, feature("'CODE':'E05000001'", square(400_000))));
    assertThat(refusal(file, BoundaryOptions.of("My Wards")).kind()).isEqualTo(ProblemKind.USAGE);
  }

  @Test
  void readingStopsWhenAskedTo() throws IOException {
    Path file = write(collection(GRID, feature("'CODE':'E05000001'", square(400_000))));
    CancelToken token = new CancelToken();
    token.cancel();
    Progress stopped =
        new Progress() {
          @Override
          public void at(long done, long total, String what) {}

          @Override
          public boolean isCancelled() {
            return token.isCancelled();
          }
        };
    assertThatThrownBy(() -> BoundaryFile.read(file, BoundaryOptions.of("w"), stopped))
        .isInstanceOf(Cancelled.class);
  }

  private BoundaryRead read(String json) throws IOException {
    return BoundaryFile.read(write(json), BoundaryOptions.of("wards"), Progress.SILENT);
  }

  private Problem refusal(String json) throws IOException {
    return refusal(write(json), BoundaryOptions.of("wards"));
  }

  private static Problem refusal(Path file, BoundaryOptions options) {
    try {
      BoundaryFile.read(file, options, Progress.SILENT);
    } catch (ProblemException e) {
      assertThat(e.problem().toDo()).isNotEmpty();
      assertThat(e.problem().inOneLine()).doesNotContain("{0}").doesNotContain("{1}");
      return e.problem();
    }
    throw new AssertionError("nothing was refused");
  }

  private Path write(String json) throws IOException {
    Path file = Files.createTempFile(folder, "areas", ".dat");
    return Files.writeString(file, json.replace('\'', '"'), StandardCharsets.UTF_8);
  }

  private Path zip(String name, Map<String, String> members) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue().replace('\'', '"').getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static BoundaryOptions part(String part) {
    return new BoundaryOptions("w", part, null, null, null, null, null, null);
  }

  private static BoundaryOptions crs(String crs) {
    return new BoundaryOptions("wards", null, null, null, null, null, null, crs);
  }

  private static BoundaryOptions code(String code) {
    return new BoundaryOptions("beats", null, code, null, null, null, null, null);
  }

  private static BoundaryOptions figures(@Nullable String people, @Nullable String homes) {
    return new BoundaryOptions("wards", null, null, null, people, homes, "2011", null);
  }

  private static String collection(String crs, String... features) {
    return "{'type':'FeatureCollection',"
        + crs
        + "'features':["
        + String.join(",", features)
        + "]}";
  }

  private static String feature(String properties, String shape) {
    return "{'type':'Feature','properties':{" + properties + "},'geometry':" + shape + "}";
  }

  private static String square(int west) {
    return String.format(
        "{'type':'Polygon','coordinates':[[[%1$d,300000],[%2$d,300000],[%2$d,300010],"
            + "[%1$d,300010],[%1$d,300000]]]}",
        west, west + 10);
  }

  private static String triangle(double x, double y) {
    return String.format(
        Locale.ROOT,
        "{'type':'Polygon','coordinates':[[[%1$f,%2$f],[%3$f,%2$f],[%3$f,%4$f],[%1$f,%2$f]]]}",
        x,
        y,
        x + 0.01,
        y + 0.01);
  }
}
