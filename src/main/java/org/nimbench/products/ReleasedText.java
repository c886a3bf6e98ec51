package org.nimbench.products;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.products.release.ReleasedFigures;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/**
 * The texts of a product as readers of a release may read them: words stand where a value is
 * hidden, and a line says why where a figure is left out.
 */
final class ReleasedText {
  /** What a figure says without any of its counts. */
  private static final Set<String> OPEN =
      Set.of(
          "source",
          "method",
          "made",
          "as-at",
          "period",
          "from",
          "to",
          "first-month",
          "last-month",
          "bandwidth",
          "cell",
          "months",
          "held",
          "gaps");

  /** Of a figure all of whose counts are shown, what its stamp says besides. */
  private static final Set<String> STAMPED =
      Set.of("n", "located", "not-located", "located-share", "used", "excluded");

  /** What a stamp says of places and of what was left out, which is not rounded. */
  private static final Set<String> PLACED =
      Set.of("located", "not-located", "located-share", "excluded");

  private final ReleasedFigures figures;
  private final Map<String, Value> values = new LinkedHashMap<>();
  private final List<ReleaseBlock> claims = new ArrayList<>();
  private final Set<String> hidden = new HashSet<>();

  /** Hidden names, months and days; a sentence about one says nothing without it. */
  private final Set<String> wordless = new HashSet<>();

  ReleasedText(ReleasedFigures figures, Map<String, Evidence> all) {
    this.figures = figures;
    all.forEach(this::read);
  }

  /** Values by their whole names that stand in for those of the figures. */
  Map<String, Value> values() {
    return values;
  }

  private void read(String id, Evidence original) {
    Evidence shown = figures.evidence().get(id);
    Map<String, Value> rounded = rounded(id, shown);
    EvidenceValues.of(original)
        .forEach(
            (name, value) -> {
              String whole = id + "." + name;
              if (rounded.containsKey(name)) {
                values.put(whole, rounded.get(name));
              } else if (isOpen(id, name, original, shown)) {
                values.put(whole, value);
              } else {
                hide(whole, value);
              }
            });
  }

  /** Values worked out of rounded counts: all of a figure's whose counts are only rounded. */
  private Map<String, Value> rounded(String id, @Nullable Evidence shown) {
    Map<String, Value> rounded = new LinkedHashMap<>();
    if (shown != null && Objects.equals(figures.hidden().get(id), 0L)) {
      rounded.putAll(EvidenceValues.of(shown));
      rounded.keySet().removeAll(PLACED);
      return rounded;
    }
    List.of("total", "used")
        .forEach(
            name -> {
              Long number = figures.rounded().get(id + "." + name);
              if (number != null) {
                rounded.put(name, new Value.Count(number));
              }
            });
    return rounded;
  }

  private void hide(String whole, Value value) {
    hidden.add(whole);
    if (!isNumber(value)) {
      wordless.add(whole);
    }
    values.put(whole, new Value.Words(standIn(value)));
  }

  private boolean isOpen(String id, String name, Evidence original, @Nullable Evidence shown) {
    if (OPEN.contains(name)) {
      return true;
    }
    if (figures.open().contains(id + "." + name)) {
      return true;
    }
    if (shown == null || figures.hidden().containsKey(id)) {
      return false;
    }
    return shown == original || isSame(name, original, shown);
  }

  /** What a shorter stamp leaves of a value; the total of a map is that of its stamp. */
  private static boolean isSame(String name, Evidence original, Evidence shown) {
    if (!isOfStamp(name, original)) {
      return true;
    }
    return switch (name) {
      case "n", "total" -> original.stamp().n() == shown.stamp().n();
      case "used" -> original.stamp().used() == shown.stamp().used();
      default -> false;
    };
  }

  /**
   * Whether a value is told by the stamp of a figure, which may be hidden where its counts are not.
   */
  static boolean isOfStamp(String name, Evidence figure) {
    return STAMPED.contains(name)
        || (name.equals("total") && figure.result() instanceof Result.Hotspot);
  }

  private static boolean isNumber(Value value) {
    return !(value instanceof Value.Words
        || value instanceof Value.Month
        || value instanceof Value.Day);
  }

  private static String standIn(Value value) {
    return isNumber(value)
        ? Words.text("products.release.hidden-number")
        : Words.text("products.release.hidden-words");
  }

