package org.nimbench.ui.products.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.CopiedTable;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.kit.Scrolled;
import org.nimbench.ui.products.desk.Figure;

/** Answers "where did that number come from?" in a card, whose records can be written. */
public final class OriginDialogs {
  private final Doing doing;
  private final Overlay overlay;
  private final FileChoice files;
  private final Consumer<Path> written;

  /** What is asked and done of the open product. */
  public interface Doing {
    /** Tells where a figure came from, as sentences. */
    void origin(String figure, Consumer<List<String>> told);

    /** Whether its records may be written from here. */
    boolean canWriteRows();

    /** Writes its records, counted. */
    void rows(String figure, Path file, Consumer<Path> written);
  }

  /**
   * Cards over a window.
   *
   * @param written told each file that was written
   */
  public OriginDialogs(Doing doing, Overlay overlay, FileChoice files, Consumer<Path> written) {
    this.doing = doing;
    this.overlay = overlay;
    this.files = files;
    this.written = written;
  }

  /** Tells where a figure came from. */
  public void tell(Figure figure) {
    doing.origin(figure.id(), lines -> show(figure, lines));
  }

  private void show(Figure figure, List<String> lines) {
    VBox box = new VBox(6);
    lines.forEach(words -> box.getChildren().add(line(words)));
    ScrollPane scroll = Scrolled.inCard(box, Words.text("ui.products.origin"));
    scroll.setId("origin");
    scroll.getStyleClass().add("nb-export-scroll");
    VBox card =
        new VBox(
            Labels.paragraph(Words.text("ui.products.origin.of", figure.label()), "nb-heading"),
            scroll);
    card.getStyleClass().addAll("nb-new-product", "nb-export-card");
    Button rows =
        Buttons.plain(
            "mdi2t-tray-arrow-down", Words.text("ui.products.origin.rows"), () -> ask(figure));
    rows.setId("origin-rows");
    rows.setDisable(!doing.canWriteRows());
    Button copy = CopiedTable.button(lines);
    copy.setId("origin-copy");
    Button close = Buttons.primary("", Words.text("ui.overlay.close"), overlay::close);
    close.setId("origin-close");
    close.setDefaultButton(true);
    overlay.show(card, rows, copy, close);
  }

  /** What the method did stands in under it. */
  private static Node line(String words) {
    boolean isInside = words.startsWith(" ");
    return isInside
        ? Labels.paragraph(words.strip(), "nb-muted", "nb-body")
        : Labels.paragraph(words, "nb-body");
  }

  private void ask(Figure figure) {
    files
        .toSave(
            Words.text("ui.products.origin.rows"),
            FileChoice.name(figure.title(), "csv"),
            List.of(new FileChoice.Sort(Words.text("ui.file.csv"), "csv")))
        .ifPresent(
            file -> {
              overlay.close();
              doing.rows(figure.id(), file, written);
            });
  }
}
