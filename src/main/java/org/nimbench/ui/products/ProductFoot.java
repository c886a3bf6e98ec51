package org.nimbench.ui.products;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.nimbench.kernel.Words;
import org.nimbench.products.Release;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.products.desk.ExportAsk;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.writing.TextViewModel;

/** Out of the window: everything that can be chosen, or at once Word and PDF for partners. */
final class ProductFoot extends FlowPane {
  private final ProductsViewModel model;
  private final TextViewModel text;
  private final ScreenParts parts;
  private final Runnable ask;
  private final BiConsumer<List<Path>, List<String>> done;

  /**
   * The foot of the pages.
   *
   * @param ask asks what is exported, for whom and where
   * @param done told the files that were written and what they hide
   */
  ProductFoot(
      ProductsViewModel model,
      TextViewModel text,
      ScreenParts parts,
      Runnable ask,
      BiConsumer<List<Path>, List<String>> done) {
    this.model = model;
    this.text = text;
    this.parts = parts;
    this.ask = ask;
    this.done = done;
    getStyleClass().add("nb-product-foot");
    setAlignment(Pos.CENTER_LEFT);
    Button word =
        Buttons.primary(
            "mdi2f-file-word-outline", Words.text("ui.products.word"), () -> export("docx"));
    word.setId("export-word");
    Button pdf =
        Buttons.plain("mdi2f-file-pdf-box", Words.text("ui.products.pdf"), () -> export("pdf"));
    pdf.setId("export-pdf");
    Button more =
        Buttons.plain("mdi2e-export-variant", Words.text("ui.products.export.command"), ask);
    more.setId("export-more");
    List.of(word, pdf, more).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
    getChildren().addAll(word, pdf, more);
  }

  private void export(String extension) {
    ProductNow product = model.current().get();
    if (product == null) {
      return;
    }
    if (product.product().care() != null) {
      // It leaves only once somebody has confirmed that it may.
      ask.run();
      return;
    }
    // What is still being typed belongs into the file.
    text.leave();
    model
        .exits()
        .outlook(
            Release.PARTNER,
            found -> {
              if (found.blocks().isEmpty()) {
                write(product, extension);
              } else {
                // The card says what has to be looked at or put right, and where.
                ask.run();
              }
            });
  }

  private void write(ProductNow product, String extension) {
    boolean isWord = extension.equals("docx");
    FileChoice.Sort sort =
        new FileChoice.Sort(
            isWord ? Words.text("ui.file.word") : Words.text("ui.file.pdf"), extension);
    String name = FileChoice.name(product.title(), extension);
    Optional<Path> file =
        parts.files().toSave(Words.text("ui.products.export.title"), name, List.of(sort));
    file.ifPresent(path -> export(path, isWord));
  }

  private void export(Path file, boolean isWord) {
    Path look = isWord ? parts.exports().template().get() : null;
    model.exits().export(ExportAsk.forPartners(List.of(file), parts.author().get(), look), done);
  }
}
