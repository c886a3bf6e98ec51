package org.nimbench.ui.products.review;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/** Who says it; where nobody is named, it says below that somebody must be. */
final class NameField extends VBox {
  private final TextField name = new TextField();
  private final Label nobody =
      Labels.paragraph(Words.text("ui.products.comment.nobody"), "nb-wrong");

  /** A field for the name that comments carry. */
  NameField(CommentsViewModel model, String id) {
    super(3);
    name.setId(id);
    name.setAccessibleText(Words.text("ui.products.comment.by"));
    name.setPromptText(Words.text("ui.products.comment.by"));
    name.setMinWidth(0);
    name.setPrefColumnCount(6);
    name.textProperty().bindBidirectional(model.by());
    name.textProperty()
        .addListener(
            (observed, before, now) -> {
              if (!now.isBlank()) {
                nobody.setVisible(false);
              }
            });
    nobody.setId(id + "-nobody");
    nobody.setVisible(false);
    nobody.managedProperty().bind(nobody.visibleProperty());
    getChildren().addAll(name, nobody);
  }

  /** What takes the keyboard. */
  TextField field() {
    return name;
  }

  /** Says that a name is missing, and takes the keyboard for it. */
  void refuse() {
    nobody.setVisible(true);
    name.requestFocus();
  }
}
