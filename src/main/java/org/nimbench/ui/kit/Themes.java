package org.nimbench.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import org.nimbench.settings.Look;

/** Puts the look on a scene: AtlantaFX Primer underneath, our own sheets of tokens above. */
public final class Themes {
  private static final List<String> SHEETS =
      List.of(
              "nimbench",
              "shell",
              "view",
              "map",
              "change",
              "trends",
              "products",
              "priorities",
              "data",
              "present",
              "help",
              "settings")
          .stream()
          .map(Themes::sheet)
          .toList();

  private static final String DARK = "nb-dark";
  private static final String PROJECTOR = "nb-projector";

  private Themes() {}

  private static String sheet(String room) {
    return Objects.requireNonNull(
            Themes.class.getResource("/org/nimbench/ui/" + room + ".css"), room)
        .toExternalForm();
  }

  /** Addresses of our own sheets, the tokens first. */
  static List<String> sheets() {
    return SHEETS;
  }

  /**
   * Shows a scene as it stands on a wall, whatever the look of the window is: the theme underneath
   * is the scene's own.
   */
  public static void project(Scene scene) {
    scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    scene.getRoot().getStyleClass().add(PROJECTOR);
    scene.getStylesheets().setAll(SHEETS);
    StyleMatching.quicken(SHEETS);
  }

  /** Shows the scene, and every popup over it, in a look. */
  public static void apply(Scene scene, Look look) {
    Application.setUserAgentStylesheet(
        look == Look.DARK
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    ObservableList<String> styles = scene.getRoot().getStyleClass();
    styles.removeAll(DARK, PROJECTOR);
    switch (look) {
      case LIGHT -> {}
      case DARK -> styles.add(DARK);
      case PROJECTOR -> styles.add(PROJECTOR);
    }
    if (!scene.getStylesheets().containsAll(SHEETS)) {
      scene.getStylesheets().setAll(SHEETS);
    }
    StyleMatching.quicken(SHEETS);
  }
}
