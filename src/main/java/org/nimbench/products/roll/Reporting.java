package org.nimbench.products.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.products.Continuing;
import org.nimbench.products.Product;
import org.nimbench.products.Products;
import org.nimbench.products.Section;
import org.nimbench.products.TextReader;
import org.nimbench.products.WholeProduct;
import org.nimbench.study.Evidence;

/** Sets a product before beside the same product after, section by section. */
final class Reporting {
  private final Products products;
  private final WholeProduct before;
  private final WholeProduct after;
  private final Map<String, Fate> fates;
  private final Map<String, String> behind;
  private final Function<Evidence, String> gaps;
  private final TextReader oldReader;
  private final TextReader newReader;
  private final Quoted quoted;

  Reporting(
      Products products,
      Continuing continuing,
      WholeProduct before,
      WholeProduct after,
      FigureRoll.Outcome outcome,
      Function<Evidence, String> gaps) {
    this.products = products;
    this.before = before;
    this.after = after;
    this.fates = outcome.fates();
    this.behind = outcome.behind();
    this.gaps = gaps;
    this.oldReader = continuing.reader(before);
    this.newReader = continuing.reader(after);
    this.quoted = new Quoted(after.product().sections().stream().map(Section::text).toList());
  }

  RollReport report() {
    Product old = before.product();
    Product now = after.product();
    List<PartTurn> parts = new ArrayList<>();
    for (Section section : now.sections()) {
      parts.add(part(section));
    }
    return new RollReport(old.id(), now.id(), now.title(), old.period(), now.period(), parts);
  }

  private PartTurn part(Section now) {
    String was =
        before.product().sections().stream()
            .filter(section -> section.key().equals(now.key()))
            .findFirst()
            .map(Reporting::told)
            .orElse("");
    String is = told(now);
    ClaimTurns claims = new ClaimTurns(oldReader, newReader, behind.keySet());
    return new PartTurn(
        now.key(),
        products.heading(after.product(), now.key()),
        !now.written(),
        lines(oldReader, was, is),
        lines(newReader, is, was),
        now.evidence().stream().map(this::figure).filter(Objects::nonNull).toList(),
        claims.of(now.key(), was, is));
  }

  /** What a section says: its text, and each row that somebody put as a line. */
  private static String told(Section section) {
    if (!section.rowsWritten()) {
      return section.text();
    }
    StringBuilder lines = new StringBuilder(section.text());
    section.rows().forEach(row -> lines.append('\n').append(String.join(" · ", row.values())));
    return lines.toString();
  }

  /** Lines of a text that another does not have, as they are printed. */
  private static List<String> lines(TextReader reader, String text, String other) {
    Set<String> known = Set.copyOf(other.lines().distinct().toList());
    return text.lines()
        .filter(line -> !line.isBlank() && !known.contains(line))
        .map(reader::printed)
        .filter(line -> !line.isBlank())
        .toList();
  }

  private @Nullable FigureTurn figure(String id) {
    Evidence now = after.evidence().get(id);
    if (now == null) {
      return null;
    }
    Evidence was = before.evidence().get(id);
    Fate fate = fates.getOrDefault(id, was == null ? Fate.ADDED : Fate.UNTOUCHED);
    String label = after.product().frozen().getOrDefault(id, "");
    Period old = was == null ? null : was.period();
    return new FigureTurn(
        id,
        now.telling().title(),
        fate,
        fate == Fate.BEHIND ? behind.getOrDefault(id, "") : label,
        old,
        now.period(),
        gaps.apply(now),
        quoted.turns(id, was, now));
  }
}
