package org.nimbench.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/** Asks what a new workspace is called, and says where it will be. */
public final class NewWorkspaceCard extends VBox {
  private final TextField name = new TextField();

  /** The card; {@code folder} is where the file will be, as the user reads it. */
  public NewWorkspaceCard(String folder) {
    getStyleClass().add("nb-new-product");
    name.setId("new-name");
    name.setPromptText(Words.text("ui.new.name.prompt"));
    Label where = Labels.paragraph("", "nb-caption");
    where
        .textProperty()
        .bind(name.textProperty().map(text -> Words.text("ui.new.where", folder, fileName(text))));
    getChildren()
        .addAll(
            Labels.of(Words.text("ui.new.title"), "nb-heading"),
            Labels.paragraph(Words.text("ui.new.what"), "nb-muted"),
            Labels.named(Words.text("ui.new.name"), name),
            where);
  }

  /** The name as it was typed. */
  public String name() {
    return name.getText().strip();
  }

  /** Whether nothing can be made yet. */
  public BooleanBinding isBlank() {
    return Bindings.createBooleanBinding(() -> name().isEmpty(), name.textProperty());
  }

  /** Gives the keyboard to the name. */
  public void begin() {
    name.requestFocus();
  }

  /** The name as a file name that every system takes. */
  public static String fileName(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N} ,–-]", "").strip();
    return (plain.isEmpty() ? Words.text("ui.new.file") : plain) + ".gpkg";
  }
}
