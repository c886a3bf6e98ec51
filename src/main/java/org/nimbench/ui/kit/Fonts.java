package org.nimbench.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/**
 * The face of the window: Liberation Sans, whose figures all have one width, so that columns of
 * numbers stand straight. The same files set Word, PDF and pictures.
 */
public final class Fonts {
  private static final List<String> CUTS = List.of("Regular", "Bold", "Italic", "BoldItalic");

  private Fonts() {}

  /** Makes the face known to the toolkit; once, before the first scene. */
  public static void load() {
    for (String cut : CUTS) {
      String path = "/liberation/LiberationSans-" + cut + ".ttf";
      try (InputStream face = Objects.requireNonNull(Fonts.class.getResourceAsStream(path), path)) {
        Objects.requireNonNull(Font.loadFont(face, 13), path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
