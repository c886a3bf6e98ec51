package org.nimbench.products.roll;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;

/** A roll forward as JSON, format {@code nimbench.roll/1}; see {@code docs/formats/roll.md}. */
public final class RollReportJson {
  /** The format and its version. */
  public static final String FORMAT = "nimbench.roll/1";

  private RollReportJson() {}

  /**
   * What changed, as a tree.
   *
   * @param isKept whether it was kept; false for a rehearsal
   */
  public static ObjectNode tree(RollReport report, boolean isKept) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("format", FORMAT);
    tree.put("product", report.product());
    tree.put("id", report.into());
    tree.put("title", report.title());
    tree.put("from", report.from().code());
    tree.put("to", report.to().code());
    tree.put("kept", isKept);
    claims(tree.putArray("reRead"), report.claims(ClaimTurn.Turn.BROKEN));
    claims(tree.putArray("stillBroken"), report.claims(ClaimTurn.Turn.STILL_BROKEN));
    claims(tree.putArray("holdAgain"), report.claims(ClaimTurn.Turn.MENDED));
    claims(tree.putArray("unknown"), report.claims(ClaimTurn.Turn.UNKNOWN));
    ArrayNode sections = tree.putArray("sections");
    report.parts().forEach(part -> part(sections.addObject(), part));
    return tree;
  }

  private static void claims(ArrayNode array, List<ClaimTurn> claims) {
    for (ClaimTurn claim : claims) {
      ObjectNode one = array.addObject();
      one.put("section", claim.section());
      one.put("claim", claim.claim());
      one.put("sentence", claim.sentence());
      one.put("before", claim.before());
      if (!claim.kept().isEmpty()) {
        one.put("because", claim.kept());
      }
    }
  }

  private static void part(ObjectNode tree, PartTurn part) {
    tree.put("key", part.key());
    tree.put("heading", part.heading());
    tree.put("anew", part.isAnew());
    part.gone().forEach(tree.putArray("gone")::add);
    part.come().forEach(tree.putArray("come")::add);
    ArrayNode figures = tree.putArray("figures");
    part.figures().forEach(figure -> figure(figures.addObject(), figure));
  }

  private static void figure(ObjectNode tree, FigureTurn figure) {
    tree.put("evidence", figure.id());
    tree.put("title", figure.title());
    tree.put("fate", figure.fate().name().toLowerCase(Locale.ROOT));
    if (!figure.why().isEmpty()) {
      tree.put("why", figure.why());
    }
    tree.put("from", code(figure.before()));
    tree.put("to", code(figure.after()));
    if (!figure.gaps().isEmpty()) {
      tree.put("gaps", figure.gaps());
    }
    ObjectNode values = tree.putObject("values");
    figure
        .values()
        .forEach(
            value ->
                values
                    .putObject(value.name())
                    .put("before", value.before())
                    .put("after", value.after()));
  }

  private static @Nullable String code(@Nullable Period period) {
    return period == null ? null : period.code();
  }
}
