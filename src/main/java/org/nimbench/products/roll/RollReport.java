package org.nimbench.products.roll;

import java.util.List;
import org.nimbench.kernel.Period;

/**
 * What changed when a product was carried to another period, in the order of its document.
 *
 * @param product the id of the product that was carried
 * @param into the id it is kept under; the same where it moved in place
 * @param title of the product as it is kept
 * @param from the period it was about
 * @param to the period it is about
 * @param parts one for each section
 */
public record RollReport(
    String product, String into, String title, Period from, Period to, List<PartTurn> parts) {
  public RollReport {
    parts = List.copyOf(parts);
  }

  /** All figures, in print order. */
  public List<FigureTurn> figures() {
    return parts.stream().flatMap(part -> part.figures().stream()).toList();
  }

  /** Figures of one fate, in print order. */
  public List<FigureTurn> figures(Fate fate) {
    return figures().stream().filter(figure -> figure.fate() == fate).toList();
  }

  /** Claims that turned one way, in print order. */
  public List<ClaimTurn> claims(ClaimTurn.Turn turn) {
    return parts.stream()
        .flatMap(part -> part.claims().stream())
        .filter(claim -> claim.turn() == turn)
        .toList();
  }

  /** Whether it moved in place. */
  public boolean isInPlace() {
    return product.equals(into);
  }

  /** Whether nothing at all is other than before. */
  public boolean isUnchanged() {
    return from.equals(to)
        && figures().stream()
            .allMatch(one -> one.fate() == Fate.UNTOUCHED || one.fate() == Fate.FROZEN)
        && parts.stream().allMatch(part -> part.gone().isEmpty() && part.come().isEmpty());
  }
}
