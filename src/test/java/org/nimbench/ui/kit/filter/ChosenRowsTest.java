package org.nimbench.ui.kit.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.filter.FilterChoices.HeldSet;
import org.nimbench.ui.kit.filter.FilterChoices.Layer;
import org.nimbench.ui.kit.filter.FilterChoices.NamedArea;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** In a panel of the filter the choice in force is seen and heard. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ChosenRowsTest {
  private static final Period COVERED =
      Period.ofMonths(YearMonth.of(2022, 10), YearMonth.of(2025, 9));

  private static final SetKey AMBULANCE = SetKey.parse("ambulance");
  private static final List<String> PROTOCOLS = List.of("assault", "stab-gunshot");

  /** The last twelve months of a set are its financial year. */
  private static final Period YEAR = Period.financialYear(2024);

  private final FxRobot robot = new FxRobot();
  private final FilterViewModel model =
      new FilterViewModel(
          new FilterChoices(
              "Northvale",
              Filter.allCrime().withPeriod(COVERED.lastMonths(12)),
              List.of(
                  new HeldSet(SetKey.POLICE_CRIME, List.of("all-crime"), COVERED, true, true),
                  new HeldSet(AMBULANCE, PROTOCOLS, YEAR, true, true)),
              List.of(new Layer("wards", "Wards", List.of(new NamedArea("W1", "Priory"))))),
          new Deeds());
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    stage.show();
  }

  private void show(Parent panel) {
    stage.setScene(new Scene(panel));
  }

  /** What the rows with a tick say. */
  private List<String> ticked() {
    return robot.lookup(".nb-row-button").queryAllAs(RowChoice.class).stream()
        .filter(row -> robot.from(row).lookup(".nb-icon").queryAs(FontIcon.class).isVisible())
        .map(RowChoice::getAccessibleText)
        .toList();
  }

  @Test
  void thePeriodInForceHasATick() {
    robot.interact(() -> show(new PeriodPanel(model, () -> {})));
    assertThat(ticked()).containsExactly("Last 12 months, chosen");
    robot.interact(() -> model.choosePeriod(Period.financialYear(2023)));
    assertThat(ticked()).containsExactly("Financial year 2023/24, chosen");
    Period months = Period.ofMonths(YearMonth.of(2024, 2), YearMonth.of(2024, 3));
    robot.interact(() -> model.choosePeriod(months));
    assertThat(ticked()).as("months of one's own").isEmpty();
  }

  @Test
  void twoNamesOfOnePeriodHaveOneTickWhichIsThatOfTheNameThatWasChosen() {
    robot.interact(
        () -> {
          model.chooseSet(AMBULANCE);
          model.choosePeriod(YEAR);
          show(new PeriodPanel(model, () -> {}));
        });
    assertThat(ticked()).containsExactly("Last 12 months, chosen");
    robot.interact(() -> press("Financial year 2024/25"));
    assertThat(ticked()).containsExactly("Financial year 2024/25, chosen");
    robot.interact(() -> model.choosePeriod(Period.parse("2024-05..2024-06")));
    robot.interact(() -> model.choosePeriod(YEAR));
    assertThat(ticked()).as("chosen elsewhere").hasSize(1);
  }

  private void press(String words) {
    robot.lookup(".nb-row-button").queryAllAs(RowChoice.class).stream()
        .filter(row -> row.getAccessibleText().startsWith(words))
        .forEach(RowChoice::fire);
  }

  @Test
  void everyTypeOfASetHasATickUntilOneIsChosen() {
    robot.interact(
        () -> {
          model.chooseSet(AMBULANCE);
          show(new TypePanel(model, () -> {}));
        });
    assertThat(ticked()).containsExactly("All of these records, chosen");
    robot.interact(() -> model.chooseOnlyType(PROTOCOLS.get(0)));
    assertThat(ticked()).isEmpty();
    robot.interact(() -> press("All of these"));
    assertThat(ticked()).containsExactly("All of these records, chosen");
  }

  @Test
  void allOfThePlaceHasATickUntilAnAreaIsChosen() {
    robot.interact(() -> show(new AreaPanel(model, () -> {})));
    assertThat(ticked()).containsExactly("All of Northvale, chosen");
    robot.interact(() -> model.chooseOnlyArea("wards", "W1"));
    assertThat(ticked()).isEmpty();
  }

  @Test
  void allTimesHaveATickUntilADayIsChosen() {
    robot.interact(() -> show(new TimesPanel(model, () -> {})));
    assertThat(ticked()).containsExactly("All days, all hours, chosen");
    robot.interact(() -> model.chooseDays(Set.of(DayOfWeek.FRIDAY)));
    assertThat(ticked()).isEmpty();
  }
}
