package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.settings.Look;
import org.nimbench.store.Incidents;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** "And on Friday nights?" asked on the map and on the wall, and counted again in the store. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FridayNightsJourneyTest {
  private static final SetKey INCIDENTS = SetKey.parse("police-incidents");
  private static final Period YEAR = Period.ofMonths(YearMonth.of(2024, 10), YearMonth.of(2025, 9));

  private OpenWindow window;
  private Wall wall;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
    wall = new Wall(window);
  }

  @AfterEach
  void closeTheShow() {
    wall.end();
  }

  @Test
  void fridayNightsAreAskedOnTheMapAndTheCountIsTheStores() throws Exception {
    window.openExample();
    choose(INCIDENTS);
    window.click("#filter-times");
    assertThat(window.isSeen("#filter-left-out")).isFalse();
    window.click("#filter-day-5");
    from(22);
    to(4);
    String count = count(Set.of(DayOfWeek.FRIDAY));
    window.until(() -> window.words("#filter-count").equals(count));
    for (Look look : Look.values()) {
      window.look(look);
      window.picture("filter-times-" + look);
      assertThat(window.faults()).as("%s", look).isEmpty();
    }
    window.look(Look.LIGHT);
    window.click("#filter-day-6");
    String both = count(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));
    window.until(() -> window.words("#filter-count").equals(both));
    window.robot().push(KeyCode.ESCAPE);
    assertThat(window.robot().lookup("#filter-times").query().getAccessibleText())
        .isEqualTo("Days and hours: Fri, Sat · 22:00–04:00 next day");
    window.picture("filter-friday-saturday");
    assertThat(window.faults()).isEmpty();
    window.size(911, 485);
    window.picture("filter-friday-saturday-150");
    assertThat(window.faults()).isEmpty();
    window.click("#filter-times");
    window.picture("filter-times-150");
    assertThat(window.faults()).isEmpty();
    window.click("#filter-times-all");
    window.until(() -> window.robot().lookup("#filter-reset").query().isVisible());
    window.click("#filter-reset");
    window.until(() -> whatIsAsked().contains("Crime type: All crime"));
  }

  @Test
  void dataWithoutHoursSayingSoInPlaceKeepTheirPanelOff() throws Exception {
    window.openExample();
    window.click("#filter-times");
    for (DayOfWeek day : DayOfWeek.values()) {
      assertThat(window.robot().lookup("#filter-day-" + day.getValue()).query().isDisabled())
          .isTrue();
    }
    assertThat(window.robot().lookup("#filter-hours-from").query().isDisabled()).isTrue();
    assertThat(panel()).contains("Recorded crime: known by month only", "no record gives a time");
    window.picture("filter-times-none");
    assertThat(window.faults()).isEmpty();
    window.robot().push(KeyCode.ESCAPE);
    choose(INCIDENTS);
    window.click("#filter-times");
    assertThat(window.robot().lookup("#filter-hours-from").query().isDisabled()).isFalse();
    assertThat(panel()).doesNotContain("known by month only");
  }

  @Test
  void fridayNightsAreAskedOnTheWall() throws Exception {
    window.openExample();
    choose(INCIDENTS);
    window.until(() -> window.words("#map-title").contains("Police incidents"));
    wall.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    wall.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.until(() -> wall.items() == 1);
    wall.start();
    window.until(() -> wall.map() != null && wall.map().view().get() != null);
    assertThat(wall.says("#wall-subtitle")).endsWith("All days, all hours");
    wall.press(KeyCode.F);
    window.robot().clickOn("#wall #filter-times");
    window.settle();
    window.robot().clickOn("#filter-day-5");
    from(22);
    to(4);
    window.settle();
    wall.picture("present-friday-nights-filter");
    assertThat(wall.faults()).isEmpty();
    wall.press(KeyCode.ESCAPE);
    wall.press(KeyCode.F);
    assertThat(wall.says("#wall-subtitle")).endsWith("Fri · 22:00–04:00 next day");
    String used = "%,d".formatted(located(Set.of(DayOfWeek.FRIDAY)));
    window.until(() -> said(wall.stage().getScene().getRoot()).contains(used));
    wall.picture("present-friday-nights");
    assertThat(wall.faults()).isEmpty();
  }

  @Test
  void daysByHoursStandInTheTrendAndArrowsGoThroughThem() throws Exception {
    window.openExample();
    choose(INCIDENTS);
    window.run("view.step.3");
    window.until(() -> window.isSeen("#chart"));
    window.click("Day and hour");
    window.until(() -> window.isSeen("#hours-grid"));
    assertThat(window.words("#hours-told")).startsWith("Most: ");
    for (Look look : Look.values()) {
      window.look(look);
      window.picture("trend-hours-" + look);
      assertThat(window.faults()).as("%s", look).isEmpty();
    }
    window.look(Look.LIGHT);
    window.focus("#hours-grid");
    window.robot().push(KeyCode.DOWN);
    window.robot().push(KeyCode.RIGHT);
    assertThat(window.words("#hours-told")).startsWith("Tuesday 01:00–02:00: ");
    window.size(911, 485);
    window.picture("trend-hours-150");
    assertThat(window.faults()).isEmpty();
  }

  @Test
  void nightsByHoursBeginWithTheEveningAndSayWhoseTheEarlyHoursAre() throws Exception {
    window.openExample();
    choose(INCIDENTS);
    window.click("#filter-times");
    from(22);
    to(4);
    window.settle();
    window.robot().push(KeyCode.ESCAPE);
    window.run("view.step.3");
    window.until(() -> window.isSeen("#chart"));
    window.click("Day and hour");
    window.until(() -> window.isSeen("#hours-cautions"));
    assertThat(window.words("#hours-cautions")).contains("01:00 on a Saturday is part of Friday");
    window.focus("#hours-grid");
    window.robot().push(KeyCode.DOWN);
    window.robot().push(KeyCode.RIGHT);
    assertThat(window.words("#hours-told")).startsWith("Tuesday night 23:00–24:00: ");
    window.picture("trend-nights");
    assertThat(window.faults()).isEmpty();
    window.size(911, 485);
    window.picture("trend-nights-150");
    assertThat(window.faults()).isEmpty();
  }

  private void choose(SetKey set) throws TimeoutException, IOException {
    window.click("#filter-what");
    ComboBox<SetKey> sets = window.robot().lookup("#filter-set").queryComboBox();
    window.robot().interact(() -> sets.setValue(set));
    window.settle();
    window.until(() -> whatIsAsked().contains(set.inWords()));
    window.picture("filter-set-" + set.key());
    assertThat(window.faults()).isEmpty();
    window.robot().push(KeyCode.ESCAPE);
  }

  private String whatIsAsked() {
    return window.robot().lookup("#filter-what").query().getAccessibleText();
  }

  private void from(int hour) {
    ComboBox<Integer> hours = window.robot().lookup("#filter-hours-from").queryComboBox();
    window.robot().interact(() -> hours.setValue(hour));
  }

  private void to(int hour) {
    ComboBox<Integer> hours = window.robot().lookup("#filter-hours-to").queryComboBox();
    window.robot().interact(() -> hours.setValue(hour));
  }

  private String panel() {
    return said(window.robot().lookup(".nb-drop-down").query());
  }

  private static String said(Node root) {
    return root.lookupAll(".label").stream()
        .filter(OpenWindow::isSeen)
        .map(each -> ((Labeled) each).getText())
        .collect(Collectors.joining("\n"));
  }

  private String count(Set<DayOfWeek> nights) {
    return "%,d match · %,d located".formatted(counted(nights, false), located(nights));
  }

  private long located(Set<DayOfWeek> nights) {
    return counted(nights, true);
  }

  /** Four hours earlier a night lies within one day: another way to the count than the filter's. */
  private long counted(Set<DayOfWeek> nights, boolean located) {
    try (Workspace held = Workspace.openToRead(window.home().resolve("Northvale.gpkg"))) {
      Incidents all = held.incidents(INCIDENTS, Progress.SILENT);
      long count = 0;
      for (int i = 0; i < all.size(); i++) {
        LocalDate day = LocalDate.ofEpochDay(all.firstDays()[i]);
        LocalDateTime earlier = day.atStartOfDay().plusMinutes(all.times()[i]).minusHours(4);
        boolean isThen = !day.isBefore(YEAR.from()) && day.isBefore(YEAR.to());
        boolean isNight = nights.contains(earlier.getDayOfWeek()) && earlier.getHour() >= 18;
        boolean isPlaced = !located || !Double.isNaN(all.eastings()[i]);
        count += isThen && isNight && isPlaced ? 1 : 0;
      }
      return count;
    }
  }
}
