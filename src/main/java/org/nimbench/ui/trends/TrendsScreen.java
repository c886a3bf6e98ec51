package org.nimbench.ui.trends;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.desk.Annotation;
import org.nimbench.desk.AnnotationKind;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.FoldingInspector;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.kit.Patience;
import org.nimbench.ui.kit.WindowSize;
import org.nimbench.ui.kit.Writing;
import org.nimbench.ui.view.ToProduct;
import org.nimbench.work.WorkRunner;

/** The Trends screen: three charts with their stamp; whether it is real beside them. */
public final class TrendsScreen extends StackPane {
  /**
   * What the screen is given by whoever puts the window together.
   *
   * @param painters runs the painting
   * @param look light or dark
   * @param size how much room there is
   * @param files asks where to export to
   * @param overlay where an annotation is written
   * @param written told when a figure was exported
   * @param told told what was copied
   * @param toProduct the way of figures into a product
   * @param toData goes to where data is added
   * @param isWritable whether anything can be kept in the workspace
   */
  public record Parts(
      WorkRunner painters,
      ObservableValue<Look> look,
      WindowSize size,
      FileChoice files,
      Overlay overlay,
      Consumer<Path> written,
      Consumer<String> told,
      ToProduct toProduct,
      Runnable toData,
      boolean isWritable) {}

  private final TrendsViewModel model;
  private final Parts parts;
  private final ChartBoard board;
  private final TrendCopies copies;
  private final TrendsToolbar toolbar;

  /** The screen over its model. */
  public TrendsScreen(TrendsViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    this.board = new ChartBoard(model, parts);
    this.copies = new TrendCopies(model, parts);
    getStyleClass().add("nb-trends");
    Node busy = new Patience(model.isAsking(), board, Words.text("ui.trend.work"));
    this.toolbar = new TrendsToolbar(this, model);
    VBox middle = new VBox(toolbar, busy);
    middle.getStyleClass().add("nb-canvas");
    getChildren()
        .setAll(
            new FoldingInspector(
                middle,
                Gradually.beside(() -> new TrendsInspector(this, model)),
                Words.text("ui.trend.inspector"),
                parts.size().narrow()));
    Gradually.build(List.of(() -> middle.getChildren().add(board)));
  }

  /** Offers to pin the chart for the meeting, beside what else is done with it. */
  public void toMeeting(Runnable pin) {
    Button button = Buttons.icon("mdi2p-pin-outline", Words.text("ui.present.pin"), pin);
    button.setId("trend-pin");
    button.disableProperty().bind(model.evidence().isNull());
    toolbar
        .getChildren()
        .add(toolbar.getChildren().size() - 1, Writing.only(parts.isWritable(), button));
  }

  /** The way of the chart into a product. */
  ToProduct toProduct() {
    return parts.toProduct();
  }

  /** Whether anything can be written. */
  boolean isWritable() {
    return parts.isWritable();
  }

  /** Writes at the month that is pointed at, brushed or last. */
  public void annotate() {
    write(AnnotationKind.NOTE);
  }

  /** Sets the limits again from that month on; asks for the reason. */
  public void rebase() {
    write(AnnotationKind.REBASE);
  }

  private void write(AnnotationKind kind) {
    NoteDraft fresh =
        NoteDraft.fresh(
            model.monthFor(board.pointed()), kind, model.filter().filter().get().withPeriod(null));
    new NoteCard(fresh, model.notes()::keep).show(parts.overlay());
  }

  /** Changes what is written. */
  void edit(Annotation annotation) {
    new NoteCard(NoteDraft.of(annotation), model.notes()::keep).show(parts.overlay());
  }

  /** Shows the months as a table, or the charts again. */
  public void toggleTable() {
    model.isTable().set(!model.isTable().get());
  }

  /**
   * Copies the finished chart with its words; the table's rows where the table has the keyboard.
   */
  public void copy() {
    if (board.isTableFocused()) {
      copies.table();
    } else {
      copies.picture();
    }
  }

  /** Copies the months as a table. */
  public void copyTable() {
    copies.table();
  }

  /** Copies the finding in words. */
  public void copySentence() {
    copies.sentence();
  }

  /** Puts the chart into a product. */
  public void add() {
    Evidence shown = mainChart();
    if (shown != null) {
      parts.toProduct().give(shown);
    }
  }

  /** Asks for a file and writes the finished chart. */
  public void export() {
    Evidence shown = mainChart();
    if (shown != null) {
      Optional<Path> file =
          parts
              .files()
              .toSave(
                  Words.text("ui.trend.export.title"),
                  FileChoice.name(shown.telling().title(), "png"),
                  FileChoice.pictures());
      file.ifPresent(path -> model.export(path, parts.written()));
    }
  }

  private @Nullable Evidence mainChart() {
    return model.charts().get().main().evidence();
  }
}
