package org.nimbench.products.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nimbench.disclosure.release.AreaLevel;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.Place;
import org.nimbench.disclosure.release.Published;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.disclosure.release.Sum;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;

/** Names of counts in ledgers that earlier versions wrote. */
class OlderNamesTest {
  private static final Place TOWN = new Place(AreaLevel.DISTRICT, "all");

  @Test
  void aCountIsReadAsThatOfATableAndOfAChart() {
    assertThat(slices(renewed("2024-10", ""))).containsExactly("within=until-2024-10-31", "begun");
  }

  @Test
  void aMonthOfATableEndsWithTheTable() {
    Published renewed =
        OlderNames.renewed(
            published(
                List.of(key("2024-10", ""), key("2024-10..2024-12", "within=2024-10..2024-12")),
                List.of()));
    assertThat(slices(renewed))
        .containsExactly("within=until-2024-12-31", "begun", "within=until-2024-12-31");
  }

  @Test
  void daysAndHoursHaveTheNamesOfToday() {
    assertThat(slices(renewed("2024-10", "days=[MONDAY, TUESDAY]")))
        .contains("begun;week=1,2@0-25");
    assertThat(slices(renewed("2024-10", "days=[MONDAY];hours=20-22")))
        .contains("begun;week=1@20-22");
    assertThat(slices(renewed("2024-10", "weekday=1"))).contains("begun;week=1@0-25+8@24-25");
    assertThat(slices(renewed("2024-10", "hour=5"))).contains("begun;week=1,2,3,4,5,6,7,15@5-6");
  }

  @Test
  void hoursOverMidnightOfSomeDaysAreTakenForNoOthers() {
    assertThat(slices(renewed("2024-10", "days=[FRIDAY];hours=22-4")))
        .contains("begun;days=[FRIDAY];hours=22-4");
  }

  /** It is told anew, of the data as they are now. */
  @Test
  void whatRanOverTheEndIsNotBelieved() {
    CellKey within = key("2024-10", "within=2024-10");
    Sum tie = new Sum(key("2024-10", ""), List.of(within, key("2024-10", "over=2024-10")));
    assertThat(OlderNames.renewed(published(List.of(within), List.of(tie))).sums()).isEmpty();
  }

  @Test
  void whyRecordsWereLeftOutHasItsCodeOfToday() {
    assertThat(slices(renewed("2024-10", "used=hotspot.kde/{cell=100}/no coordinates")))
        .containsExactly("used=hotspot.kde/{cell=100}/not-located");
    CellKey part = key("2024-10", "used=count/{}/time of day not known");
    Sum sum = new Sum(key("2024-10", "not-used=count/{}"), List.of(part));
    assertThat(OlderNames.renewed(published(List.of(), List.of(sum))).sums())
        .flatExtracting(Sum::parts)
        .extracting(CellKey::slice)
        .containsExactly("used=count/{}/hour-unknown");
  }

  /** They stood in names as they were written, and the sign between words cut them. */
  @Test
  void whatSemicolonsCutApartIsOneWordAgain() {
    assertThat(
            slices(renewed("2024-10", "used=hotspot.kde/{boundary=a;b, cell=100}/no coordinates")))
        .containsExactly("used=hotspot.kde/{boundary=a%3Bb, cell=100}/not-located");
    assertThat(slices(renewed("2024-10", " costs;outcome=Fined;within=until-2024-10-31")))
        .containsExactly("outcome=Fined%3B costs;within=until-2024-10-31");
    assertThat(slices(renewed("2024-10", "outcome=50% paid;within=until-2024-10-31")))
        .containsExactly("outcome=50%25 paid;within=until-2024-10-31");
    assertThat(slices(renewed("2024-10", "aside;located=no"))).containsExactly("aside;located=no");
  }

  @Test
  void namesOfTodayStayAsTheyAre() {
    for (String slice :
        List.of(
            "begun",
            "within=until-2024-10-31",
            "located=yes",
            "asked",
            "outcome=Fined%3B 50%25;within=until-2024-10-31",
            "used=hotspot.kde/{boundary=a%3Bb, cell=100}/not-located")) {
      assertThat(slices(renewed("2024-10", slice))).containsExactly(slice);
    }
  }

  private static Published renewed(String period, String slice) {
    return OlderNames.renewed(published(List.of(key(period, slice)), List.of()));
  }

  private static Published published(List<CellKey> keys, List<Sum> sums) {
    return new Published(
        "p1/1",
        ReleaseClass.PARTNER,
        LocalDate.of(2025, 5, 6),
        keys.stream().map(key -> new Published.Entry(key, true, 7, 7L)).toList(),
        sums,
        List.of());
  }

  private static List<String> slices(Published published) {
    return published.cells().stream().map(entry -> entry.key().slice()).toList();
  }

  private static CellKey key(String period, String slice) {
    return new CellKey(SetKey.POLICE_CRIME, "records", TOWN, Period.parse(period), "", slice);
  }
}
