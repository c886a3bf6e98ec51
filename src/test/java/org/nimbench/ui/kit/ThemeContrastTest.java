package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.settings.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Text on its ground keeps 4.5 : 1 (WCAG 2.2, 1.4.3), in each look. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ThemeContrastTest {
  private static final double LEAST = 4.5;

  /** Shades of a score, and by how much each stands out more than the one before. */
  private static final int SHADES = 5;

  private static final double STEP = 1.1;

  /** Text and the ground it stands on, as the sheets use them. */
  private static final String[][] PAIRS = {
    {"-color-fg-default", "-color-bg-default"},
    {"-color-fg-default", "-color-bg-subtle"},
    {"-color-fg-default", "-color-bg-overlay"},
    {"-color-fg-default", "-color-accent-subtle"},
    {"-color-fg-default", "-color-warning-subtle"},
    {"-color-fg-muted", "-color-bg-default"},
    {"-color-fg-muted", "-color-bg-subtle"},
    {"-color-fg-muted", "-color-bg-overlay"},
    {"-color-accent-fg", "-color-bg-default"},
    {"-color-fg-emphasis", "-color-accent-emphasis"},
    {"-color-danger-fg", "-color-bg-default"},
    {"-color-success-fg", "-color-bg-subtle"},
    {"-color-bg-default", "-color-warning-fg"},
    {"-nb-score-0-text", "-nb-score-0"},
    {"-nb-score-1-text", "-nb-score-1"},
    {"-nb-score-2-text", "-nb-score-2"},
    {"-nb-score-3-text", "-nb-score-3"},
    {"-nb-score-4-text", "-nb-score-4"},
  };

  private Scene scene;

  @Start
  void start(Stage stage) {
    scene = new Scene(new Pane(), 100, 100);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void textIsReadableInEveryLook(FxRobot robot) {
    List<String> tooFaint = new ArrayList<>();
    for (Look look : Look.values()) {
      robot.interact(() -> Themes.apply(scene, look));
      for (String[] pair : PAIRS) {
        Color ground = over(colour(robot, pair[1]), colour(robot, "-color-bg-default"));
        double contrast = contrast(over(colour(robot, pair[0]), ground), ground);
        if (contrast < LEAST) {
          tooFaint.add(String.format("%s: %s on %s %.2f", look, pair[0], pair[1], contrast));
        }
      }
    }
    assertThat(tooFaint).isEmpty();
  }

  @Test
  void aHigherScoreStandsFurtherFromTheGroundInEveryLook(FxRobot robot) {
    for (Look look : Look.values()) {
      robot.interact(() -> Themes.apply(scene, look));
      Color ground = colour(robot, "-color-bg-default");
      double before = 1;
      for (int shade = 0; shade < SHADES; shade++) {
        double contrast = contrast(colour(robot, "-nb-score-" + shade), ground);
        assertThat(contrast).as("%s of %s", shade, look).isGreaterThan(before * STEP);
        before = contrast;
      }
    }
  }

  @Test
  void theTokensOfEveryLookStandInOneSheet() throws IOException {
    Path sheets = Path.of("src/main/resources/org/nimbench/ui");
    List<String> elsewhere = new ArrayList<>();
    try (Stream<Path> all = Files.list(sheets)) {
      for (Path sheet : all.filter(path -> path.toString().endsWith(".css")).toList()) {
        boolean hasTokens =
            Files.readAllLines(sheet).stream().anyMatch(l -> l.startsWith(".root.nb-"));
        if (hasTokens && !sheet.endsWith("nimbench.css")) {
          elsewhere.add(sheet.toString());
        }
      }
    }
    assertThat(elsewhere).isEmpty();
  }

  private Color colour(FxRobot robot, String token) {
    Rectangle sample = new Rectangle(10, 10);
    sample.setStyle("-fx-fill: " + token + ";");
    robot.interact(
        () -> {
          ((Pane) scene.getRoot()).getChildren().setAll(sample);
          sample.applyCss();
        });
    return (Color) sample.getFill();
  }

  private static Color over(Color above, Color below) {
    double a = above.getOpacity();
    return Color.color(
        above.getRed() * a + below.getRed() * (1 - a),
        above.getGreen() * a + below.getGreen() * (1 - a),
        above.getBlue() * a + below.getBlue() * (1 - a));
  }

  private static double contrast(Color one, Color other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /** Relative luminance, WCAG 2.2. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
