package org.nimbench.ui.priorities;

import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.ScoringModel;
import org.nimbench.priorities.ScoringModels;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;

/** Asks for the name and the model of a new matrix. */
final class NewMatrixCard extends VBox {
  private final TextField name = new TextField();
  private final ComboBox<ScoringModel> model =
      new ComboBox<>(FXCollections.observableArrayList(ScoringModels.all()));

  NewMatrixCard() {
    super(10);
    getStyleClass().add("nb-new-product");
    name.setId("matrix-name");
    name.setPromptText(Words.text("ui.priorities.new.prompt"));
    model.setId("matrix-model");
    model.setConverter(InWords.of(ScoringModel::name));
    model.getSelectionModel().selectFirst();
    getChildren()
        .addAll(
            Labels.of(Words.text("ui.priorities.new.title"), "nb-heading"),
            Labels.named(Words.text("ui.priorities.new.name"), name),
            Labels.named(Words.text("ui.priorities.new.model"), model),
            Labels.paragraph(Words.text("ui.priorities.new.more"), "nb-caption"));
  }

  TextField name() {
    return name;
  }

  ScoringModel model() {
    return model.getValue();
  }
}
