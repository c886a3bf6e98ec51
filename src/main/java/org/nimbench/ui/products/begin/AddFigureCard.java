package org.nimbench.ui.products.begin;

import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/** Asks where in the open product a figure is to stand. */
public final class AddFigureCard extends VBox {
  /**
   * A card about a figure.
   *
   * @param figure its title
   * @param product title of the product it goes into
   */
  public AddFigureCard(String figure, String product, SectionChoice section) {
    getStyleClass().add("nb-new-product");
    getChildren()
        .addAll(
            Labels.paragraph(Words.text("ui.products.add.to", product), "nb-heading"),
            Labels.paragraph(figure, "nb-muted"),
            section);
  }
}
