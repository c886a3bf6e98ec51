package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ScrolledTest {
  private final FxRobot robot = new FxRobot();
  private VBox content;
  private ScrollPane scroll;

  @Start
  void start(Stage stage) {
    content = new VBox(new Label("One"), new Label("Two"), new Label("Three"));
    Label paragraph =
        new Label("A paragraph that breaks its lines because it is not so wide. ".repeat(3));
    paragraph.setWrapText(true);
    content.getChildren().add(paragraph);
    scroll = Scrolled.down(content, "All");
    VBox card = new VBox(scroll);
    card.setPrefWidth(240);
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    stage.setScene(new Scene(new StackPane(card), 600, 600));
    stage.show();
  }

  private double hidden() {
    WaitForAsyncUtils.waitForFxEvents();
    return content.getHeight() - scroll.getViewportBounds().getHeight();
  }

  @Test
  void nothingIsHiddenWhereThereIsRoomAlsoWhenTheTypeGrowsUnderIt() {
    assertThat(hidden()).isLessThan(1);
    robot.interact(() -> content.setStyle("-fx-font-size: 22px"));
    assertThat(hidden()).isLessThan(1);
  }
}
