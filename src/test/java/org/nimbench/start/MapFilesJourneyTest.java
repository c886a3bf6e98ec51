package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.settings.Look;
import org.nimbench.store.Workspace;
import org.nimbench.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Areas, a base map and a picture of the ground come in as files, seen before they are kept. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class MapFilesJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  private Workspace kept() {
    return Workspace.openToRead(window.home().resolve("Northvale.gpkg"));
  }

  private void type(String node, String words) {
    window
        .robot()
        .interact(() -> window.robot().lookup(node).queryAs(TextInputControl.class).setText(words));
  }

  private void drop(Path file) {
    Shell shell = (Shell) window.stage().getScene().getRoot().getChildrenUnmodifiable().get(0);
    window.robot().interact(() -> shell.dropped(List.of(file)));
  }

  @Test
  void aPictureAndABaseMapAreSeenThenKeptAndTheMapFollows() throws Exception {
    window.openExample();
    drop(picture());
    window.until(() -> window.isSeen("#map-keep"));
    window.picture("mapfile-1-picture");
    type("#map-attribution", "Sheet 12 of the invented survey");
    try (Workspace before = kept()) {
      assertThat(before.baseImage()).isEmpty();
    }
    window.click("#map-keep");
    window.until(() -> window.words("#notice").equals("town.png now lies under the base map"));
    try (Workspace after = kept()) {
      assertThat(after.baseImage().orElseThrow().facts().attribution())
          .isEqualTo("Sheet 12 of the invented survey");
    }
    window.click("#rail-2");
    window.until(() -> !window.words("#map-title").isEmpty());
    window.click("#inspector-layers");
    window.until(() -> window.isSeen("#layer-base-image"));
    window.picture("mapfile-2-map");
    window.click("#layer-surface");
    window.until(() -> !window.isSeen(".nb-legend"));
    window.picture("mapfile-3-no-surface");
    window.click("#layer-base-image");
    window.picture("mapfile-4-no-picture");
    window.click("#layer-base-image");
    window.click("#layer-surface");
    window.until(() -> window.isSeen(".nb-legend"));
    window.click("#look");
    window.until(() -> window.settings().load().look() == Look.DARK);
    window.picture("mapfile-4-dark");
    window.click("#look");

    window.click("#rail-1");
    window.answerWith(base());
    window.click("#data-map");
    window.until(() -> window.isSeen("#map-keep"));
    assertThat(window.words("#map-keep")).isEqualTo("Keep 2 features as base map");
    window.picture("mapfile-5-base");
    window.click("#map-keep");
    window.until(() -> window.words("#notice").startsWith("2 features are now the base map. "));
    try (Workspace after = kept()) {
      assertThat(after.baseMap()).hasSize(2);
    }
  }

  @Test
  void areasWithoutAnOfficialCodeAreKeptOnceTheirFieldIsChosen() throws Exception {
    window.openExample();
    window.click("#rail-1");
    window.answerWith(areas());
    window.click("#data-map");
    window.until(() -> window.isSeen("#map-code"));
    window.picture("mapfile-6-no-code");
    assertThat(window.robot().lookup("#map-keep").query().isDisabled()).isTrue();
    window
        .robot()
        .interact(
            () -> window.robot().lookup("#map-code").<ComboBox<String>>query().setValue("BEAT"));
    window.until(() -> window.words("#map-keep").equals("Keep the areas (1)"));
    type("#map-layer", "patches");
    type("#map-vintage", "2025");
    window.picture("mapfile-7-areas");
    window.size(1093, 574);
    window.picture("mapfile-8-areas-narrow");
    assertThat(window.faults()).isEmpty();
    window.size(1366, 728);
    window.click("#map-keep");
    window.until(() -> window.words("#notice").equals("Areas kept as patches: 1"));
    try (Workspace after = kept()) {
      assertThat(after.layer("patches").vintage()).isEqualTo("2025");
      assertThat(after.layer("patches").areas().get(0).code()).isEqualTo("A1");
    }
  }

  /** A paper map of the middle of Northvale: 5 m pixels, cream with a blue river and a name. */
  private Path picture() throws IOException {
    BufferedImage image = new BufferedImage(1_200, 800, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(0xfff3c4));
    graphics.fillRect(0, 0, 1_200, 800);
    graphics.setColor(new Color(0x2a6fdb));
    graphics.setStroke(new BasicStroke(24));
    graphics.drawLine(0, 700, 1_200, 100);
    graphics.setColor(new Color(0xb03020));
    graphics.setStroke(new BasicStroke(10));
    graphics.drawRect(5, 5, 1_190, 790);
    graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 120));
    graphics.drawString("Paper map", 120, 220);
    graphics.dispose();
    Path file = window.home().resolve("town.png");
    ImageIO.write(image, "png", file.toFile());
    Files.write(
        window.home().resolve("town.pgw"), List.of("5", "0", "0", "-5", "453002.5", "320997.5"));
    return file;
  }

  private static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
        + "\"EPSG:27700\"}},\"attribution\":\"Invented\",\"features\":["
        + String.join(",", features)
        + "]}";
  }

  private Path base() throws IOException {
    return Files.writeString(
        window.home().resolve("roads.geojson"),
        collection(
            "{\"type\":\"Feature\",\"properties\":{\"kind\":\"road-major\",\"name\":\"A24\"},"
                + "\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[452000,317000],"
                + "[460000,321000]]}}",
            "{\"type\":\"Feature\",\"properties\":{\"kind\":\"place\",\"name\":\"Dene\"},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[455000,319000]}}"));
  }

  private Path areas() throws IOException {
    return Files.writeString(
        window.home().resolve("beats.geojson"),
        collection(
            "{\"type\":\"Feature\",\"properties\":{\"BEAT\":\"A1\",\"TITLE\":\"Dene\"},"
                + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[453000,318000],"
                + "[455000,318000],[455000,320000],[453000,318000]]]}}"));
  }
}
