package org.nimbench.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nimbench.geography.GridReference;
import org.nimbench.kernel.Box;

/** What a place is, is taken from its values; what speaks against it is said. */
class ColumnPlacesTest {
  private static final Box LEICESTER = new Box(440_000, 290_000, 480_000, 330_000);

  private static ColumnPlaces metres(String... pairs) {
    ColumnPlaces places = new ColumnPlaces(PlaceKind.METRES, LEICESTER, false);
    return seen(places, pairs);
  }

  private static ColumnPlaces seen(ColumnPlaces places, String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      places.see(pairs[i], pairs[i + 1]);
    }
    return places;
  }

  @ParameterizedTest
  @CsvSource({
    "458900, 304500, OK",
    "'458,900', '304,500', OK",
    "458900.5, 304500.25, OK",
    "304500, 458900, SWAPPED",
    "0, 0, ZERO",
    "-1, -1, PLACEHOLDER",
    "999999, 999999, PLACEHOLDER",
    "459, 305, TRUNCATED",
    "4589, 3045, TRUNCATED",
    "530000, 180000, OUT_OF_AREA",
  })
  void eachFaultHasItsStatus(String x, String y, GeoStatus status) {
    Spot spot = metres("458900", "304500").decide().read(x, y);
    assertThat(spot.status()).isEqualTo(status);
    assertThat(spot.problem()).isEmpty();
    assertThat(spot.isLocated()).isEqualTo(status.isLocated());
  }

  @ParameterizedTest
  @CsvSource({
    "458900, '', only one of easting and northing",
    "here, there, easting or northing is not a number",
    "NaN, Infinity, easting or northing is not a number",
    "1e300, 5, coordinates outside Great Britain",
    "-458900, 304500, coordinates outside Great Britain",
  })
  void whatIsNoPlaceIsKeptBackWithAReason(String x, String y, String reason) {
    assertThat(metres("458900", "304500").decide().read(x, y == null ? "" : y).problem())
        .isEqualTo(reason);
  }

  @Test
  void degreesUnderMetricHeadingsAreAskedAbout() {
    PlaceColumn column = metres("-1.1321", "52.6391", "-1.1400", "52.6412").decide();
    assertThat(column.doubt()).isEqualTo(PlaceDoubt.DEGREES);
    ColumnPlaces degrees = new ColumnPlaces(PlaceKind.DEGREES, LEICESTER, false);
    assertThat(seen(degrees, "458900", "304500").decide().doubt()).isEqualTo(PlaceDoubt.METRES);
  }

  @Test
  void exchangedColumnsAreAskedAbout() {
    assertThat(metres("304500", "458900", "304700", "458100").decide().doubt())
        .isEqualTo(PlaceDoubt.SWAPPED);
    ColumnPlaces degrees = new ColumnPlaces(PlaceKind.DEGREES, null, false);
    assertThat(seen(degrees, "52.6391", "-1.1321").decide().doubt()).isEqualTo(PlaceDoubt.SWAPPED);
  }

  @Test
  void kilometresAreAskedAbout() {
    assertThat(metres("459", "305", "458", "304").decide().doubt()).isEqualTo(PlaceDoubt.TRUNCATED);
  }

  @Test
  void aPointThatStandsOnTooManyRowsIsAPlaceholder() {
    ColumnPlaces places = new ColumnPlaces(PlaceKind.METRES, LEICESTER, false);
    ColumnPlaces snapped = new ColumnPlaces(PlaceKind.METRES, LEICESTER, true);
    for (int i = 0; i < 200; i++) {
      String x = i % 5 == 0 ? "458000" : String.valueOf(450_000 + i);
      places.see(x, "304500");
      snapped.see(x, "304500");
    }
    PlaceColumn column = places.decide();
    assertThat(column.read("458000", "304500").status()).isEqualTo(GeoStatus.PLACEHOLDER);
    assertThat(column.read("450001", "304500").status()).isEqualTo(GeoStatus.OK);
    assertThat(column.told().get(0)).contains("40 rows");
    assertThat(snapped.decide().read("458000", "304500").status()).isEqualTo(GeoStatus.OK);
  }

  @Test
  void aGridReferenceIsTheMiddleOfItsSquare() {
    ColumnPlaces places = new ColumnPlaces(PlaceKind.REFERENCE, LEICESTER, false);
    Spot spot = seen(places, "SK 589 045", "").decide().read("SK 589 045", "");
    assertThat(spot.x()).isEqualTo(458_950);
    assertThat(spot.y()).isEqualTo(304_550);
    assertThat(spot.size()).isEqualTo(100);
    assertThat(places.decide().read("ZZ 1", "").problem()).isEqualTo("not a grid reference");
  }

  @Test
  void theLettersOfTheGridAreThoseOfTheOrdnanceSurvey() {
    // Corners as the Ordnance Survey prints them: SV is at 0, 0; TQ 300 800 lies in London.
    assertThat(GridReference.parse("SV0000000000")).contains(new GridReference(0, 0, 1));
    assertThat(GridReference.parse("TQ300800")).contains(new GridReference(530_000, 180_000, 100));
    assertThat(GridReference.parse("nt 25 73"))
        .contains(new GridReference(325_000, 673_000, 1_000));
    assertThat(GridReference.parse("HP 6 1"))
        .contains(new GridReference(460_000, 1_210_000, 10_000));
    assertThat(GridReference.parse("TQ30080")).isEmpty();
    assertThat(GridReference.parse("AA 12 34")).isEmpty();
    assertThat(GridReference.parse("II 12 34")).isEmpty();
  }

  @Test
  void casualtiesAreCountedIntoTheirCollision() {
    CasualtyCounts counts = new CasualtyCounts();
    assertThat(counts.see("A", "1", "15", "")).isEmpty();
    assertThat(counts.see("A", "Slight", "16", "")).isEmpty();
    assertThat(counts.see("A", "3", "-1", "")).isEmpty();
    assertThat(counts.see("B", "2", "40", "")).isEmpty();
    assertThat(counts.see("", "2", "40", "")).isNotEmpty();
    assertThat(counts.see("A", "dead", "40", "")).isNotEmpty();
    assertThat(counts.worst("A")).isEqualTo("1");
    assertThat(counts.worst("B")).isEqualTo("2");
    assertThat(counts.worst("C")).isEmpty();
    assertThat(counts.of("A").orElseThrow())
        .containsEntry("ch_killed", 1)
        .containsEntry("ad_slight", 1)
        .containsEntry("unk_slight", 1)
        .containsEntry("ad_killed", 0);
    assertThat(counts.of("C")).isEmpty();
    assertThat(counts.seen()).isEqualTo(4);
    assertThat(counts.collisions()).isEqualTo(2);
    assertThat(counts.counted()).isEqualTo(3);
  }

  @Test
  void bandsOfYearsTellChildrenFromAdultsWhereTheAgeIsUnknown() {
    CasualtyCounts counts = new CasualtyCounts();
    for (String band : new String[] {"11-15", "3", "0 to 5"}) {
      counts.see("A", "3", "", band);
    }
    for (String band : new String[] {"16-20", "4", "Over 75", "75+", "11"}) {
      counts.see("A", "3", "-1", band);
    }
    for (String band : new String[] {"", "-1", "12", "10-20", "Unknown"}) {
      counts.see("A", "3", "", band);
    }
    assertThat(counts.of("A").orElseThrow())
        .containsEntry("ch_slight", 3)
        .containsEntry("ad_slight", 5)
        .containsEntry("unk_slight", 5);
  }

  @Test
  void numbersAndMarksOfSuppressionAreToldApart() {
    assertThat(CountText.number("1,234")).hasValue(1_234);
    assertThat(CountText.number("12.0")).hasValue(12);
    assertThat(CountText.number("-3")).isEmpty();
    assertThat(CountText.number("3.5")).isEmpty();
    for (String mark : new String[] {"*", "[c]", "c", "..", "<5", "-", "suppressed"}) {
      assertThat(CountText.isMark(mark)).as(mark).isTrue();
    }
    assertThat(CountText.isMark("five")).isFalse();
    assertThat(CountText.yes("Y")).contains(true);
    assertThat(CountText.yes("false")).contains(false);
    assertThat(CountText.yes("-1")).isEmpty();
  }
}
