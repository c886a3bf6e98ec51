package org.nimbench.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import org.nimbench.settings.Look;

/** Puts the look on a scene: AtlantaFX Primer underneath, our one sheet of tokens above. */
public final class Themes {
  private static final String SHEET =
      Objects.requireNonNull(Themes.class.getResource("/org/nimbench/ui/nimbench.css"))
          .toExternalForm();

  private static final String DARK = "nb-dark";

  private Themes() {}

  /** Shows the scene, and every popup over it, in a look. */
  public static void apply(Scene scene, Look look) {
    Application.setUserAgentStylesheet(
        look == Look.DARK
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scene.getRoot().getStyleClass().remove(DARK);
    if (look == Look.DARK) {
      scene.getRoot().getStyleClass().add(DARK);
    }
    if (!scene.getStylesheets().contains(SHEET)) {
      scene.getStylesheets().add(SHEET);
    }
  }
}
