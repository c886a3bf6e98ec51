package org.nimbench.ui.products.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class GradeFieldTest {
  private final FxRobot robot = new FxRobot();
  private final List<String> put = new ArrayList<>();
  private GradeField field;

  @Start
  void start(Stage stage) {
    field = new GradeField("Grading", put::add);
    stage.setScene(new Scene(field, 300, 300));
    stage.show();
  }

  private void choose(String choice, String key) {
    robot.interact(() -> robot.lookup(choice).<Choice>query().setValue(key));
  }

  private String chosen(String choice) {
    return robot.lookup(choice).<Choice>query().getValue();
  }

  private String last() {
    return put.get(put.size() - 1);
  }

  @Test
  void aGradingThatIsOnlyBegunIsStillThereWhenItsRowIsShownAgain() {
    choose("#grade-scheme", "FIVE_FIVE_FIVE");
    choose("#grade-0", "B");
    choose("#grade-2", "3");
    String begun = last();
    assertThat(begun).isEqualTo("5×5×5 B–3");

    robot.interact(() -> field.show("1AP"));
    assertThat(chosen("#grade-scheme")).isEqualTo("THREE_FIVE_TWO");
    robot.interact(() -> field.show(begun));
    assertThat(chosen("#grade-scheme")).isEqualTo("FIVE_FIVE_FIVE");
    assertThat(chosen("#grade-0")).isEqualTo("B");
    assertThat(chosen("#grade-1")).isEmpty();
    choose("#grade-1", "4");
    assertThat(last()).isEqualTo("B43");
  }

  @Test
  void aSchemeAloneIsKeptInTheRowAndAnEmptyRowShowsNone() {
    choose("#grade-scheme", "THREE_FIVE_TWO");
    String begun = last();
    robot.interact(() -> field.show(""));
    assertThat(chosen("#grade-scheme")).isEmpty();
    robot.interact(() -> field.show(begun));
    assertThat(chosen("#grade-scheme")).isEqualTo("THREE_FIVE_TWO");
  }
}
