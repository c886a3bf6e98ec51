package org.nimbench.ui.products.export;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.CopiedTable;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.kit.Scrolled;
import org.nimbench.ui.kit.Stops;
import org.nimbench.ui.products.desk.Exported;
import org.nimbench.ui.products.desk.ProductNow;

/** The card that asks what is written, and the one that tells what a release hides. */
public final class ExportDialogs {
  private final Overlay overlay;
  private final FileChoice files;
  private final Consumer<Path> written;

  /**
   * Cards over a window.
   *
   * @param written told each file that was written
   */
  public ExportDialogs(Overlay overlay, FileChoice files, Consumer<Path> written) {
    this.overlay = overlay;
    this.files = files;
    this.written = written;
  }

  /**
   * Asks what is written of a product.
   *
   * @param goTo goes to a section, once the card is away
   */
  public void ask(ExportViewModel model, BiConsumer<String, String> goTo) {
    ExportCard card =
        new ExportCard(
            model,
            files,
            (section, words) -> {
              overlay.close();
              goTo.accept(section, words);
            });
    Button cancel = Buttons.plain("", Words.text("ui.overlay.cancel"), overlay::close);
    cancel.setCancelButton(true);
    Button done =
        Buttons.primary(
            "mdi2e-export-variant",
            Words.text("ui.products.export.do"),
            () -> {
              overlay.close();
              model.export(this::done);
            });
    done.setId("export-do");
    done.setDefaultButton(true);
    done.disableProperty().bind(model.whyNot().map(reason -> !reason.isEmpty()));
    Label reason = Labels.bound(model.whyNot(), "nb-caption");
    reason.setId("export-why-not");
    reason.setWrapText(true);
    card.getChildren().add(reason);
    reason.visibleProperty().bind(model.whyNot().map(words -> !words.isEmpty()));
    reason.managedProperty().bind(reason.visibleProperty());
    overlay.show(card, cancel, done);
    // For whom it is decides what the rest of the card asks.
    Stops.first(card).ifPresent(Node::requestFocus);
  }

  /** Tells which files of a product left the workspace. */
  public void list(ProductNow product, List<Exported> exported) {
    ExportsCard card = new ExportsCard(product.title(), exported);
    Button copy = CopiedTable.button(card::copied);
    copy.setId("exports-copy");
    copy.setDisable(exported.isEmpty());
    Button close = Buttons.primary("", Words.text("ui.overlay.close"), overlay::close);
    close.setId("exports-close");
    close.setDefaultButton(true);
    overlay.show(card, copy, close);
  }

  /** Files were written: tells what they hide. */
  public void done(List<Path> files, List<String> told) {
    files.forEach(written);
    if (!told.isEmpty()) {
      told(files, told);
    }
  }

  /** What is hidden and why: for whoever exports, never for readers. */
  private void told(List<Path> files, List<String> hidden) {
    VBox lines = new VBox(6);
    hidden.forEach(words -> lines.getChildren().add(Labels.paragraph(words, "nb-body")));
    ScrollPane scroll = Scrolled.inCard(lines, Words.text("ui.products.export.hidden"));
    scroll.setId("export-hidden");
    scroll.getStyleClass().add("nb-export-scroll");
    VBox card =
        new VBox(
            Labels.of(Words.text("ui.products.export.hidden"), "nb-heading"),
            Labels.paragraph(
                Words.text(
                    "ui.products.export.hidden.what",
                    String.join(
                        ", ",
                        files.stream().map(one -> String.valueOf(one.getFileName())).toList())),
                "nb-muted"),
            scroll);
    card.getStyleClass().addAll("nb-new-product", "nb-export-card");
    Button copy = CopiedTable.button(hidden);
    copy.setId("export-copy");
    Button close = Buttons.primary("", Words.text("ui.overlay.close"), overlay::close);
    close.setId("export-hidden-close");
    close.setDefaultButton(true);
    overlay.show(card, copy, close);
  }
}
