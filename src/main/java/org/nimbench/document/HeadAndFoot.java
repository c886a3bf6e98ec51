package org.nimbench.document;

import java.util.Locale;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.TextStyle;
import org.nimbench.drawing.Typeface;
import org.nimbench.kernel.Words;

/**
 * The words at the head and foot of every page, cut where they would run into the marking, so that
 * Word and PDF print the same.
 *
 * @param pageBefore what stands before the page's number: {@code Page }
 * @param pageBetween what stands between the page's number and the number of pages
 */
record HeadAndFoot(
    String organisation,
    String marking,
    String shortTitle,
    String release,
    String pageBefore,
    String pageBetween) {
  /** Size of the words beside the marking, pt. */
  static final double SIZE = 8;

  /** Letters of the marking stand this much further apart, pt. */
  static final double TRACKING = 0.6;

  private static final double GAP_MM = 4;
  private static final char ELLIPSIS = '\u2026';

  /** The head and foot of a document. */
  static HeadAndFoot of(Document.Furniture furniture) {
    String marking = furniture.marking().toUpperCase(Locale.UK);
    double room = (Sheet.TEXT_WIDTH - markingWidth(marking)) / 2 - GAP_MM;
    String[] page = Words.text("document.page.of", "\n", "\n").split("\n", -1);
    return new HeadAndFoot(
        cut(furniture.organisation(), room),
        marking,
        cut(furniture.shortTitle(), room),
        cut(furniture.release(), room),
        page[0],
        page[1]);
  }

  private static double markingWidth(String marking) {
    double tracking = marking.length() * TRACKING * 25.4 / 72;
    return Typeface.width(marking, TextStyle.bold(Style.MARKING.size(), Colour.of("#000000")))
        + tracking;
  }

  private static String cut(String words, double room) {
    if (fits(words, room)) {
      return words;
    }
    String kept = words;
    do {
      int space = kept.lastIndexOf(' ');
      kept = kept.substring(0, space > 0 ? space : kept.length() - 1);
    } while (kept.length() > 1 && !fits(kept + ELLIPSIS, room));
    return kept + ELLIPSIS;
  }

  private static boolean fits(String words, double room) {
    return Typeface.width(words, TextStyle.regular(SIZE, Colour.of("#000000"))) <= room;
  }
}
