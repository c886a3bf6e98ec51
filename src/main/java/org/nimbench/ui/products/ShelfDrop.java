package org.nimbench.ui.products;

import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.nimbench.ui.products.desk.ShelfFigure;
import org.nimbench.ui.products.figures.ShelfPane;
import org.nimbench.ui.products.writing.SectionEditor;

/** A figure dragged from the shelf onto the text goes into the open section. */
final class ShelfDrop {
  private final ShelfPane shelf;

  ShelfDrop(SectionEditor editor, ShelfPane shelf, Consumer<ShelfFigure> place) {
    this.shelf = shelf;
    editor.addEventFilter(
        DragEvent.DRAG_OVER,
        event -> {
          if (figure(event) != null) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    editor.addEventFilter(
        DragEvent.DRAG_DROPPED,
        event -> {
          ShelfFigure dropped = figure(event);
          if (dropped != null) {
            place.accept(dropped);
            event.setDropCompleted(true);
            event.consume();
          }
        });
  }

  private @Nullable ShelfFigure figure(DragEvent event) {
    return event.getDragboard().hasString()
        ? shelf.dragged(event.getDragboard().getString())
        : null;
  }
}
