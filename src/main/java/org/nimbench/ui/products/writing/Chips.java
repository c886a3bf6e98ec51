package org.nimbench.ui.products.writing;

import org.nimbench.kernel.Words;
import org.nimbench.products.LiveToken;

/** What a pair of braces looks like in the text, and what it says when it is pointed at. */
final class Chips {
  private Chips() {}

  static String style(LiveToken.Kind kind) {
    return switch (kind) {
      case VALUE -> "nb-live-value";
      case STALE -> "nb-live-stale";
      case MENTION -> "nb-live-mention";
      case FIGURE -> "nb-live-figure";
      case CLAIM -> "nb-live-claim";
      case KEPT -> "nb-live-kept";
      case BROKEN -> "nb-live-broken";
      case UNRESOLVED -> "nb-live-unresolved";
    };
  }

  /** The words of a chip; a claim has a sign only, its sentence says the rest. */
  static String words(LiveToken.Kind kind, String shown, int longest) {
    return switch (kind) {
      case CLAIM -> "";
      case KEPT -> Words.text("ui.products.claim.kept");
      case BROKEN -> Words.text("ui.products.claim.broken");
      case FIGURE -> Words.text("ui.products.figure.here", shown);
      default -> shown.length() <= longest ? shown : shown.substring(0, longest - 1) + "…";
    };
  }

  static String tooltip(LiveToken.Kind kind, String written, String shown) {
    String inside = written.replaceAll("[{}]", "").strip();
    return switch (kind) {
      case VALUE -> Words.text("ui.products.live.value", shown, inside);
      case STALE -> Words.text("ui.products.live.stale", shown, inside);
      case MENTION -> Words.text("ui.products.live.mention", shown);
      case FIGURE -> Words.text("ui.products.live.figure", shown);
      case CLAIM -> Words.text("ui.products.live.claim", shown);
      case KEPT -> Words.text("ui.products.live.kept", shown);
      case BROKEN -> Words.text("ui.products.live.broken", shown);
      case UNRESOLVED -> Words.text("ui.products.live.unresolved", inside);
    };
  }
}
