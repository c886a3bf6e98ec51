package org.nimbench.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DrawingFilesTest {
  private static final Colour RED = Colour.of("#FF0000");
  private static final Colour BLUE = Colour.of("#0000FF");
  private static final int WHITE = 0xFFFFFF;

  private static org.nimbench.drawing.Path box(double x, double y, double w, double h) {
    return org.nimbench.drawing.Path.rectangle(x, y, w, h);
  }

  private static Mark filled(org.nimbench.drawing.Path path, Colour colour) {
    return new Mark.Shape(path, new Fill.Solid(colour), null);
  }

  private static Drawing drawing(Mark... marks) {
    return new Drawing(40, 20, "A <title> & more", "What it \"shows\" & finds", List.of(marks));
  }

  private static Mark.Text text(String words, @Nullable Colour halo) {
    return new Mark.Text(5, 10, words, TextStyle.bold(9, BLUE), Anchor.START, 0, halo);
  }

  @Test
  void aPngHasAsManyPixelsAsMillimetresSay() {
    BufferedImage image = DrawingFiles.image(drawing(), 254);
    assertThat(image.getWidth()).isEqualTo(400);
    assertThat(image.getHeight()).isEqualTo(200);
  }

  @Test
  void aPngCarriesItsResolutionTitleAndAlternativeText() throws IOException {
    byte[] png = DrawingFiles.png(drawing(filled(box(0, 0, 10, 10), RED)), 300);
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
    IIOMetadata metadata = reader.getImageMetadata(0);
    Element root = (Element) metadata.getAsTree(metadata.getNativeMetadataFormatName());
    Element size = (Element) root.getElementsByTagName("pHYs").item(0);
    assertThat(size.getAttribute("pixelsPerUnitXAxis")).isEqualTo("11811");
    assertThat(new String(png, StandardCharsets.UTF_8))
        .contains("A <title> & more", "What it \"shows\" & finds");
    assertThat(reader.read(0).getRGB(5, 5)).isEqualTo(0xFFFF0000);
  }

  @Test
  void theSvgIsWellFormedAndHoldsTheTextsOfTheList() throws Exception {
    Mark group = new Mark.Group("inner", List.of(text("a < b & c", null)), box(0, 0, 40, 20));
    Mark.Text turned =
        new Mark.Text(9, 9, "naïve “½”", TextStyle.regular(8, RED), Anchor.END, -90, RED);
    Document svg = parse(DrawingFiles.svg(drawing(text("First", WHITE_HALO), group, turned)));
    NodeList found = svg.getElementsByTagName("text");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    assertThat(texts).containsExactly("First", "a < b & c", "naïve “½”");
    Element root = svg.getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("width")).isEqualTo("40mm");
    assertThat(root.getAttribute("font-family")).contains("Liberation Sans");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("A <title> & more");
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo("What it \"shows\" & finds");
  }

  private static final Colour WHITE_HALO = Colour.of("#FFFFFF");

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  @Test
  void twoDrawingsInOnePageShareNoId() {
    Mark clipped = new Mark.Group("", List.of(filled(box(0, 0, 9, 9), RED)), box(1, 1, 2, 2));
    String first = DrawingFiles.svg(drawing(clipped));
    String second = DrawingFiles.svg(drawing(clipped, filled(box(3, 3, 1, 1), BLUE)));
    String id = first.substring(first.indexOf("clipPath id=\"") + 13).split("\"")[0];
    assertThat(second).doesNotContain(id);
    assertThat(DrawingFiles.svg(drawing(clipped))).isEqualTo(first);
  }

  @Test
  void whatIsOutsideAClipIsNotDrawn() {
    Mark group = new Mark.Group("", List.of(filled(box(0, 0, 40, 20), RED)), box(10, 5, 10, 5));
    BufferedImage image = DrawingFiles.image(drawing(group), 25.4);
    assertThat(image.getRGB(15, 7) & WHITE).isEqualTo(RED.rgb());
    assertThat(image.getRGB(5, 7) & WHITE).isEqualTo(WHITE);
    assertThat(image.getRGB(15, 15) & WHITE).isEqualTo(WHITE);
  }

  @Test
  void aHoleStaysEmpty() {
    org.nimbench.drawing.Path ring =
        org.nimbench.drawing.Path.builder()
            .move(0, 0)
            .line(20, 0)
            .line(20, 20)
            .line(0, 20)
            .close()
            .move(5, 5)
            .line(15, 5)
            .line(15, 15)
            .line(5, 15)
            .close()
            .build();
    BufferedImage image = DrawingFiles.image(drawing(filled(ring, RED)), 25.4);
    assertThat(image.getRGB(2, 10) & WHITE).isEqualTo(RED.rgb());
    assertThat(image.getRGB(10, 10) & WHITE).isEqualTo(WHITE);
  }

  @Test
  void hatchingShowsItsGroundAndItsLinesAndStaysInside() {
    Fill hatch = new Fill.Hatched(RED, BLUE, 2, 0.6);
    Mark shape = new Mark.Shape(box(10, 5, 20, 10), hatch, null);
    BufferedImage image = DrawingFiles.image(drawing(shape), 254);
    int red = 0;
    int blue = 0;
    for (int x = 0; x < 400; x++) {
      for (int y = 0; y < 200; y++) {
        int rgb = image.getRGB(x, y) & WHITE;
        boolean inside = x >= 100 && x < 300 && y >= 50 && y < 150;
        assertThat(inside || rgb == WHITE).isTrue();
        red += rgb == RED.rgb() ? 1 : 0;
        blue += rgb == BLUE.rgb() ? 1 : 0;
      }
    }
    // Lines 0.6 mm wide every 2 mm cover 30 % of the shape; their soft edges are neither colour.
    assertThat(red / 20_000.0).isBetween(0.2, 0.3);
    assertThat(blue / 20_000.0).isBetween(0.6, 0.7);
  }

  @Test
  void dashesLeaveGaps() {
    Pen pen = new Pen(RED, 0.5, List.of(4.0, 4.0));
    Mark line = new Mark.Shape(org.nimbench.drawing.Path.line(2, 10, 38, 10), null, pen);
    BufferedImage image = DrawingFiles.image(drawing(line), 254);
    assertThat(image.getRGB(40, 100) & WHITE).isEqualTo(RED.rgb());
    assertThat(image.getRGB(80, 100) & WHITE).isEqualTo(WHITE);
  }

  @Test
  void aHaloLiesBehindTheLetters() {
    Mark ground = filled(box(0, 0, 40, 20), Colour.of("#000000"));
    BufferedImage image = DrawingFiles.image(drawing(ground, text("HHH", WHITE_HALO)), 254);
    int white = 0;
    int blue = 0;
    for (int x = 0; x < 400; x++) {
      for (int y = 0; y < 200; y++) {
        white += (image.getRGB(x, y) & WHITE) == WHITE ? 1 : 0;
        blue += (image.getRGB(x, y) & WHITE) == BLUE.rgb() ? 1 : 0;
      }
    }
    assertThat(white).isGreaterThan(300);
    assertThat(blue).isGreaterThan(300);
  }

  @Test
  void anImageKeepsItsPixels() {
    int[] argb = {0xFFFF0000, 0xFF0000FF, 0xFF0000FF, 0xFFFF0000};
    Mark image = new Mark.Image(0, 0, 20, 20, argb, 2, 2);
    BufferedImage drawn = DrawingFiles.image(drawing(image), 25.4);
    assertThat(drawn.getRGB(2, 2) & WHITE).isEqualTo(RED.rgb());
    assertThat(drawn.getRGB(17, 2) & WHITE).isEqualTo(BLUE.rgb());
    assertThat(DrawingFiles.svg(drawing(image))).contains("data:image/png;base64,");
  }

  @Test
  void paintingLeavesTheGraphicsAsItWas() {
    BufferedImage image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.scale(2, 2);
    var before = graphics.getTransform();
    DrawingFiles.paint(drawing(filled(box(10, 5, 10, 5), RED), text("x", null)), graphics);
    assertThat(graphics.getTransform()).isEqualTo(before);
    assertThat(image.getRGB(30, 15) & WHITE).isEqualTo(RED.rgb());
    assertThat(image.getRGB(10, 5) & WHITE).isZero();
  }

  @Test
  void aFileIsWrittenWholeAndNothingIsLeftBeside(@TempDir Path folder) throws IOException {
    DrawingFiles.writePng(drawing(), folder.resolve("a.png"), 100);
    DrawingFiles.writeSvg(drawing(), folder.resolve("a.svg"));
    DrawingFiles.writeSvg(drawing(text("new", null)), folder.resolve("a.svg"));
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a.png", "a.svg");
    }
    assertThat(Files.readString(folder.resolve("a.svg"))).contains(">new</text>");
  }

  @Test
  void aFolderThatIsNotThereIsAProblemInWords(@TempDir Path folder) {
    assertThatThrownBy(() -> DrawingFiles.writeSvg(drawing(), folder.resolve("no/such/a.svg")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().kind()).isEqualTo(ProblemKind.OTHER);
              assertThat(e.problem().code()).isEqualTo("kernel.file.nofolder");
            });
  }
}
