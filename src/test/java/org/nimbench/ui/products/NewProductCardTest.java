package org.nimbench.ui.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.products.Marking;
import org.nimbench.products.ProductType;
import org.nimbench.ui.kit.FieldNote;
import org.nimbench.ui.products.begin.NewProductCard;
import org.nimbench.ui.products.begin.NewProductViewModel;
import org.nimbench.ui.products.begin.NewProductViewModel.Field;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class NewProductCardTest {
  private final FxRobot robot = new FxRobot();
  private NewProductViewModel model;
  private NewProductCard card;

  @Start
  void start(Stage stage) {
    model =
        new NewProductViewModel(
            new NewProductViewModel.Known(
                Period.parse("2024-10..2025-09"), Filter.allCrime(), "Northvale", "", List.of()),
            ProductType.PROBLEM_PROFILE);
    card = new NewProductCard(model, false, "");
    stage.setScene(new Scene(card, 520, 700));
    stage.show();
  }

  private FieldNote note() {
    return robot.lookup("#product-data-to-wrong").query();
  }

  private void continueSomethingMadeElsewhere() {
    robot.interact(() -> model.previous().set(NewProductViewModel.ELSEWHERE));
  }

  @Test
  void aFieldThatAppearsAsksCalmlyUntilSomethingIsTyped() {
    continueSomethingMadeElsewhere();
    assertThat(note().isVisible()).isTrue();
    assertThat(note().isInsisting()).isFalse();
    robot.interact(() -> model.words(Field.DATA_TO).set("5"));
    assertThat(note().isVisible()).isTrue();
    assertThat(note().isInsisting()).isTrue();
    robot.interact(() -> model.words(Field.DATA_TO).set("05/05/2025"));
    assertThat(note().isVisible()).isFalse();
  }

  @Test
  void whoGoesOnWithoutItIsToldAndTakenToTheField() {
    assertThat(isReady()).isTrue();
    continueSomethingMadeElsewhere();
    assertThat(isReady()).isFalse();
    assertThat(note().isInsisting()).isTrue();
    assertThat(robot.lookup("#product-data-to").query().isFocused()).isTrue();
  }

  @Test
  void whatOtherKindsOfProductAskIsMadeWhenItIsWantedAndKeepsWhatWasTyped() {
    assertThat(robot.lookup("#subject-lawful").tryQuery()).isEmpty();
    assertThat(robot.lookup("#product-span").tryQuery()).isEmpty();
    robot.interact(() -> model.type().set(ProductType.SUBJECT_PROFILE));
    assertThat(robot.lookup("#product-lower").tryQuery()).isEmpty();
    robot.interact(() -> model.marking().set(Marking.OFFICIAL));
    assertThat(robot.lookup("#product-lower").query().isVisible()).isTrue();
    assertThat(isReady()).isFalse();
    FieldNote lawful = robot.lookup("#subject-lawful-wrong").query();
    assertThat(lawful.isInsisting()).isTrue();
    robot.interact(() -> robot.lookup("#subject-lawful").queryTextInputControl().setText("Duty"));
    robot.interact(() -> model.type().set(ProductType.PARTNERSHIP_PLAN));
    assertThat(robot.lookup("#product-span").query().isVisible()).isTrue();
    assertThat(hasRoom(robot.lookup("#subject-lawful").query()))
        .as("the questions of a subject")
        .isFalse();
    robot.interact(() -> model.type().set(ProductType.SUBJECT_PROFILE));
    assertThat(robot.lookup("#subject-lawful").queryTextInputControl().getText()).isEqualTo("Duty");
  }

  private static boolean hasRoom(Node node) {
    for (Node around = node; around != null; around = around.getParent()) {
      if (!around.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private boolean isReady() {
    boolean[] ready = {false};
    robot.interact(() -> ready[0] = card.isReady());
    return ready[0];
  }
}
