package org.nimbench.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.kit.RunningWorkViewModel;
import org.nimbench.ui.kit.Screen;

/** The window's content: around the screens it is handed stand header, rail, filter and status. */
public final class Shell extends StackPane {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final ShellViewModel model;
  private final BorderPane frame = new BorderPane();
  private final BorderPane work = new BorderPane();
  private final Overlay overlay = new Overlay();
  private final Header header;
  private final StatusBar status;
  private List<Screen> screens = List.of();

  /**
   * An empty window.
   *
   * @param narrow whether rail and menus fold
   */
  public Shell(
      ShellViewModel model,
      RunningWorkViewModel running,
      Commands commands,
      ObservableValue<Boolean> narrow) {
    this.model = model;
    this.header = new Header(model, commands, narrow);
    this.status = new StatusBar(model, running);
    getStyleClass().add("nb-shell");
    frame.setTop(header);
    frame.setBottom(status);
    getChildren().addAll(frame, overlay);
    narrow.addListener((observed, before, now) -> pseudoClassStateChanged(NARROW, now));
    pseudoClassStateChanged(NARROW, narrow.getValue());
    model.step().addListener((observed, before, now) -> show(now.intValue()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Shows the start screen. */
  public void showStart(Node start) {
    screens = List.of();
    model.workspace().set("");
    frame.setLeft(null);
    frame.setCenter(start);
    status.setSelection(null);
  }

  /**
   * Shows an open workspace.
   *
   * @param name of the workspace
   * @param opened its screens, in order of their steps; the first to be shown is {@code first}
   * @param filter the filter bar, the same over every screen
   * @param selection what the status bar says of the selection
   */
  public void showWorkspace(
      String name, List<Screen> opened, int first, Node filter, Node selection) {
    screens = List.copyOf(opened);
    model.workspace().set(name);
    frame.setLeft(new Rail(model, screens));
    work.setTop(filter);
    frame.setCenter(work);
    status.setSelection(selection);
    model.step().set(0);
    model.step().set(first);
  }

  private void show(int step) {
    for (Screen screen : screens) {
      if (screen.step() == step) {
        work.setCenter(screen.content());
      }
    }
  }

  /** Where problems and questions that cannot wait are shown. */
  public Overlay overlay() {
    return overlay;
  }

  private void key(KeyEvent event) {
    for (Screen screen : screens) {
      KeyCode digit = KeyCode.getKeyCode(Integer.toString(screen.step()));
      if (new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN).match(event)) {
        model.step().set(screen.step());
        event.consume();
      }
    }
  }
}
