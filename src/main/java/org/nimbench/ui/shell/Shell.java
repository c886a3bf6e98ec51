package org.nimbench.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.kit.RunningWorkViewModel;
import org.nimbench.ui.kit.Screen;
import org.nimbench.ui.kit.command.CommandBook;
import org.nimbench.ui.kit.find.FinderBook;

/** The window's content: around the screens it is handed stand header, rail, filter and status. */
public final class Shell extends StackPane {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final ShellViewModel model;
  private final CommandBook book;
  private final CommandRunner runner;
  private final KeyDispatcher keys;
  private final BorderPane frame = new BorderPane();
  private final BorderPane work = new BorderPane();
  private final Overlay overlay = new Overlay();
  private final Palette palette;
  private final StatusBar status;
  private final DropVeil veil;
  private final Zones zones;
  private final List<Runnable> takeOut = new ArrayList<>();
  private List<Screen> screens = List.of();
  private @Nullable Node extra;
  private @Nullable Node under;

  /**
   * What can be done and found in the window.
   *
   * @param commands makes menus, keys and the palette
   * @param finders fills the palette
   * @param drops says what happens with dropped files
   */
  public record Books(CommandBook commands, FinderBook finders, DropReader drops) {}

  /**
   * An empty window.
   *
   * @param narrow whether rail and menus fold
   */
  public Shell(
      ShellViewModel model,
      RunningWorkViewModel running,
      Books books,
      ObservableValue<Boolean> narrow) {
    this.model = model;
    this.book = books.commands();
    this.runner = new CommandRunner(model);
    this.zones = new Zones(frame);
    this.keys = new KeyDispatcher(book, runner);
    this.palette = new Palette(new PaletteViewModel(book, books.finders(), runner));
    this.status = new StatusBar(model, running);
    this.veil = new DropVeil(books.drops(), overlay, model.notice()::set);
    veil.listenTo(this);
    book.add(
        ShellCommands.always(
            new ShellCommands.Deeds(
                palette::open, this::showKeys, () -> zones.move(true), () -> zones.move(false))));
    getStyleClass().add("nb-shell");
    frame.setTop(new VBox(new Header(model, book, runner, narrow), new ReadOnlyStrip(model)));
    frame.setBottom(status);
    getChildren().addAll(frame, palette, overlay, veil);
    narrow.addListener((observed, before, now) -> pseudoClassStateChanged(NARROW, now));
    pseudoClassStateChanged(NARROW, narrow.getValue());
    model.step().addListener((observed, before, now) -> show(now.intValue()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Shows the start screen. */
  public void showStart(Node start) {
    leave();
    model.workspace().set("");
    frame.setLeft(null);
    frame.setCenter(start);
    status.setSelection(null);
  }

  private void leave() {
    screens = List.of();
    takeOut.forEach(Runnable::run);
    takeOut.clear();
    model.badges().clear();
    model.readOnly().set("");
    work.setTop(null);
    work.setCenter(null);
    extra = null;
    under = null;
    model.isBeside().set(false);
  }

  /**
   * Shows an open workspace's frame; {@link #showSelection}, {@link #showFilter} and the step fill
   * it.
   *
   * @param name of the workspace
   * @param opened its screens, in order of their steps
   */
  public void showWorkspace(String name, List<Screen> opened) {
    leave();
    screens = List.copyOf(opened);
    takeOut.add(book.add(ShellCommands.steps(screens, model)));
    model.workspace().set(name);
    frame.setLeft(new Rail(model, screens, book, runner));
    frame.setCenter(work);
    model.step().set(0);
  }

  /** Shows in the status bar what is selected. */
  public void showSelection(Node selection) {
    status.setSelection(selection);
  }

  /** Shows the filter bar, the same over every screen. */
  public void showFilter(Node filter) {
    filter.getStyleClass().add(Zones.ZONE);
    work.setTop(filter);
  }

  private void show(int step) {
    hideExtra();
    for (Screen screen : screens) {
      if (screen.step() == step) {
        Node content = screen.content().get();
        if (!content.getStyleClass().contains(Zones.ZONE)) {
          content.getStyleClass().add(Zones.ZONE);
        }
        Node shown = work.getCenter();
        boolean hadKeyboard = shown == null || zones.hasKeyboard(shown);
        work.setCenter(content);
        if (hadKeyboard) {
          // A screen that is shown first builds its parts on this thread a moment later.
          Platform.runLater(() -> enter(content));
        }
      }
    }
  }

  /** A card that came meanwhile keeps the keyboard. */
  private void enter(Node content) {
    if (!overlay.isVisible() && !palette.isVisible()) {
      zones.enter(content);
    }
  }

  private void showKeys() {
    Button close = Buttons.primary("", Words.text("ui.overlay.close"), overlay::close);
    close.setDefaultButton(true);
    overlay.show(new KeysCard(book.all(), book.otherKeys()), close);
  }

  /**
   * Shows a screen that is no step, such as the settings, until a step is chosen or {@link
   * #hideExtra}.
   */
  public void showExtra(Node content) {
    if (extra == null) {
      under = frame.getCenter();
    }
    extra = content;
    frame.setCenter(content);
    model.isBeside().set(true);
  }

  /** Goes back to what stood under the extra screen. */
  public void hideExtra() {
    if (extra != null) {
      extra = null;
      frame.setCenter(under);
      under = null;
      model.isBeside().set(false);
    }
  }

  /** Says what would happen with files that hang over the window. */
  public void dragged(List<Path> files) {
    veil.show(files);
  }

  /** Takes files that were dropped on the window. */
  public void dropped(List<Path> files) {
    veil.take(files);
  }

  /** Where problems and questions that cannot wait are shown. */
  public Overlay overlay() {
    return overlay;
  }

  /** A card over the window keeps every key to itself. */
  private void key(KeyEvent event) {
    if (!overlay.isVisible() && !palette.isVisible()) {
      keys.pressed(event);
    } else if (keys.isSpokenFor(event)) {
      event.consume();
    }
  }
}
