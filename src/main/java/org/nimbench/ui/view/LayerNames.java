package org.nimbench.ui.view;

import java.util.Locale;
import org.nimbench.kernel.Words;

/** What people call a layer whose file name is short. */
public final class LayerNames {
  private LayerNames() {}

  /** {@code wards} is Wards, {@code lsoa} LSOAs; any other name with a capital. */
  public static String words(String layer) {
    return switch (layer) {
      case "wards" -> Words.text("ui.layer.wards");
      case "lsoa", "lsoas" -> Words.text("ui.layer.lsoa");
      case "beats" -> Words.text("ui.layer.beats");
      default ->
          layer.isEmpty()
              ? layer
              : layer.substring(0, 1).toUpperCase(Locale.UK) + layer.substring(1).replace('_', ' ');
    };
  }
}
