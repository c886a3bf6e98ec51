package org.nimbench.products.roll;

import java.util.List;

/**
 * A section before and after.
 *
 * @param key its key
 * @param heading as it is printed
 * @param isAnew whether its text is the template's and was made anew; the analyst's own stays word
 *     for word
 * @param gone sentences and rows that stood there and no longer do, as they were printed
 * @param come sentences and rows that stand there now, as they are printed
 * @param figures in print order
 * @param claims those that turned or cannot be told, in the order of the text
 */
public record PartTurn(
    String key,
    String heading,
    boolean isAnew,
    List<String> gone,
    List<String> come,
    List<FigureTurn> figures,
    List<ClaimTurn> claims) {
  public PartTurn {
    gone = List.copyOf(gone);
    come = List.copyOf(come);
    figures = List.copyOf(figures);
    claims = List.copyOf(claims);
  }
}
