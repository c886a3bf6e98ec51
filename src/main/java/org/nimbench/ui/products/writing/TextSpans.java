package org.nimbench.ui.products.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.nimbench.products.LiveToken;

/** Which letters of a text are set apart: headings, bold, italic, signs, sentences to re-read. */
final class TextSpans {
  private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,3} )(.*)$");
  private static final Pattern BOLD = Pattern.compile("(\\*\\*)([^*\\n]+)(\\*\\*)");
  private static final Pattern ITALIC =
      Pattern.compile("(?<![*\\w])(\\*)([^*\\s][^*\\n]*)(\\*)(?![*\\w])");
  private static final Pattern ITEM = Pattern.compile("(?m)^(?:[-*]|\\d+\\.) ");

  private static final int HEAD = 1;
  private static final int STRONG = 2;
  private static final int SLANTED = 4;
  private static final int SIGN = 8;
  private static final int REREAD = 16;

  /** Signs that are read by their effect: shown where the caret is, for whoever changes them. */
  private static final int QUIET = 32;

  /** The classes of the bits above, from the lowest. */
  private static final List<String> NAMES =
      List.of(
          "nb-md-head", "nb-md-bold", "nb-md-italic", "nb-md-sign", "nb-md-reread", "nb-md-quiet");

  private TextSpans() {}

  /**
   * The styles of a text.
   *
   * @param markdown as it is written
   * @param broken claims whose sentences want re-reading
   * @param shown as it stands in the control
   */
  static StyleSpans<Collection<String>> of(String markdown, List<LiveToken> broken, String shown) {
    int[] styles = new int[shown.length()];
    mark(styles, HEADING.matcher(shown), HEAD);
    mark(styles, BOLD.matcher(shown), STRONG);
    mark(styles, ITALIC.matcher(shown), SLANTED);
    Matcher items = ITEM.matcher(shown);
    while (items.find()) {
      fill(styles, items.start(), items.end(), SIGN);
    }
    Places places = new Places(markdown);
    for (LiveToken claim : broken) {
      fill(styles, places.shown(claim.sentence()), places.shown(claim.start()), REREAD);
    }
    return spans(styles);
  }

  /** Groups 1 and 3 are signs, group 2 what they set apart. */
  private static void mark(int[] styles, Matcher found, int style) {
    while (found.find()) {
      fill(styles, found.start(1), found.end(1), SIGN | QUIET);
      fill(styles, found.start(2), found.end(2), style);
      if (found.groupCount() > 2) {
        fill(styles, found.start(3), found.end(3), SIGN | QUIET);
      }
    }
  }

  private static void fill(int[] styles, int from, int to, int style) {
    for (int i = from; i < Math.min(to, styles.length); i++) {
      styles[i] |= style;
    }
  }

  private static StyleSpans<Collection<String>> spans(int[] styles) {
    StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    int from = 0;
    while (from < styles.length) {
      int to = from;
      while (to < styles.length && styles[to] == styles[from]) {
        to++;
      }
      builder.add(classes(styles[from]), to - from);
      from = to;
    }
    return builder.create();
  }

  private static Collection<String> classes(int style) {
    List<String> classes = new ArrayList<>();
    for (int bit = 0; bit < NAMES.size(); bit++) {
      if ((style & 1 << bit) != 0) {
        classes.add(NAMES.get(bit));
      }
    }
    return classes;
  }
}
