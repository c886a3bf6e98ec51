package org.nimbench.ui.products;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/** Asks what the first product is to be called; a title that fits the filter is offered. */
public final class NewProductCard extends VBox {
  private final TextField title = new TextField();

  /** A card that offers a title. */
  public NewProductCard(String offered, String covers) {
    getStyleClass().add("nb-new-product");
    title.setText(offered);
    title.setId("product-title");
    title.setAccessibleText(Words.text("ui.products.new.title"));
    getChildren()
        .addAll(
            Labels.of(Words.text("ui.products.new"), "nb-heading"),
            Labels.paragraph(Words.text("ui.products.new.what", covers), "nb-muted"),
            Labels.of(Words.text("ui.products.new.title"), "nb-form-label"),
            title);
  }

  /** The title as it stands; what was offered where the field was emptied. */
  public String title(String offered) {
    return title.getText().isBlank() ? offered : title.getText().strip();
  }
}
