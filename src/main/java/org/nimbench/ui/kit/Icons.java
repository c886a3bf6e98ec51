package org.nimbench.ui.kit;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonProvider;
import org.kordamp.ikonli.javafx.FontIcon;

/** Material Design 2 icons, outline forms, in the four sizes of the window. */
public final class Icons {
  /** By their codes. */
  private static final Map<String, Ikon> KNOWN = new ConcurrentHashMap<>();

  private Icons() {}

  /**
   * Reads the names of all icons, so that the first screen finds them there: some thousands, which
   * would take the window's thread a good part of a tenth of a second, and each would be sought for
   * among them. On any thread.
   *
   * @return how many there are
   */
  public static int readAhead() {
    int read = 0;
    for (IkonProvider<?> pack : ServiceLoader.load(IkonProvider.class)) {
      for (Ikon icon : pack.getIkon().getEnumConstants()) {
        KNOWN.put(icon.getDescription(), icon);
        read++;
      }
    }
    return read;
  }

  /** On the rail and on cards: 22 px. */
  public static FontIcon large(String code) {
    return sized(code, 22);
  }

  /** In a toolbar: 16 px. */
  public static FontIcon tool(String code) {
    return sized(code, 16);
  }

  /** In running text: 14 px. */
  public static FontIcon text(String code) {
    return sized(code, 14);
  }

  private static FontIcon sized(String code, int size) {
    Ikon known = KNOWN.get(code);
    FontIcon icon = known == null ? new FontIcon(code) : new FontIcon(known);
    // Sized by the sheet: the theme's own size for icons would win over a value set here.
    icon.getStyleClass().addAll("nb-icon", "nb-icon-" + size);
    return icon;
  }
}
