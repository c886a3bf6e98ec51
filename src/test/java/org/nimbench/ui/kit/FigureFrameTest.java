package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.settings.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What stands around every figure stands at one place, whatever the screen. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FigureFrameTest {
  private final FxRobot robot = new FxRobot();
  private Scene scene;

  @Start
  void start(Stage stage) {
    Fonts.load();
    scene = new Scene(new Pane(), 600, 400);
    Themes.apply(scene, Look.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  private void show(Node... parts) {
    robot.interact(
        () -> {
          scene.setRoot(new VBox(parts));
          Themes.apply(scene, Look.LIGHT);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
        });
  }

  private static Bounds at(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void theMarkingStandsAtTheRightOfTheHeadAndOfTheFoot() {
    HBox head = Official.head(new Label("A title"), new Button("Chip"));
    HBox low = Official.foot(new SimpleStringProperty("A"), new SimpleStringProperty("B"), "made");
    HBox high =
        Official.foot(
            new SimpleStringProperty("long ".repeat(80)), new SimpleStringProperty("B"), "other");
    show(head, low, high);
    for (HBox strip : List.of(head, low, high)) {
      assertThat(at(strip.lookup(".nb-marking")).getMaxX()).isEqualTo(scene.getWidth() - 12);
    }
    assertThat(((Label) low.lookup("#made")).getText()).isEqualTo("B");
  }

  @Test
  void aHeadWithOneTitleIsAsHighAsOneWithTabs() {
    InspectorTabs tabs =
        new InspectorTabs(List.of(InspectorTabs.Tab.of("one", "Title", Region::new)));
    tabs.begin("one");
    Label title = Labels.of("Title", "nb-tab-title");
    HBox alone = new HBox(title);
    alone.getStyleClass().add("nb-inspector-head");
    show(alone, tabs);
    Node head = tabs.lookup(".nb-tab-heads");
    assertThat(head.getLayoutBounds().getHeight()).isEqualTo(alone.getHeight());
    Bounds one = at(title.lookup(".text"));
    Bounds other = at(tabs.lookup("#inspector-one").lookup(".text"));
    assertThat(one.getMinX() - at(alone).getMinX()).isEqualTo(other.getMinX() - at(head).getMinX());
    assertThat(one.getMinY() - at(alone).getMinY())
        .isBetween(
            other.getMinY() - at(head).getMinY() - 1, other.getMinY() - at(head).getMinY() + 1);
  }
}
