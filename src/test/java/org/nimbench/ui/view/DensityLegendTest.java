package org.nimbench.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.settings.Look;
import org.nimbench.ui.kit.Themes;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The legend of very many places; its picture is kept in both looks. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class DensityLegendTest {
  private Scene scene;

  @Start
  void start(Stage stage) {
    scene = new Scene(new Pane(), 320, 160);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void theFullestIsTheStrongestColourAndEachRowCanBeToldFromTheNext(FxRobot robot)
      throws IOException {
    for (Look look : new Look[] {Look.LIGHT, Look.DARK}) {
      List<Node> rows = new DensityLegend(look).of("12 months");
      VBox card = new VBox();
      card.getStyleClass().add("nb-legend");
      robot.interact(
          () -> {
            card.getChildren().setAll(rows);
            VBox root = new VBox(new HBox(card));
            root.setStyle("-fx-padding: 12; -fx-background-color: -color-bg-default;");
            scene.setRoot(root);
            Themes.apply(scene, look);
          });
      WritableImage[] shot = new WritableImage[1];
      robot.interact(() -> shot[0] = scene.snapshot(null));
      keep(shot[0], "density-legend-" + look.name().toLowerCase(Locale.ROOT));
      List<Double> strengths = rows.stream().skip(2).map(DensityLegendTest::opacity).toList();
      assertThat(strengths).hasSize(3);
      assertThat(strengths.get(0) - strengths.get(1)).isGreaterThan(0.2);
      assertThat(strengths.get(1) - strengths.get(2)).isGreaterThan(0.2);
    }
  }

  private static double opacity(Node row) {
    Rectangle swatch = (Rectangle) ((HBox) row).getChildren().get(0);
    return ((Color) swatch.getFill()).getOpacity();
  }

  private static void keep(WritableImage shot, String name) throws IOException {
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
      }
    }
    Path folder = Path.of("target", "screenshots");
    Files.createDirectories(folder);
    ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
  }
}
