package org.nimbench.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class KeptKeyboardTest {
  private final FxRobot robot = new FxRobot();
  private Button outside;
  private VBox pane;
  private KeptKeyboard keyboard;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    stage.show();
  }

  @BeforeEach
  void thePaneComesWhileNothingInItCanBeDecided() {
    robot.interact(
        () -> {
          outside = new Button("Outside");
          pane = new VBox(off());
          HBox root = new HBox(outside);
          stage.setScene(new Scene(root));
          outside.requestFocus();
          keyboard = new KeptKeyboard(pane);
          root.getChildren().add(pane);
          keyboard.reach();
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(owner()).isSameAs(outside);
  }

  @Test
  void itIsTakenAsSoonAsSomethingCanBeDecided() {
    TextField field = fill();
    assertThat(owner()).isSameAs(field);
  }

  @Test
  void itStaysInThePaneWhenWhatHeldItIsGoneAndNothingTakesItsPlaceYet() {
    fill();
    robot.interact(() -> pane.getChildren().setAll(off()));
    pulse();
    TextField again = fill();
    assertThat(owner()).isSameAs(again);
  }

  @Test
  void itComesBackToWhatWasOffForAWhile() {
    TextField field = fill();
    robot.interact(() -> field.setDisable(true));
    pulse();
    robot.interact(
        () -> {
          field.setDisable(false);
          keyboard.reach();
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(owner()).isSameAs(field);
  }

  @Test
  void aUserWhoTookItElsewhereIsLeftThere() {
    fill();
    robot.interact(outside::requestFocus);
    fill();
    assertThat(owner()).isSameAs(outside);
  }

  @Test
  void aUserWhoTakesItFromNowhereIsLeftThere() {
    fill();
    robot.interact(
        () -> {
          outside.setFocusTraversable(false);
          pane.getChildren().setAll(off());
        });
    pulse();
    assertThat(owner()).as("nothing is open to take it").isNull();
    robot.interact(outside::requestFocus);
    fill();
    assertThat(owner()).isSameAs(outside);
  }

  private static TextField off() {
    TextField field = new TextField();
    field.setDisable(true);
    return field;
  }

  private TextField fill() {
    TextField field = new TextField();
    robot.interact(
        () -> {
          pane.getChildren().setAll(field);
          keyboard.reach();
        });
    WaitForAsyncUtils.waitForFxEvents();
    return field;
  }

  /** The toolkit looks for a place for a lost keyboard when it draws next. */
  private static void pulse() {
    WaitForAsyncUtils.waitForFxEvents(10);
  }

  private Node owner() {
    return stage.getScene().getFocusOwner();
  }
}
