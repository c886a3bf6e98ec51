package org.nimbench.ui.view;

import java.awt.Color;
import org.nimbench.drawing.Colour;
import org.nimbench.picture.Palette;
import org.nimbench.settings.Look;

/** The colours of finished maps, for the window's look; the window adds only its selection. */
public final class MapPalette {
  private static final int SELECTED_ON_LIGHT = 0x0969da;
  private static final int SELECTED_ON_DARK = 0x58a6ff;

  private MapPalette() {}

  /** The colours of the map in a look. */
  public static Palette of(Look look) {
    return Palette.of(
        look == Look.DARK ? org.nimbench.picture.Look.DARK : org.nimbench.picture.Look.LIGHT);
  }

  /** A selected incident: the theme's accent. */
  static Colour selected(Palette palette) {
    boolean isDark = palette.look() == org.nimbench.picture.Look.DARK;
    return new Colour(isDark ? SELECTED_ON_DARK : SELECTED_ON_LIGHT, 1);
  }

  static Color awt(Colour colour) {
    return new Color(colour.argb(), true);
  }

  /** Premultiplied ARGB. */
  static int premultiplied(int rgb, double opacity) {
    int alpha = (int) Math.round(opacity * 255);
    int red = (int) Math.round((rgb >> 16 & 0xff) * opacity);
    int green = (int) Math.round((rgb >> 8 & 0xff) * opacity);
    int blue = (int) Math.round((rgb & 0xff) * opacity);
    return alpha << 24 | red << 16 | green << 8 | blue;
  }

  /** Between two colours, channel by channel: ARGB premultiplied, or RGB. */
  static int mixed(int one, int other, double share) {
    int result = 0;
    for (int shift = 0; shift <= 24; shift += 8) {
      int from = one >>> shift & 0xff;
      int to = other >>> shift & 0xff;
      result |= (int) Math.round(from + (to - from) * share) << shift;
    }
    return result;
  }
}
