package org.nimbench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.geography.MapImage;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.ProblemException;
import org.nimbench.work.Progress;

class GroundFileTest {
  /** 2 m × 4 m pixels; the first pixel's middle is 451001, 316398. */
  private static final List<String> WORLD = List.of("2.0", "0", "0.0", "-4", "451001", "316398");

  @TempDir private Path folder = Path.of("");

  private static String refusal(ThrowingCallable action) {
    return catchThrowableOfType(ProblemException.class, action).problem().code();
  }

  private Path picture(String name, String format, int type) throws IOException {
    BufferedImage image = new BufferedImage(300, 100, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.YELLOW);
    graphics.fillRect(0, 0, 300, 100);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(0, 0, 150, 100);
    graphics.dispose();
    Path file = folder.resolve(name);
    assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
    return file;
  }

  private MapImage read(Path file) {
    return GroundFile.read(file, Progress.SILENT);
  }

  @Test
  void aPngIsPlacedByTheFileBesideItAndKeptAsPng() throws IOException {
    Path file = picture("town.png", "png", BufferedImage.TYPE_INT_RGB);
    Files.write(folder.resolve("town.pgw"), WORLD);
    MapImage image = read(file);
    assertThat(image.facts())
        .isEqualTo(
            new MapImage.Facts(
                new Box(451_000, 316_000, 451_600, 316_400),
                300,
                100,
                "image/png",
                "town.png",
                ""));
    BufferedImage kept = ImageIO.read(new ByteArrayInputStream(image.bytes()));
    assertThat(kept.getRGB(149, 99)).isEqualTo(Color.BLUE.getRGB());
    assertThat(kept.getRGB(150, 0)).isEqualTo(Color.YELLOW.getRGB());
  }

  @Test
  void jpegAndTiffAreReadWithWorldFilesInAnyOfTheirNames() throws IOException {
    Path photo = picture("photo.jpg", "jpeg", BufferedImage.TYPE_INT_RGB);
    Files.write(folder.resolve("photo.JGW"), WORLD);
    assertThat(read(photo).facts().media()).isEqualTo("image/jpeg");
    Path scan = picture("scan.tif", "tiff", BufferedImage.TYPE_BYTE_INDEXED);
    Files.write(folder.resolve("scan.wld"), WORLD);
    assertThat(read(scan).facts().media()).isEqualTo("image/png");
  }

  @Test
  void aPictureIsHalvedAsOftenAsTheMapIsCoarser() throws IOException {
    BufferedImage large = new BufferedImage(1024, 512, BufferedImage.TYPE_INT_RGB);
    Path file = folder.resolve("large.png");
    ImageIO.write(large, "png", file.toFile());
    Files.write(folder.resolve("large.pgw"), WORLD);
    MapImage image = read(file);
    assertThat(GroundPixels.of(image, 1).getWidth()).isEqualTo(1024);
    assertThat(GroundPixels.of(image, 3.9).getWidth()).isEqualTo(1024);
    assertThat(GroundPixels.of(image, 4).getWidth()).isEqualTo(512);
    assertThat(GroundPixels.of(image, 1e9).getHeight()).isEqualTo(128);
  }

  @Test
  void aPictureWithoutAWorldFileOrPixelsIsRefused() throws IOException {
    Path bare = picture("bare.png", "png", BufferedImage.TYPE_INT_RGB);
    assertThat(refusal(() -> read(bare))).isEqualTo("geography.worldfile.none");
    Path words = Files.writeString(folder.resolve("words.png"), "no picture");
    Files.write(folder.resolve("words.pgw"), WORLD);
    assertThat(refusal(() -> read(words))).isEqualTo("drawing.picture.kind");
    Path cut = folder.resolve("cut.png");
    byte[] whole = Files.readAllBytes(bare);
    Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
    Files.write(folder.resolve("cut.pgw"), WORLD);
    assertThat(refusal(() -> read(cut))).isEqualTo("drawing.picture.damaged");
    Path wide = folder.resolve("wide.png");
    ImageIO.write(
        new BufferedImage(8_001, 1, BufferedImage.TYPE_BYTE_BINARY), "png", wide.toFile());
    Files.write(folder.resolve("wide.pgw"), WORLD);
    assertThat(refusal(() -> read(wide))).isEqualTo("drawing.picture.large");
  }
}
