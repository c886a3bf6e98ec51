package org.nimbench.ui.products.desk;

/**
 * A figure on the shelf.
 *
 * @param product id of the product that has it
 * @param productTitle its title; empty for the product that is open
 * @param figure the figure; its label is empty
 */
public record ShelfFigure(String product, String productTitle, Figure figure) {
  /** What it is about, to filter by. */
  public String subject() {
    return figure.evidence().recipe().filter().subject();
  }
}
