package org.nimbench.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.HourRange;
import org.nimbench.kernel.SetKey;
import org.nimbench.study.Result;

class HoursTest {
  private static final Filter DAYS = Filter.all(SetKey.POLICE_CRIME);
  private static final Filter NIGHTS = DAYS.withHours(new HourRange(22, 4));

  private static Hours of(Filter filter) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("1", "0", "2"));
    rows.add(List.of("5", "23", "8"));
    rows.add(List.of("6", "1", "4"));
    rows.add(List.of("6", "no time", "3"));
    return Hours.of(new Result.Table(List.of("weekday", "hour", "count"), rows, 17), filter);
  }

  @Test
  void eachCountStandsAtItsDayAndHourAndThoseOfNoHourApart() {
    Hours hours = of(DAYS);
    assertThat(hours.counts()[0][0]).isEqualTo(2);
    assertThat(hours.counts()[4][23]).isEqualTo(8);
    assertThat(hours.counts()[5][1]).isEqualTo(4);
    assertThat(hours.untimed()).isEqualTo(3);
  }

  @Test
  void theShadesAreEqualStepsOfTheCountAndNoneHasItsOwn() {
    Hours hours = of(DAYS);
    assertThat(hours.shade(3, 3, 8)).isZero();
    assertThat(hours.shade(0, 0, 8)).isEqualTo(1);
    assertThat(hours.shade(5, 1, 8)).isEqualTo(2);
    assertThat(hours.shade(4, 23, 8)).isEqualTo(Hours.SHADES);
  }

  @Test
  void theLargestHasTheStrongestShadeHoweverSmallItIs() {
    for (int most = 1; most <= 5; most++) {
      Hours hours =
          Hours.of(
              new Result.Table(
                  List.of("weekday", "hour", "count"),
                  List.of(List.of("2", "3", Integer.toString(most))),
                  most),
              DAYS);
      assertThat(hours.shade(1, 3, hours.most())).isEqualTo(Hours.SHADES);
    }
  }

  @Test
  void whereNothingWasCountedNoDayIsSaidToHaveMost() {
    Hours none =
        Hours.of(new Result.Table(List.of("weekday", "hour", "count"), List.of(), 0), DAYS);
    assertThat(none.inWords()).isEqualTo("No record at any known hour");
    assertThat(none.shade(0, 0, none.most())).isZero();
  }

  @Test
  void whereMostAreIsSaidWithThoseOfNoHour() {
    assertThat(of(DAYS).inWords()).isEqualTo("Most: Friday 23:00–24:00: 8 · 3 of unknown hour");
  }

  @Test
  void theColumnsOfNightsBeginWithTheFirstHourOfTheNight() {
    assertThat(of(DAYS).hour(0)).isZero();
    assertThat(of(DAYS).hour(23)).isEqualTo(23);
    Hours nights = of(NIGHTS);
    assertThat(List.of(nights.hour(0), nights.hour(1), nights.hour(2), nights.hour(23)))
        .containsExactly(22, 23, 0, 21);
    assertThat(of(DAYS.withHours(new HourRange(8, 18))).hour(0)).isZero();
  }

  @Test
  void aRowOfNightsIsCalledANight() {
    assertThat(of(NIGHTS).told(4, 1)).isEqualTo("Friday night 01:00–02:00: 0");
  }
}
