package org.nimbench.ui.view;

/** Premultiplied ARGB pixels, two channels in one multiplication. */
final class Pixels {
  private static final int ODD = 0x00ff00ff;

  private Pixels() {}

  /** One pixel over another. */
  static int over(int top, int bottom) {
    int alpha = top >>> 24;
    if (alpha == 255) {
      return top;
    }
    return alpha == 0 ? bottom : top + scaled(bottom, 255 - alpha);
  }

  /** A colour at an opacity, 0 … 255; the colour's own opacity does not matter. */
  static int premultiplied(int rgb, int alpha) {
    return scaled(rgb & 0xffffff | 0xff000000, alpha);
  }

  /** Every channel times {@code share} / 255, rounded. */
  static int scaled(int pixel, int share) {
    int even = (pixel & ODD) * share + 0x00800080;
    int odd = (pixel >>> 8 & ODD) * share + 0x00800080;
    even = even + (even >>> 8 & ODD) >>> 8 & ODD;
    odd = odd + (odd >>> 8 & ODD) & 0xff00ff00;
    return even | odd;
  }
}
