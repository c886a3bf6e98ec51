package org.nimbench.products.roll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nimbench.products.LiveToken;
import org.nimbench.products.TextReader;

/** Reads the claims of one text before and after. */
final class ClaimTurns {
  private final TextReader before;
  private final TextReader after;
  private final Pattern behind;
  private final boolean anyBehind;

  /**
   * Reads texts.
   *
   * @param behind ids of figures that could not follow: no claim about them can be told
   */
  ClaimTurns(TextReader before, TextReader after, Set<String> behind) {
    this.before = before;
    this.after = after;
    this.behind = Pattern.compile("\\b(?:" + String.join("|", behind) + ")\\.");
    this.anyBehind = !behind.isEmpty();
  }

  /** Claims that turned or cannot be told, in the order of the text as it is now. */
  List<ClaimTurn> of(String section, String oldText, String newText) {
    Map<String, LiveToken> old = byOccurrence(before.read(oldText));
    List<ClaimTurn> turns = new ArrayList<>();
    byOccurrence(after.read(newText))
        .forEach(
            (key, now) -> {
              LiveToken was = old.get(key);
              turn(was, now)
                  .ifPresent(
                      turn ->
                          turns.add(
                              new ClaimTurn(
                                  section,
                                  claim(now),
                                  after.sentence(newText, now),
                                  was == null ? "" : before.sentence(oldText, was),
                                  turn,
                                  now.kind() == LiveToken.Kind.KEPT ? now.shown() : "")));
            });
    return turns;
  }

  /** The same braces written twice are two: the first goes with the first. */
  private static Map<String, LiveToken> byOccurrence(List<LiveToken> tokens) {
    Map<String, LiveToken> byKey = new LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (LiveToken token : tokens) {
      int nth = seen.merge(token.written(), 1, Integer::sum);
      byKey.put(token.written() + "#" + nth, token);
    }
    return byKey;
  }

  private Optional<ClaimTurn.Turn> turn(@Nullable LiveToken was, LiveToken now) {
    if (isClaim(now) && anyBehind && behind.matcher(now.written()).find()) {
      return Optional.of(ClaimTurn.Turn.UNKNOWN);
    }
    boolean failed = was != null && isFailing(was);
    return switch (now.kind()) {
      case BROKEN, KEPT ->
          Optional.of(failed ? ClaimTurn.Turn.STILL_BROKEN : ClaimTurn.Turn.BROKEN);
      case CLAIM -> failed ? Optional.of(ClaimTurn.Turn.MENDED) : Optional.empty();
      case UNRESOLVED ->
          was != null && was.kind() == LiveToken.Kind.UNRESOLVED
              ? Optional.empty()
              : Optional.of(ClaimTurn.Turn.UNKNOWN);
      case VALUE, STALE, MENTION, FIGURE -> Optional.empty();
    };
  }

  private static boolean isClaim(LiveToken token) {
    return token.kind() == LiveToken.Kind.CLAIM || isFailing(token);
  }

  private static boolean isFailing(LiveToken token) {
    return token.kind() == LiveToken.Kind.BROKEN || token.kind() == LiveToken.Kind.KEPT;
  }

  /** Without its braces and the reason for which it is kept. */
  private static String claim(LiveToken token) {
    String inside = token.written().substring(2, token.written().length() - 2).strip();
    int kept = inside.indexOf(';');
    return kept < 0 ? inside : inside.substring(0, kept).strip();
  }
}
