package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes a text apart at its double braces. The grammar stands in docs/formats/live-text.md. */
final class LiveText {
  /** The name of a value: its owner, a dot, and what of it. */
  static final String NAME = "[a-z][a-z0-9]*\\.[a-z][a-z0-9-]*";

  private static final Pattern BRACES = Pattern.compile("\\{\\{([^{}]*)}}");
  private static final Pattern PRINT = Pattern.compile("(" + NAME + ")(?:\\s*\\|\\s*([a-z]+))?");
  private static final Pattern POINTER = Pattern.compile("(figure|table|ref)\\s+([a-z][a-z0-9-]*)");

  private static final Pattern SETTLED =
      Pattern.compile("was\\s+(\\S.*?)\\s*;\\s*([a-z]+-[0-9-]+ " + PRINT.pattern() + ")");

  /** A claim that the analyst keeps, with the reason. */
  private static final Pattern KEPT = Pattern.compile("(.*?)\\s*;\\s*kept:\\s*(\\S.*)");

  private LiveText() {}

  /** Whose value a name means, such as {@code e7} for {@code e7.total}; a word without a dot. */
  static String owner(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The pieces of a text in order; together they hold every character of it. */
  static List<LivePiece> parse(String text) {
    List<LivePiece> pieces = new ArrayList<>();
    Matcher braces = BRACES.matcher(text);
    int done = 0;
    while (braces.find()) {
      if (braces.start() > done) {
        pieces.add(new LivePiece.Plain(text.substring(done, braces.start())));
      }
      pieces.add(inBraces(braces.group(1).strip(), braces.group()));
      done = braces.end();
    }
    if (done < text.length()) {
      pieces.add(new LivePiece.Plain(text.substring(done)));
    }
    return pieces;
  }

  private static LivePiece inBraces(String inside, String written) {
    Matcher print = PRINT.matcher(inside);
    if (print.matches()) {
      if (print.group(2) == null) {
        return new LivePiece.Print(print.group(1), null, written);
      }
      Optional<LiveFormat> format = LiveFormat.parse(print.group(2));
      return format.isPresent()
          ? new LivePiece.Print(print.group(1), format.get(), written)
          : new LivePiece.Unreadable(written);
    }
    Matcher pointer = POINTER.matcher(inside);
    if (pointer.matches()) {
      return pointer.group(1).equals("ref")
          ? new LivePiece.Mention(pointer.group(2), written)
          : new LivePiece.Place(pointer.group(2), pointer.group(1).equals("table"), written);
    }
    Matcher settled = SETTLED.matcher(inside);
    if (settled.matches()) {
      return new LivePiece.Settled(settled.group(1), settled.group(2), written);
    }
    Matcher kept = KEPT.matcher(inside);
    boolean isKept = kept.matches();
    Optional<Claim> claim = Claim.parse(isKept ? kept.group(1) : inside);
    return claim.isPresent()
        ? new LivePiece.Held(claim.get(), isKept ? kept.group(2).strip() : "", written)
        : new LivePiece.Unreadable(written);
  }

  /** A text with what an earlier plan printed as plain words; all else as it is written. */
  static String unmarked(String text) {
    return parse(text).stream()
        .map(piece -> piece instanceof LivePiece.Settled was ? was.words() : piece.written())
        .collect(Collectors.joining());
  }

  /** Whether a text holds a value as an earlier plan printed it. */
  static boolean holdsSettled(String text) {
    return parse(text).stream().anyMatch(LivePiece.Settled.class::isInstance);
  }

  /**
   * A claim as it is written once the analyst has said why its sentence stays.
   *
   * @param written the claim in its braces
   * @param reason why; braces and line breaks are taken out
   */
  static String kept(String written, String reason) {
    String claim = written.substring(2, written.length() - 2).strip();
    Matcher before = KEPT.matcher(claim);
    String bare = before.matches() ? before.group(1) : claim;
    return "{{" + bare + " ; kept: " + reason.replaceAll("[{}\\s]+", " ").strip() + "}}";
  }
}
