package org.nimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;

/** A picture of the ground from a terminal: kept, drawn in a finished map, taken away. */
class BaseMapCommandTest {
  private static final Color PAPER = new Color(0xffe08a);

  private final Terminal terminal;
  private final Path folder;
  private final Path workspace;

  BaseMapCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.terminal = new Terminal(folder);
    this.workspace = ExampleWorkspace.copyTo(folder);
  }

  private Terminal.Ran done(Object... words) {
    Terminal.Ran ran = terminal.run(words);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran;
  }

  /** The whole district in one colour, 10 m pixels. */
  private Path picture() throws IOException {
    BufferedImage image = new BufferedImage(1_200, 1_000, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(PAPER);
    graphics.fillRect(0, 0, 1_200, 1_000);
    graphics.dispose();
    Path file = folder.resolve("district.png");
    ImageIO.write(image, "png", file.toFile());
    Files.write(folder.resolve("district.pgw"), List.of("10", "0", "0", "-10", "450005", "323995"));
    return file;
  }

  private double yellow(String name) throws IOException {
    Path file = Path.of("target", "screenshots", name);
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    done("hotspot", workspace, "--method", "kde", "--crime", "burglary", "--out", file);
    BufferedImage map = ImageIO.read(file.toFile());
    int yellow = 0;
    for (int y = 0; y < map.getHeight(); y++) {
      for (int x = 0; x < map.getWidth(); x++) {
        Color colour = new Color(map.getRGB(x, y));
        yellow += colour.getBlue() < colour.getRed() - 40 ? 1 : 0;
      }
    }
    return (double) yellow / map.getWidth() / map.getHeight();
  }

  @Test
  void aPictureIsKeptWithItsCornersDrawnUnderTheMapAndTakenAway() throws IOException {
    double without = yellow("finished-without-picture.png");
    JsonNode kept =
        done("basemap", workspace, picture(), "--attribution", "Invented sheet", "--json").json();
    assertThat(kept.path("west").asDouble()).isEqualTo(450_000);
    assertThat(kept.path("north").asDouble()).isEqualTo(324_000);
    assertThat(kept.path("east").asDouble()).isEqualTo(462_000);
    assertThat(kept.path("south").asDouble()).isEqualTo(314_000);
    assertThat(kept.path("crs").asText()).isEqualTo("EPSG:27700");
    assertThat(yellow("finished-with-picture.png")).isGreaterThan(without + 0.2);
    assertThat(done("basemap", workspace, "--remove-picture").out()).contains("is gone");
    assertThat(done("basemap", workspace, "--remove-picture").out()).contains("was no picture");
    assertThat(yellow("finished-without-picture.png")).isEqualTo(without);
    done("verify", workspace);
  }

  @Test
  void aPictureThatNobodyCanPlaceIsRefusedWithWhatToDo() throws IOException {
    Path file = picture();
    Files.delete(folder.resolve("district.pgw"));
    Terminal.Ran ran = terminal.run("basemap", workspace, file);
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("No world file stands beside the picture");
    assertThat(terminal.run("basemap", workspace).code()).isEqualTo(2);
  }
}
