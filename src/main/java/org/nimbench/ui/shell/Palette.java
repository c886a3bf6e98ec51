package org.nimbench.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Motion;
import org.nimbench.ui.kit.Segments;
import org.nimbench.ui.kit.find.Find;

/** The command palette over the dimmed window; the keyboard stays in its field. */
final class Palette extends StackPane {
  private final PaletteViewModel model;
  private final TextField field = new TextField();
  private final ListView<PaletteRow> list = new ListView<>();
  private @Nullable Node before;

  Palette(PaletteViewModel model) {
    this.model = model;
    getStyleClass().add("nb-palette-veil");
    setAlignment(Pos.TOP_CENTER);
    setVisible(false);
    VBox card = new VBox(head(), list(), foot());
    card.getStyleClass().add("nb-palette");
    card.setMaxHeight(USE_PREF_SIZE);
    getChildren().add(card);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getTarget() == this) {
            close();
          }
        });
  }

  private Node head() {
    field.setId("palette-field");
    field.setPromptText(Words.text("ui.palette.name"));
    field.setAccessibleText(Words.text("ui.palette.name"));
    field.textProperty().bindBidirectional(model.letters());
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox head =
        new HBox(
            10,
            Icons.large("mdi2m-magnify"),
            field,
            new Segments<>(
                Words.text("ui.palette.scope"),
                List.of(PaletteScope.values()),
                each -> new Segments.Segment("", each.title(), each.title()),
                model.scope()));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("nb-palette-head");
    return head;
  }

  private Node list() {
    list.setId("palette-list");
    list.setItems(model.rows());
    list.setAccessibleText(Words.text("ui.palette.found"));
    list.setFocusTraversable(false);
    list.setPlaceholder(Labels.of(Words.text("ui.palette.none"), "nb-muted"));
    list.setCellFactory(
        view -> {
          PaletteCell cell = new PaletteCell();
          cell.setOnMouseClicked(
              event -> {
                model.choose(cell.getIndex());
                run(false);
              });
          return cell;
        });
    model.chosen().addListener((observed, before, now) -> show(now.intValue()));
    return list;
  }

  private void show(int row) {
    if (row < 0) {
      list.getSelectionModel().clearSelection();
      return;
    }
    list.getSelectionModel().select(row);
    // The head of the first section stays in sight above its first row.
    list.scrollTo(Math.max(0, row - 4));
  }

  private static Node foot() {
    HBox foot =
        new HBox(
            6,
            cap("↑"),
            cap("↓"),
            Labels.of(Words.text("ui.palette.choose"), "nb-caption"),
            cap("Enter"),
            Labels.of(Words.text("ui.palette.run"), "nb-caption"),
            cap("Ctrl+Enter"),
            Labels.of(Words.text("ui.palette.keep"), "nb-caption"),
            Labels.spring(),
            cap("Esc"),
            Labels.of(Words.text("ui.palette.close"), "nb-caption"));
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("nb-palette-foot");
    return foot;
  }

  private static Node cap(String key) {
    return Labels.key(key);
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE) {
      close();
    } else if (code == KeyCode.DOWN) {
      model.move(1);
    } else if (code == KeyCode.UP) {
      model.move(-1);
    } else if (code == KeyCode.ENTER) {
      run(event.isShortcutDown());
    } else if (code == KeyCode.C && event.isShortcutDown() && field.getSelectedText().isEmpty()) {
      copy();
    } else {
      return;
    }
    event.consume();
  }

  private void copy() {
    Find find = model.current();
    if (find != null) {
      ClipboardContent content = new ClipboardContent();
      content.putString(find.title());
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private void run(boolean keepOpen) {
    Find find = model.current();
    if (find == null || !find.whyNot().isEmpty()) {
      return;
    }
    if (!keepOpen) {
      close();
    }
    find.go().run();
  }

  /** Opens it with nothing typed. */
  void open() {
    if (!isVisible()) {
      before = getScene().getFocusOwner();
    }
    setVisible(true);
    Motion.fadeIn(this);
    model.begin();
    field.requestFocus();
  }

  /** Takes it away and gives the keyboard back. */
  void close() {
    setVisible(false);
    model.end();
    if (before != null) {
      before.requestFocus();
      before = null;
    }
  }
}
