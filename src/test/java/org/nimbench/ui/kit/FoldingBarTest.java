package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FoldingBarTest {
  private static final String SHEET =
      "data:text/css,.part{-fx-pref-width:100px;} .fold-a .part{-fx-pref-width:60px;}"
          + " .fold-b .part{-fx-pref-width:30px;}";

  private final FxRobot robot = new FxRobot();
  private FoldingBar bar;

  @Start
  void start(Stage stage) {
    bar = new FoldingBar("bar", List.of("fold-a", "fold-b"));
    bar.setManaged(false);
    Scene scene = new Scene(new Pane(bar), 300, 100);
    scene.getStylesheets().setAll(SHEET);
    stage.setScene(scene);
    stage.show();
  }

  private static Region part() {
    Region part = new Region();
    part.getStyleClass().add("part");
    return part;
  }

  private void wide(double width) {
    robot.interact(
        () -> {
          bar.resize(width, 20);
          bar.layout();
        });
  }

  @Test
  void whatComesLaterOnABarThatIsSeenFoldsAsFarAsItMustAndNoFurther() {
    wide(150);
    robot.interact(
        () -> {
          bar.getChildren().addAll(part(), part());
          bar.layout();
        });
    assertThat(bar.getStyleClass()).contains("fold-a").doesNotContain("fold-b");
    robot.interact(
        () -> {
          bar.getChildren().add(part());
          bar.layout();
        });
    assertThat(bar.getStyleClass()).contains("fold-a", "fold-b");
    wide(300);
    assertThat(bar.getStyleClass()).doesNotContain("fold-a", "fold-b");
  }
}
