package org.nimbench.ui.map;

import org.nimbench.settings.Look;

/**
 * Colours of the map, as 0xRRGGBB. Data colours are no theme tokens: density is ColorBrewer's
 * YlOrRd; in the dark from dark red to pale yellow, so that more is always further from the ground.
 *
 * @param ramp density classes, the least first
 * @param opacity of a density class over the base map
 */
record MapColours(
    int outside,
    int land,
    int builtUp,
    int green,
    int greenText,
    int water,
    int river,
    int waterText,
    int minorRoad,
    int majorRoad,
    int majorCasing,
    int railway,
    int boundary,
    int outline,
    int text,
    int halo,
    int dot,
    int dotRing,
    int selectedDot,
    int[] ramp,
    double opacity) {

  private static final MapColours LIGHT =
      new MapColours(
          0xe9edf1,
          0xf5f5f2,
          0xe7e7e8,
          0xd3e2cd,
          0x5b7f56,
          0xbcd5ea,
          0x9dbddb,
          0x3f6f9f,
          0xffffff,
          0xffffff,
          0xbcc3cb,
          0x7d8590,
          0x1f2328,
          0x6e7781,
          0x3a424b,
          0xf8f8f6,
          0x24324a,
          0xffffff,
          0x0969da,
          new int[] {0xfff9b0, 0xfecc5c, 0xfd8d3c, 0xf03b20, 0xbd0026},
          0.74);

  private static final MapColours DARK =
      new MapColours(
          0x0a0d12,
          0x11161d,
          0x191f27,
          0x14271c,
          0x6f9a78,
          0x12324c,
          0x2f5878,
          0x79a8d1,
          0x252c35,
          0x3a434d,
          0x0d1117,
          0x59636e,
          0xe6edf3,
          0x8b949e,
          0xcdd5de,
          0x0d1117,
          0xf0f3f6,
          0x0d1117,
          0x58a6ff,
          new int[] {0x5b1a35, 0x8f2036, 0xc8452a, 0xdf8b35, 0xf0d68a},
          0.88);

  /** The colours of a look. */
  static MapColours of(Look look) {
    return look == Look.DARK ? DARK : LIGHT;
  }

  /** The colour of a class out of so many; fewer than five are spread over the ramp. */
  int ofClass(int index, int classes) {
    if (classes <= 1) {
      return ramp[ramp.length - 1];
    }
    double place = (double) index * (ramp.length - 1) / (classes - 1);
    int below = (int) Math.floor(Math.min(place, ramp.length - 1));
    int above = Math.min(below + 1, ramp.length - 1);
    return mixed(ramp[below], ramp[above], place - below);
  }

  /** The line at the foot of a class: a darker tone of it. */
  int lineOfClass(int index, int classes) {
    return mixed(ofClass(index, classes), 0x000000, 0.28);
  }

  /** One colour moved towards another, 0 … 1. */
  static int mixed(int one, int other, double share) {
    int red = channel(one >> 16, other >> 16, share);
    int green = channel(one >> 8, other >> 8, share);
    int blue = channel(one, other, share);
    return red << 16 | green << 8 | blue;
  }

  private static int channel(int one, int other, double share) {
    return (int) Math.round((one & 0xff) + ((other & 0xff) - (one & 0xff)) * share);
  }
}
