package org.nimbench.ui.products;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import org.nimbench.kernel.Words;
import org.nimbench.products.Release;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.writing.TextViewModel;

/** Out of the window: Word, PDF, and for whom. */
final class ProductFoot extends FlowPane {
  private final ComboBox<Release> release = new ComboBox<>();
  private final ProductsViewModel model;
  private final TextViewModel text;
  private final ScreenParts parts;

  ProductFoot(ProductsViewModel model, TextViewModel text, ScreenParts parts) {
    this.model = model;
    this.text = text;
    this.parts = parts;
    getStyleClass().add("nb-product-foot");
    setAlignment(Pos.CENTER_LEFT);
    Button word =
        Buttons.primary(
            "mdi2f-file-word-outline", Words.text("ui.products.word"), () -> export("docx"));
    word.setId("export-word");
    Button pdf =
        Buttons.plain("mdi2f-file-pdf-box", Words.text("ui.products.pdf"), () -> export("pdf"));
    pdf.setId("export-pdf");
    release.getItems().setAll(Release.values());
    release.setValue(Release.PARTNER);
    release.setId("release");
    release.setAccessibleText(Words.text("ui.products.release"));
    release.setMinWidth(USE_PREF_SIZE);
    word.setMinWidth(USE_PREF_SIZE);
    pdf.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(word, pdf, release);
  }

  private void export(String extension) {
    ProductNow product = model.current().get();
    if (product == null) {
      return;
    }
    boolean isWord = extension.equals("docx");
    FileChoice.Sort sort =
        new FileChoice.Sort(
            isWord ? Words.text("ui.file.word") : Words.text("ui.file.pdf"), extension);
    String name = FileChoice.name(product.title(), extension);
    Optional<Path> file =
        parts.files().toSave(Words.text("ui.products.export.title"), name, List.of(sort));
    // What is still being typed belongs into the file.
    text.leave();
    file.ifPresent(path -> model.export(path, release.getValue(), parts.written()));
  }
}
