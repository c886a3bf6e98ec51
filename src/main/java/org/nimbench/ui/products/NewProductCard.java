package org.nimbench.ui.products;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/** Asks what the first product is to be called; a title that fits the filter is offered. */
public final class NewProductCard extends VBox {
  private final TextField title = new TextField();

  /**
   * A card that offers a title.
   *
   * @param section asks where a figure goes that is added at once; null where none is
   */
  public NewProductCard(String offered, String covers, @Nullable SectionChoice section) {
    getStyleClass().add("nb-new-product");
    title.setText(offered);
    title.setId("product-title");
    title.setAccessibleText(Words.text("ui.products.new.title"));
    getChildren()
        .addAll(
            Labels.of(Words.text("ui.products.new"), "nb-heading"),
            Labels.paragraph(
                Words.text(
                    section == null ? "ui.products.new.covers" : "ui.products.new.what", covers),
                "nb-muted"),
            Labels.of(Words.text("ui.products.new.title"), "nb-form-label"),
            title);
    if (section != null) {
      getChildren().add(section);
    }
  }

  /** The title as it stands; what was offered where the field was emptied. */
  public String title(String offered) {
    return title.getText().isBlank() ? offered : title.getText().strip();
  }
}
