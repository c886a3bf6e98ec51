package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TipsTest {
  /** Where the toolkit keeps the tooltip of a node. */
  private static final String MADE = "javafx.scene.control.Tooltip";

  private final FxRobot robot = new FxRobot();
  private final StringProperty changing = new SimpleStringProperty("first");
  private Label label;
  private Button off;
  private StackPane elsewhere;

  @Start
  void start(Stage stage) {
    label = new Label("short");
    off = new Button("off");
    off.setDisable(true);
    elsewhere = new StackPane(new Label("elsewhere"));
    stage.setScene(new Scene(new VBox(60, label, Buttons.explained(off, changing), elsewhere)));
    stage.setWidth(400);
    stage.setHeight(300);
    stage.show();
  }

  @BeforeEach
  void theMouseIsElsewhere() {
    robot.moveTo(elsewhere);
  }

  private static List<String> seen() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Tooltip && window.isShowing())
        .map(window -> ((Tooltip) window).getText())
        .toList();
  }

  private static void until(List<String> words) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> seen().equals(words));
  }

  @Test
  void wordsAppearWhenTheMouseRestsThereAndAreNotMadeBefore() throws Exception {
    robot.interact(() -> Tips.tell(label, "the whole of it"));
    assertThat(label.getProperties()).doesNotContainKey(MADE);
    assertThat(Tips.told(label)).isEqualTo("the whole of it");
    robot.moveTo(label).moveBy(2, 0);
    until(List.of("the whole of it"));
    robot.interact(() -> Tips.tell(label, "told anew"));
    until(List.of("told anew"));
    robot.moveTo(elsewhere).moveBy(2, 0);
    until(List.of());
  }

  @Test
  void whatIsOffTellsWhyAsItIsNow() throws Exception {
    robot.moveTo(off).moveBy(2, 0);
    until(List.of("first"));
    robot.interact(() -> changing.set("second"));
    until(List.of("second"));
  }

  @Test
  void nothingAppearsWhereThereIsNothingToTellAnyMore() throws Exception {
    robot.interact(() -> Tips.tell(label, changing));
    robot.moveTo(label).moveBy(2, 0);
    until(List.of("first"));
    robot.interact(() -> changing.set(" "));
    until(List.of());
    assertThat(label.getProperties()).doesNotContainKey(MADE);
    robot.interact(() -> changing.set("again"));
    robot.moveBy(2, 0);
    until(List.of("again"));
  }

  @Test
  void wordsThatComeWhileTheMouseIsThereAppear() throws Exception {
    robot.interact(
        () -> {
          changing.set("");
          Tips.tell(label, changing);
        });
    robot.moveTo(label).moveBy(2, 0);
    robot.interact(() -> changing.set("late"));
    robot.moveBy(2, 0).moveBy(-2, 0);
    until(List.of("late"));
  }

  @Test
  void aScreenReaderSaysWordsThatItDoesNotSayAnyway() {
    robot.interact(
        () -> {
          Tips.tell(label, "why it is short");
          assertThat(label.getAccessibleHelp()).isEqualTo("why it is short");
          Tips.tell(label, label.getText());
          assertThat(label.getAccessibleHelp()).as("said anyway").isNull();
          Tips.tell(label, "said again");
          label.accessibleHelpProperty().bind(changing);
          Tips.tell(label, "");
          assertThat(label.getAccessibleHelp()).as("set by another").isEqualTo(changing.get());
          Label same = new Label("same");
          Tips.tell(same, "same");
          assertThat(same.getAccessibleHelp()).isNull();
        });
  }
}
