package org.nimbench.ui.present.notes;

import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Themes;
import org.nimbench.ui.present.show.ClockViewModel;
import org.nimbench.ui.present.show.PageFaces;
import org.nimbench.ui.present.show.ShowViewModel;

/** The window of the notes. The keys of the show work in it too. */
public final class NotesStage {
  private final Stage stage = new Stage();

  /** A window that is not shown yet; {@code keys} hears what the show has a use for. */
  public NotesStage(
      ShowViewModel show,
      ClockViewModel clock,
      PageFaces faces,
      Consumer<KeyEvent> keys,
      Window owner) {
    stage.initOwner(owner);
    Scene scene = new Scene(new NotesView(show, clock, faces));
    Themes.project(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::accept);
    stage.setScene(scene);
    stage.setTitle(Words.text("ui.present.notes.window"));
    show.isRunning().addListener((observed, was, now) -> ended(now));
  }

  private void ended(boolean isRunning) {
    if (!isRunning) {
      stage.close();
    }
  }

  /** Shows the window there, or closes it if it is shown. */
  public void toggle(Rectangle2D place) {
    if (stage.isShowing()) {
      stage.close();
      return;
    }
    stage.setX(place.getMinX());
    stage.setY(place.getMinY());
    stage.setWidth(place.getWidth());
    stage.setHeight(place.getHeight());
    stage.show();
  }

  /** Whether the notes can be seen. */
  public boolean isShowing() {
    return stage.isShowing();
  }

  /** Closes the window. */
  public void close() {
    stage.close();
  }
}
