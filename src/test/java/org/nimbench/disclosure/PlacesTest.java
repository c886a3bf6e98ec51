package org.nimbench.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Points: how exact they are, which must be moved, and where to; addresses and postcodes cut. */
class PlacesTest {
  private static final GateRules CRIME = new GateRules(2, false);

  @Test
  void anExactPointOfASensitiveOffenceOrAHomeMustBeMoved() {
    int metres = exactness(1).metres();
    assertThat(metres).isEqualTo(1);
    assertThat(Sensitivity.mustSnap(CRIME, metres, Sensitivity.isSensitive(2, "19C", false), false))
        .isTrue();
    assertThat(Sensitivity.mustSnap(CRIME, metres, false, true)).isTrue();
    assertThat(Sensitivity.mustSnap(CRIME, metres, false, false)).isFalse();
    assertThat(Sensitivity.mustSnap(new GateRules(2, true), metres, true, true)).isFalse();
  }

  @Test
  void pointsOnAGridAreNotExactAndStayWhereTheyAre() {
    assertThat(exactness(100).metres()).isEqualTo(100);
    assertThat(exactness(50).metres()).isEqualTo(50);
    assertThat(exactness(10).metres()).isEqualTo(10);
    assertThat(new Exactness().metres()).isZero();
    Exactness moved = new Exactness();
    Random random = new Random(3);
    for (int i = 0; i < 1_000; i++) {
      moved.see(
          Snapping.FINE.of(random.nextInt(600_000)), Snapping.FINE.of(random.nextInt(600_000)));
    }
    assertThat(Sensitivity.mustSnap(CRIME, moved.metres(), true, true)).isFalse();
  }

  @Test
  void sensitiveIsWhatTheListSays() {
    for (String code : new String[] {"19C", "17A", "20B", "88A", "8L", "8Q", "106", "71", "11A"}) {
      assertThat(Sensitivity.isSensitive(2, code, false)).as(code).isTrue();
    }
    for (String code : new String[] {"28E", "8N", "45", "56A", "", "105A", "126"}) {
      assertThat(Sensitivity.isSensitive(2, code, false)).as(code).isFalse();
    }
    assertThat(Sensitivity.isSensitive(2, "28E", true)).isTrue();
    assertThat(Sensitivity.isSensitive(12, "23C01", false)).isTrue();
    assertThat(Sensitivity.isSensitive(12, "25B06V", false)).isTrue();
    assertThat(Sensitivity.isSensitive(12, "04B02", false)).isFalse();
    assertThat(Sensitivity.isSensitive(6, "", false)).isTrue();
  }

  @Property
  void movingIsToTheMiddleOfTheSquareAndOnce(
      @ForAll @DoubleRange(min = -1000, max = 1_300_000) double metres) {
    for (Snapping snapping : new Snapping[] {Snapping.FINE, Snapping.MIDDLE, Snapping.COARSE}) {
      double moved = snapping.of(metres);
      assertThat(Math.abs(moved - metres)).isLessThanOrEqualTo(snapping.metres() / 2.0);
      assertThat(snapping.of(moved)).isEqualTo(moved);
    }
  }

  @Test
  void aGridIsOneOfThree() {
    assertThat(Snapping.MIDDLE.of(454_862)).isEqualTo(454_850);
    assertThatThrownBy(() -> new Snapping(75)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Snapping.FINE.of(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void postcodesAreCutToTheirOutwardCode() {
    assertThat(Postcodes.outward("le11 3qr")).contains("LE11");
    assertThat(Postcodes.outward("LE113QR")).contains("LE11");
    assertThat(Postcodes.outward("LE11 3")).contains("LE11");
    assertThat(Postcodes.outward("LE11")).contains("LE11");
    assertThat(Postcodes.outward("SW1A 1AA")).contains("SW1A");
    assertThat(Postcodes.outward("ZZ99")).contains("ZZ99");
    assertThat(Postcodes.outward("QX1")).isEmpty();
    for (String outward : new String[] {"SK9", "SW1A", "EC1A", "N1C", "ZZ99"}) {
      assertThat(Postcodes.isOutward(outward)).isTrue();
    }
    assertThat(Postcodes.isOutward("SK9 1")).isFalse();
  }

  @Test
  void houseNumbersAreCutOffStreets() {
    assertThat(Dwellings.street("12 High Street")).isEqualTo("High Street");
    assertThat(Dwellings.street("Flat 3, 12a High Street, Leeds")).isEqualTo("High Street, Leeds");
    assertThat(Dwellings.street("12 b Low Road")).isEqualTo("Low Road");
    assertThat(Dwellings.street("2 Car Park")).isEqualTo("2 Car Park");
    assertThat(Dwellings.street("On or near High Street")).isEqualTo("On or near High Street");
  }

  private static Exactness exactness(int grid) {
    Exactness exactness = new Exactness();
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      exactness.see(
          400_000 + grid * random.nextInt(20_000), 300_000 + grid * random.nextInt(20_000));
    }
    return exactness;
  }
}
