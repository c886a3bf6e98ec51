package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class StyleMatchingTest {
  private static final String SHEET =
      "data:text/css,.smt-a{-fx-rotate:10;} .smt-a.smt-b{-fx-translate-x:5;} .smt-c"
          + " .smt-b{-fx-translate-y:7;}";

  private Label one;
  private Label both;
  private Label inside;
  private Scene scene;

  @Start
  void start(Stage stage) {
    one = label("smt-a");
    both = label("smt-b", "smt-a");
    inside = label("smt-b");
    VBox box = new VBox(inside);
    box.getStyleClass().add("smt-c");
    scene = new Scene(new VBox(one, both, box), 100, 100);
    stage.setScene(scene);
    stage.show();
  }

  private static Label label(String... classes) {
    Label label = new Label("x");
    label.getStyleClass().addAll(classes);
    return label;
  }

  @Test
  void rulesAreFoundAsBeforeAndEachSetIsPutInPlaceOnce(FxRobot robot) {
    int[] changed = new int[2];
    robot.interact(
        () -> {
          changed[0] = StyleMatching.quicken(List.of(SHEET));
          changed[1] = StyleMatching.quicken(List.of(SHEET));
          scene.getStylesheets().setAll(SHEET);
          scene.getRoot().applyCss();
        });
    assertThat(changed[0]).as("the three of the sheet, and those of the theme").isGreaterThan(2);
    assertThat(changed[1]).isZero();
    assertThat(List.of(one.getRotate(), both.getRotate(), inside.getRotate()))
        .containsExactly(10.0, 10.0, 0.0);
    assertThat(List.of(one.getTranslateX(), both.getTranslateX(), inside.getTranslateX()))
        .containsExactly(0.0, 5.0, 0.0);
    assertThat(List.of(one.getTranslateY(), both.getTranslateY(), inside.getTranslateY()))
        .containsExactly(0.0, 0.0, 7.0);
  }
}
