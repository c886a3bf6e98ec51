package org.nimbench.cli;

import java.util.List;
import org.nimbench.kernel.Words;
import org.nimbench.products.roll.ClaimTurn;
import org.nimbench.products.roll.FigureTurn;
import org.nimbench.products.roll.PartTurn;
import org.nimbench.products.roll.RollReport;
import org.nimbench.products.roll.ValueTurn;

/** A roll forward in lines, in the order of the document. */
final class RollLines {
  private RollLines() {}

  static void add(RollReport report, boolean isRehearsal, List<String> lines) {
    lines.add(
        Words.text(
            isRehearsal ? "cli.roll.rehearsed" : "cli.roll.done",
            report.product(),
            report.into(),
            report.title(),
            report.to().inSentence()));
    for (PartTurn part : report.parts()) {
      part.claims().forEach(claim -> lines.add(claim(claim)));
      part.figures().forEach(figure -> lines.add(figure(figure)));
    }
  }

  private static String claim(ClaimTurn claim) {
    String words =
        switch (claim.turn()) {
          case BROKEN, STILL_BROKEN -> "cli.roll.broken";
          case MENDED -> "cli.roll.mended";
          case UNKNOWN -> "cli.roll.unknown";
        };
    return Words.text(words, claim.section(), claim.sentence(), claim.claim());
  }

  private static String figure(FigureTurn figure) {
    return switch (figure.fate()) {
      case BEHIND -> Words.text("cli.roll.behind", figure.id(), figure.title(), figure.why());
      case FROZEN -> Words.text("cli.roll.frozen", figure.id(), figure.title(), figure.why());
      case FOLLOWED, REFRESHED, UNTOUCHED, ADDED ->
          Words.text("cli.roll.figure", figure.id(), figure.title(), values(figure));
    };
  }

  private static String values(FigureTurn figure) {
    List<String> changed = figure.changed().stream().map(RollLines::value).toList();
    String words = changed.isEmpty() ? Words.text("cli.roll.same") : String.join(", ", changed);
    return figure.gaps().isEmpty() ? words : Words.text("cli.roll.gaps", words, figure.gaps());
  }

  private static String value(ValueTurn value) {
    return Words.text("cli.roll.value", value.name(), dash(value.before()), dash(value.after()));
  }

  private static String dash(String shown) {
    return shown.isEmpty() ? "–" : shown;
  }
}
