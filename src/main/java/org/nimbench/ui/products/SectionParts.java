package org.nimbench.ui.products;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Segments;
import org.nimbench.ui.products.desk.ProductSection;
import org.nimbench.ui.products.review.CommentsPane;
import org.nimbench.ui.products.rows.RowsPane;
import org.nimbench.ui.products.writing.SectionEditor;

/** The open section: its text with the margin beside it, or its rows across the whole width. */
final class SectionParts extends HBox {
  /** What is seen of the section. */
  private enum Seen {
    TEXT,
    ROWS
  }

  private final ObjectProperty<Seen> seen = new SimpleObjectProperty<>(Seen.TEXT);
  private final SectionEditor editor;
  private final RowsPane rows;
  private final Margin margin;
  private final Segments<Seen> choice;
  private final StackPane bar = new StackPane();
  private boolean hasRows;

  SectionParts(SectionEditor editor, RowsPane rows, Margin margin) {
    this.editor = editor;
    this.rows = rows;
    this.margin = margin;
    getStyleClass().add("nb-text-and-figures");
    HBox.setHgrow(editor, Priority.ALWAYS);
    editor.setMinWidth(0);
    this.choice =
        new Segments<>(
            Words.text("ui.products.section.seen"),
            List.of(Seen.values()),
            one ->
                one == Seen.TEXT
                    ? new Segments.Segment(
                        "",
                        Words.text("ui.products.section.text"),
                        Words.text("ui.products.section.text.hint"))
                    : new Segments.Segment(
                        "",
                        Words.text("ui.products.section.rows"),
                        Words.text("ui.products.section.rows.hint")),
            seen);
    choice.setId("section-seen");
    choice.setMinWidth(USE_PREF_SIZE);
    editor.beside(choice);
    seen.addListener((observed, before, now) -> arrange());
    arrange();
  }

  private void arrange() {
    boolean isRows = seen.get() == Seen.ROWS;
    editor.instead(isRows ? rows : null);
    bar.getChildren().setAll(isRows ? rows.toolbar() : editor.toolbar());
    getChildren().setAll(isRows ? List.of(editor) : List.of(editor, margin));
  }

  /**
   * Shows a section; one that is all rows begins with them.
   *
   * @param isOther whether another one was shown before
   */
  void show(ProductSection section, boolean isLocked, boolean isOther) {
    hasRows = section.rows() != null;
    choice.setVisible(hasRows);
    choice.setManaged(hasRows);
    editor.setLocked(isLocked);
    rows.setLocked(isLocked);
    if (!hasRows) {
      seen.set(Seen.TEXT);
    } else if (isOther) {
      seen.set(section.text().isBlank() ? Seen.ROWS : Seen.TEXT);
    }
  }

  /** The tools of what is seen, to stand above it. */
  Node toolbar() {
    return bar;
  }

  void showText() {
    seen.set(Seen.TEXT);
  }

  /** Shows the rows and gives them the keyboard; of a section without, the text stays. */
  void showRows() {
    if (hasRows) {
      seen.set(Seen.ROWS);
      rows.reach();
    }
  }

  void addRow() {
    if (hasRows) {
      seen.set(Seen.ROWS);
      rows.add();
    }
  }

  /** Gives the keyboard to what is seen of the section. */
  void reach() {
    if (seen.get() == Seen.ROWS) {
      rows.reach();
    } else {
      editor.find("");
    }
  }

  /** Opens the field for a comment on the words that are marked. */
  void comment() {
    String marked = editor.marked();
    showText();
    margin.choose(Margin.Part.COMMENTS);
    if (margin.lookup(".nb-comments") instanceof CommentsPane comments) {
      comments.ask(marked);
    }
  }
}
