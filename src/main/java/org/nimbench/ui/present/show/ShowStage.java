package org.nimbench.ui.present.show;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Themes;
import org.nimbench.ui.present.desk.MeetingDesk;
import org.nimbench.work.WorkRunner;

/** The window of the show: the whole of the projector's screen, in its own look. */
public final class ShowStage {
  private final ShowViewModel model;
  private final Parts parts;
  private final Stage stage = new Stage();
  private final ShowView view;

  /**
   * What the window is given by whoever puts the program together.
   *
   * @param desk draws pictures
   * @param painters runs painting
   * @param clock of the wall
   * @param notes opens the notes, or closes them
   */
  public record Parts(
      MeetingDesk desk, WorkRunner painters, ClockViewModel clock, Runnable notes) {}

  /** A window that is not shown yet. */
  public ShowStage(ShowViewModel model, Parts parts, Window owner) {
    this.model = model;
    this.parts = parts;
    stage.initOwner(owner);
    this.view = new ShowView(model, parts, stage::close);
    Scene scene = new Scene(view);
    Themes.project(scene);
    ShowKeys keys = new ShowKeys(model, view);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    stage.setScene(scene);
    stage.setTitle(Words.text("ui.present.window"));
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    model.isRunning().addListener((observed, was, now) -> ended(now));
    stage.setOnHidden(event -> over(scene));
  }

  /**
   * The toolkit remembers the window that filled a screen last: it is left with nothing in it. What
   * was on the wall is in no scene any more, so where it still hears of a page it paints nothing.
   */
  private void over(Scene scene) {
    model.end();
    stage.setOnHidden(null);
    scene.setRoot(new Region());
    stage.setScene(null);
  }

  private void ended(boolean isRunning) {
    if (!isRunning) {
      stage.close();
    }
  }

  /**
   * Shows the window and begins.
   *
   * @param place the screen it fills
   * @param at the first page, from 0
   */
  public void show(Rectangle2D place, boolean isFullScreen, int at) {
    stage.setX(place.getMinX());
    stage.setY(place.getMinY());
    stage.setWidth(place.getWidth());
    stage.setHeight(place.getHeight());
    stage.setFullScreen(isFullScreen);
    stage.show();
    parts.clock().start();
    model.start(at);
    view.requestFocus();
  }

  /** Brings the window to the front. */
  public void toFront() {
    stage.toFront();
    stage.requestFocus();
  }

  /** Whether the show can be seen. */
  public boolean isShowing() {
    return stage.isShowing();
  }

  /** Ends the show. */
  public void close() {
    stage.close();
  }

  /** Hears keys that another window of the show has no use for. */
  public void heard(KeyEvent event) {
    new ShowKeys(model, view).pressed(event);
  }
}