  /**
   * A text without what is hidden. A line of the template's that could not be read without it goes;
   * claims of the analyst's about it are noted for {@link #checkClaims}.
   *
   * @param where the section it stands in
   */
  String of(String text, String where, TemplateLines template) {
    if (hidden.isEmpty() && figures.leftOut().isEmpty()) {
      return text;
    }
    return onOneLine(text)
        .lines()
        .filter(line -> !(isEmptied(line) && template.has(line)))
        .map(line -> line(line, where))
        .collect(Collectors.joining("\n"));
  }

  /** Braces never go over the end of a line, so that lines can be judged one by one. */
  private static String onOneLine(String text) {
    return LiveText.parse(text).stream()
        .map(
            piece ->
                piece instanceof LivePiece.Plain
                    ? piece.written()
                    : piece.written().replaceAll("\\R", " "))
        .collect(Collectors.joining());
  }

  /**
   * Whether a line claims something of a hidden number, names what is hidden in words, or has no
   * number left.
   */
  private boolean isEmptied(String line) {
    List<LivePiece> pieces = LiveText.parse(line);
    List<String> numbers =
        pieces.stream()
            .filter(LivePiece.Print.class::isInstance)
            .map(piece -> ((LivePiece.Print) piece).name())
            .filter(values::containsKey)
            .toList();
    boolean hasNone = !numbers.isEmpty() && hidden.containsAll(numbers);
    return hasNone
        || pieces.stream()
            .anyMatch(
                piece ->
                    (piece instanceof LivePiece.Held held && isOfHidden(held.claim()))
                        || (piece instanceof LivePiece.Print print
                            && wordless.contains(print.name())));
  }

  private boolean isOfHidden(Claim claim) {
    return hidden.contains(claim.left()) || hidden.contains(claim.right());
  }

  private String line(String text, String where) {
    StringBuilder written = new StringBuilder();
    for (LivePiece piece : LiveText.parse(text)) {
      written.append(piece(piece, where));
    }
    return written.toString();
  }

  private String piece(LivePiece piece, String where) {
    if (piece instanceof LivePiece.Print print
        && values.get(print.name()) instanceof Value.Words words
        && hidden.contains(print.name())) {
      return words.text();
    }
    if (piece instanceof LivePiece.Held held) {
      note(held, where);
    }
    if (piece instanceof LivePiece.Place place && figures.leftOut().containsKey(place.evidence())) {
      return leftOut(place.evidence());
    }
    if (piece instanceof LivePiece.Mention mention && isGone(mention.target())) {
      return Words.text("products.release.hidden-figure", owner(mention.target()));
    }
    return piece.written();
  }

  /** The table of months beside a chart goes with the chart. */
  private boolean isGone(String target) {
    String owner = owner(target);
    return figures.leftOut().containsKey(owner)
        || (!owner.equals(target)
            && figures.hidden().containsKey(owner)
            && !figures.pictures().containsKey(owner));
  }

  /** The figure that a mention is of: a chart's own, or that of the table of its months. */
  static String owner(String target) {
    return target.replaceFirst("-months$", "");
  }

  /** Whether a claim holds would tell of the number. */
  private void note(LivePiece.Held held, String where) {
    Claim claim = held.claim();
    if (isOfHidden(claim)) {
      claims.add(
          new ReleaseBlock(
              ReleaseBlock.Kind.CLAIM,
              where,
              claim.toString(),
              Words.text("products.release.block.claim", claim)));
    }
  }

  /**
   * Refuses a release in whose texts sentences claim something of hidden numbers.
   *
   * @throws org.nimbench.kernel.ProblemException (not computable) naming all of them
   */
  void checkClaims(String product) {
    if (!claims.isEmpty()) {
      throw Problem.of(
              ProblemKind.NOT_COMPUTABLE,
              "products.release.claim",
              product,
              claims.size(),
              claims.stream()
                  .map(one -> Words.text("products.release.claim.one", one.section(), one.find()))
                  .collect(Collectors.joining("; ")))
          .asException();
    }
  }

  /** Sentences that claim something of hidden numbers, as far as texts were read. */
  List<ReleaseBlock> claims() {
    return List.copyOf(claims);
  }

  /** Why a figure is not there, as a sentence. */
  String leftOut(String id) {
    return Words.text("products.release.left-out", id, figures.leftOut().getOrDefault(id, ""));
  }
}
