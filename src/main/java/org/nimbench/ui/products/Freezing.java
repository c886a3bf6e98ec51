package org.nimbench.ui.products;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.products.desk.Figure;

/** Asks what is printed with a figure that is frozen; one that is frozen follows again at once. */
final class Freezing {
  private final ProductsViewModel model;
  private final Overlay overlay;

  Freezing(ProductsViewModel model, Overlay overlay) {
    this.model = model;
    this.overlay = overlay;
  }

  void turn(Figure figure) {
    if (figure.isFrozen()) {
      model.figures().freeze(figure.id(), null);
    } else {
      ask(figure);
    }
  }

  private void ask(Figure figure) {
    String day = Figures.shortDate(figure.evidence().stamp().made());
    TextField label = new TextField(Words.text("ui.products.freeze.offer", day));
    label.setId("freeze-label");
    VBox card =
        new VBox(
            10,
            Labels.paragraph(Words.text("ui.products.freeze.title"), "nb-heading"),
            Labels.paragraph(figure.title(), "nb-strong"),
            Labels.paragraph(Words.text("ui.products.freeze.what"), "nb-muted"),
            Labels.named(Words.text("ui.products.freeze.label"), label));
    card.getStyleClass().add("nb-new-product");
    Button cancel = Buttons.plain("", Words.text("ui.overlay.cancel"), overlay::close);
    cancel.setCancelButton(true);
    Button done =
        Buttons.primary(
            "mdi2s-snowflake",
            Words.text("ui.products.freeze.do"),
            () -> {
              overlay.close();
              model.figures().freeze(figure.id(), label.getText().strip());
            });
    done.setId("freeze-do");
    done.setDefaultButton(true);
    overlay.show(card, cancel, done);
    label.requestFocus();
    label.selectAll();
  }
}
