package org.nimbench.start;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;

/** Pictures of the window, kept in target/screenshots. */
final class Shots {
  private static final Path FOLDER = Path.of("target", "screenshots");

  private Shots() {}

  static void take(FxRobot robot, Stage stage, String name) throws IOException {
    take(robot, stage, name, 1);
  }

  /** A picture with so many device pixels to each logical one, as a display at that scale has. */
  static void take(FxRobot robot, Stage stage, String name, double scale) throws IOException {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    // Shadows reach over the edge of the window; the picture does not.
    parameters.setViewport(
        new Rectangle2D(
            0, 0, stage.getScene().getWidth() * scale, stage.getScene().getHeight() * scale));
    WritableImage[] shot = new WritableImage[1];
    robot.interact(() -> shot[0] = stage.getScene().getRoot().snapshot(parameters, null));
    Files.createDirectories(FOLDER);
    ImageIO.write(toAwt(shot[0]), "png", FOLDER.resolve(name + ".png").toFile());
  }

  /** The same dots, as what can be written into a file. */
  static BufferedImage toAwt(Image shown) {
    int width = (int) shown.getWidth();
    int height = (int) shown.getHeight();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] argb = new int[width * height];
    shown
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    image.setRGB(0, 0, width, height, argb, 0, width);
    return image;
  }
}
