package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class OverlayTest {
  private final FxRobot robot = new FxRobot();
  private Button first;
  private Button second;
  private CheckBox choice;
  private Button cancel;
  private Button done;
  private Overlay overlay;
  private Scene scene;

  @Start
  void start(Stage stage) {
    Fonts.load();
    first = new Button("First");
    second = new Button("Second");
    choice = new CheckBox("Choice");
    cancel = new Button("Cancel");
    done = new Button("Done");
    overlay = new Overlay();
    VBox window = new VBox(new TextField(), new HBox(first, second));
    scene = new Scene(new StackPane(window, overlay), 400, 300);
    stage.setScene(scene);
    stage.show();
  }

  private Node keyboard() {
    return scene.getFocusOwner();
  }

  private void show(Region content) {
    robot.interact(() -> overlay.show(content, cancel, done));
  }

  @Test
  void theLastButtonOfACardHasTheKeyboard() {
    show(new VBox(new Label("Words"), choice));
    assertThat(keyboard()).isSameAs(done);
  }

  @Test
  void whereTheLastButtonIsOffTheFirstControlOfTheCardHasTheKeyboard() {
    done.setDisable(true);
    robot.interact(second::requestFocus);
    show(new VBox(new Label("Words"), choice));
    assertThat(keyboard()).isSameAs(choice);
    robot.interact(overlay::close);
    show(new VBox(new Label("Words")));
    assertThat(keyboard()).isSameAs(cancel);
    robot.interact(overlay::close);
    assertThat(keyboard()).isSameAs(second);
  }

  @Test
  void whatScrollsInACardIsLookedThroughToo() {
    done.setDisable(true);
    show(new VBox(Scrolled.inCard(new VBox(new Label("Words"), choice), "Choices")));
    assertThat(keyboard()).isSameAs(choice);
  }

  @Test
  void theLetterThatOpenedACardIsNotTypedIntoItsFirstField() {
    TextField field = new TextField("1,000");
    done.setDisable(true);
    robot.interact(
        () -> {
          second.requestFocus();
          overlay.show(new VBox(field), cancel, done);
          field.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_TYPED, "V", "", KeyCode.UNDEFINED, true, false, false, false));
        });
    assertThat(keyboard()).isSameAs(field);
    assertThat(field.getText()).isEqualTo("1,000");
  }

  @Test
  void theKeyboardGoesNearWhereItWasWhenThatIsGoneOrOff() {
    robot.interact(second::requestFocus);
    show(new VBox(choice));
    robot.interact(
        () -> {
          second.setDisable(true);
          overlay.close();
        });
    assertThat(keyboard()).isSameAs(first);
  }

  @Test
  void aCardInPlaceOfAnotherGivesTheKeyboardBackToTheWindow() {
    robot.interact(second::requestFocus);
    show(new VBox(choice));
    show(new VBox(new Label("Words")));
    robot.interact(overlay::close);
    assertThat(keyboard()).isSameAs(second);
  }
}
