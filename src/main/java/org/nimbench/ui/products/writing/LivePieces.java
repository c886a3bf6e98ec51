package org.nimbench.ui.products.writing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fxmisc.richtext.model.NodeSegmentOpsBase;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TextOps;
import org.reactfx.util.Either;

/** Turns CommonMark with double braces into the pieces of the text control, and back. */
final class LivePieces {
  static final Pattern BRACES = Pattern.compile("\\{\\{[^{}]*}}");

  /** What the control does with words and with pairs of braces. */
  static final TextOps<Either<String, Live>, Collection<String>> OPS =
      SegmentOps.<Collection<String>>styledTextOps()
          ._or(new LiveOps(), (one, other) -> Optional.empty());

  /** What compares: a claim, whose sign is read with the words before it. */
  private static final Pattern COMPARES = Pattern.compile("[<>=]");

  private static final char SPACE = ' ';
  private static final char HELD = '\u00A0';

  private LivePieces() {}

  private static boolean isClaim(String written) {
    return COMPARES.matcher(written).find();
  }

  private static final class LiveOps extends NodeSegmentOpsBase<Live, Collection<String>> {
    LiveOps() {
      super(Live.NONE);
    }

    @Override
    public int length(Live live) {
      return live.written().isEmpty() ? 0 : 1;
    }
  }

  /** A text as a document of the control. */
  static StyledDocument<Collection<String>, Either<String, Live>, Collection<String>> document(
      String markdown) {
    ReadOnlyStyledDocument<Collection<String>, Either<String, Live>, Collection<String>> all =
        words("");
    Matcher braces = BRACES.matcher(markdown);
    int done = 0;
    while (braces.find()) {
      all =
          all.concat(words(before(braces.group(), markdown.substring(done, braces.start()))))
              .concat(live(braces.group()));
      done = braces.end();
    }
    return all.concat(words(markdown.substring(done)));
  }

  /** The words before a piece; a space before a claim does not break, or its sign stood alone. */
  private static String before(String written, String words) {
    boolean isHeld = isClaim(written) && words.endsWith(String.valueOf(SPACE));
    return isHeld ? words.substring(0, words.length() - 1) + HELD : words;
  }

  /** A piece as it is written, after the space that is written before it. */
  private static String after(StringBuilder text, Live live) {
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == HELD && isClaim(live.written())) {
      text.setCharAt(last, SPACE);
    }
    return live.written();
  }

  private static ReadOnlyStyledDocument<
          Collection<String>, Either<String, Live>, Collection<String>>
      words(String text) {
    return ReadOnlyStyledDocument.fromString(text, List.of(), List.of(), OPS);
  }

  private static ReadOnlyStyledDocument<
          Collection<String>, Either<String, Live>, Collection<String>>
      live(String written) {
    return ReadOnlyStyledDocument.fromSegment(
        Either.right(new Live(written)), List.of(), List.of(), OPS);
  }

  /** A document of the control as text. */
  static String markdown(
      StyledDocument<Collection<String>, Either<String, Live>, Collection<String>> document) {
    StringBuilder text = new StringBuilder();
    boolean isFirst = true;
    for (Paragraph<Collection<String>, Either<String, Live>, Collection<String>> paragraph :
        document.getParagraphs()) {
      if (!isFirst) {
        text.append('\n');
      }
      isFirst = false;
      paragraph
          .getSegments()
          .forEach(
              piece -> {
                String written = piece.unify(words -> words, live -> after(text, live));
                text.append(written);
              });
    }
    return text.toString();
  }
}
