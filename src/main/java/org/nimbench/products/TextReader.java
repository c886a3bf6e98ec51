package org.nimbench.products;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nimbench.kernel.Words;

/**
 * Reads a section's text while it is written: what each pair of double braces prints now, which
 * claims no longer hold, and what could be written. A snapshot: it never changes, and any thread
 * may ask it.
 */
public final class TextReader {
  /** What Markdown writes around and before words. */
  private static final Pattern MARKS =
      Pattern.compile("\\*+|(?m)^\\s*(?:#{1,6}|[-+]|\\d{1,9}[.)])\\s+");

  private final LiveValues values;
  private final Map<String, String> labels;
  private final Map<String, String> titles;
  private final Set<String> stale;

  /**
   * A reader.
   *
   * @param labels what a mention of each id says, such as {@code e3} → {@code Figure 4}
   * @param titles what each owner of values is called, in the order offered
   * @param stale ids of evidence whose data has changed since
   */
  TextReader(
      LiveValues values,
      Map<String, String> labels,
      Map<String, String> titles,
      Set<String> stale) {
    this.values = values;
    this.labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    this.titles = new LinkedHashMap<>(titles);
    this.stale = Set.copyOf(stale);
  }

  /** Everything in double braces in a text, in order. */
  public List<LiveToken> read(String text) {
    List<LiveToken> tokens = new ArrayList<>();
    Sentences sentences = new Sentences(text);
    int at = 0;
    for (LivePiece piece : LiveText.parse(text)) {
      int end = at + piece.written().length();
      if (!(piece instanceof LivePiece.Plain)) {
        tokens.add(token(piece, at, end, sentences));
      }
      at = end;
    }
    return tokens;
  }

  private LiveToken token(LivePiece piece, int from, int to, Sentences sentences) {
    if (piece instanceof LivePiece.Print print) {
      return values
          .shown(print.name(), print.format())
          .map(shown -> at(from, to, piece, shown, kindOf(print.name())))
          .orElseGet(() -> unresolved(from, to, piece));
    }
    if (piece instanceof LivePiece.Settled settled) {
      return at(from, to, piece, settled.words(), LiveToken.Kind.VALUE);
    }
    if (piece instanceof LivePiece.Held held) {
      return claim(held, from, to, sentences);
    }
    if (piece instanceof LivePiece.Mention mention && labels.containsKey(mention.target())) {
      String label = labels.get(mention.target());
      return at(from, to, piece, label, LiveToken.Kind.MENTION);
    }
    if (piece instanceof LivePiece.Place place && labels.containsKey(place.evidence())) {
      String label = labels.get(place.evidence());
      return at(from, to, piece, label, LiveToken.Kind.FIGURE);
    }
    return unresolved(from, to, piece);
  }

  private LiveToken.Kind kindOf(String name) {
    boolean isOld = stale.contains(LiveText.owner(name)) || values.behind(name).isPresent();
    return isOld ? LiveToken.Kind.STALE : LiveToken.Kind.VALUE;
  }

  private LiveToken claim(LivePiece.Held held, int from, int to, Sentences sentences) {
    Optional<String> days = values.behind(held.claim());
    if (days.isPresent()) {
      String now = Words.text("products.claim.behind.now", days.get());
      return new LiveToken(
          from,
          to,
          held.written(),
          held.claim().toString(),
          LiveToken.Kind.BROKEN,
          sentences.start(from),
          now);
    }
    Claim.Truth truth = held.claim().test(values);
    if (truth == Claim.Truth.UNKNOWN) {
      return unresolved(from, to, held);
    }
    LiveToken.Kind kind =
        truth == Claim.Truth.HOLDS
            ? LiveToken.Kind.CLAIM
            : held.kept().isEmpty() ? LiveToken.Kind.BROKEN : LiveToken.Kind.KEPT;
    return new LiveToken(
        from, to, held.written(), said(held), kind, sentences.start(from), values(held));
  }

  private static String said(LivePiece.Held held) {
    return held.kept().isEmpty() ? held.claim().toString() : held.kept();
  }

  /** What the left side of a claim is now. */
  private String values(LivePiece.Held held) {
    return values.find(held.claim().left()).flatMap(v -> LiveFormat.WORDS.print(v)).orElse("");
  }

  private static LiveToken unresolved(int from, int to, LivePiece piece) {
    return at(from, to, piece, piece.written(), LiveToken.Kind.UNRESOLVED);
  }

  private static LiveToken at(
      int from, int to, LivePiece piece, String shown, LiveToken.Kind kind) {
    return new LiveToken(from, to, piece.written(), shown, kind, from, "");
  }

  /** The sentence before a pair of braces, as it is printed. */
  public String sentence(String text, LiveToken token) {
    int start = new Sentences(text).start(token.start());
    return printed(text.substring(start, token.start()));
  }

  /** A text as it is printed, without the marks of its format: its claims print nothing. */
  public String printed(String text) {
    StringBuilder printed = new StringBuilder();
    int at = 0;
    for (LiveToken token : read(text)) {
      printed.append(text, at, token.start());
      printed.append(prints(token) ? token.shown() : "");
      at = token.end();
    }
    printed.append(text.substring(at));
    return MARKS.matcher(printed).replaceAll("").replaceAll("\\s+", " ").strip();
  }

  private static boolean prints(LiveToken token) {
    return switch (token.kind()) {
      case VALUE, STALE, MENTION, UNRESOLVED -> true;
      case FIGURE, CLAIM, BROKEN, KEPT -> false;
    };
  }

  /**
   * A claim as it is written once the analyst has said why its sentence stays.
   *
   * @param written the claim in its braces
   */
  public static String kept(String written, String reason) {
    return LiveText.kept(written, reason);
  }

  /**
   * What can be written in double braces.
   *
   * @param first ids of evidence that is offered first, such as that of the section
   */
  public List<LiveOffer> offers(List<String> first) {
    List<String> owners = new ArrayList<>(first);
    titles.keySet().stream().filter(owner -> !owners.contains(owner)).forEach(owners::add);
    List<LiveOffer> offers = new ArrayList<>();
    for (String owner : owners) {
      String label = labels.getOrDefault(owner, "");
      String title = (label + " " + title(owner)).strip();
      values
          .of(owner)
          .forEach(
              (name, value) -> {
                Optional<String> shown = LiveFormat.usual(value).print(value);
                shown.ifPresent(words -> offers.add(new LiveOffer(name, words, title)));
              });
    }
    return offers;
  }

  /** What can be mentioned: figures and tables by id, with what a mention says. */
  public Map<String, String> labels() {
    return labels;
  }

  /** What an owner of values is called, such as the title of evidence. */
  public String title(String owner) {
    return titles.getOrDefault(owner, owner);
  }
}
