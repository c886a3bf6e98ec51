package org.nimbench.ui.data.supply;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.SetKey;

class CellWordsTest {
  private final Held held = SupplyAnswers.held();

  private CellWords of(SetKey set, int quarter) {
    return CellWords.of(held, new Spot(set, quarter));
  }

  @Test
  void whatCameTwiceHasTheNewestDayAndItsVersion() {
    CellWords words = of(SupplyAnswers.FIRE, 0);
    assertThat(words.first()).isEqualTo("58");
    assertThat(words.second()).isEqualTo("01/08 v2");
    assertThat(words.spoken())
        .isEqualTo(
            "Fires: deliberate, staff violence, 2025/26 Q1: 58 received on 1 August 2025 in 2"
                + " imports");
  }

  @Test
  void lateSaysByHowManyDaysAndSinceWhen() {
    CellWords words = of(SetKey.parse("ambulance"), 0);
    assertThat(words.first()).isEqualTo("late");
    assertThat(words.second()).isEqualTo("35 days");
    assertThat(words.spoken()).endsWith("late by 35 days, was due by 30 September 2025");
  }

  @Test
  void refusedHasTheDayOfTheFile() {
    assertThat(of(SupplyAnswers.ADMISSIONS, 0).second()).isEqualTo("03/11");
  }

  @Test
  void dueHasItsLastDayAndOpenDataItsMonths() {
    assertThat(of(SupplyAnswers.FIRE, 1).second()).isEqualTo("by 31/12");
    assertThat(of(SetKey.POLICE_CRIME, 0).second()).isEqualTo("open, 3 of 3");
  }

  @Test
  void arrowsPassOverRowsWithoutCellsAndStopAtTheEdge() {
    Spot exclusions = new Spot(SetKey.parse("exclusions"), 1);
    assertThat(GridMoves.of(held, exclusions, KeyCode.DOWN))
        .as("nobody sends racial incidents")
        .isEqualTo(new Spot(SetKey.parse("la-asb"), 1));
    assertThat(GridMoves.of(held, exclusions, KeyCode.RIGHT)).isEqualTo(exclusions);
    assertThat(GridMoves.of(held, exclusions, KeyCode.HOME).quarter()).isZero();
    assertThat(GridMoves.of(held, exclusions, KeyCode.PAGE_UP).set().number()).isEqualTo(1);
    assertThat(GridMoves.of(held, exclusions, KeyCode.PAGE_DOWN).set().number()).isEqualTo(12);
    assertThat(GridMoves.of(held, exclusions, KeyCode.A)).isNull();
  }
}
