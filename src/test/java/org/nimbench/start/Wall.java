package org.nimbench.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.nimbench.ui.present.show.PaperPane;
import org.nimbench.ui.view.MapCanvas;
import org.nimbench.ui.view.Viewport;

/** The wall of a journey: what is on it, its keys, and its pictures. */
final class Wall {
  private final OpenWindow window;

  Wall(OpenWindow window) {
    this.window = window;
  }

  /** Ends the show, with its windows. */
  void end() {
    window.robot().interact(() -> others().forEach(Stage::close));
  }

  /** The windows of the show; empty while there is none. */
  List<Stage> others() {
    List<Stage> others = new ArrayList<>();
    for (Window each : Window.getWindows()) {
      if (each instanceof Stage stage && stage != window.stage()) {
        others.add(stage);
      }
    }
    return others;
  }

  Stage stage() {
    return others().stream()
        .filter(stage -> stage.getScene().lookup("#wall") != null)
        .findFirst()
        .orElseThrow();
  }

  void press(KeyCode... keys) {
    window.robot().push(keys);
    window.settle();
  }

  /** What a label of the wall says; empty where it is not there. */
  String says(String node) {
    Node found = stage().getScene().lookup(node);
    return found == null ? "" : ((Labeled) found).getText();
  }

  MapCanvas map() {
    return (MapCanvas) stage().getScene().lookup("#wall-map");
  }

  Viewport view() {
    return Objects.requireNonNull(map().view().get());
  }

  PaperPane paper() {
    return (PaperPane) stage().getScene().lookup("#wall-paper");
  }

  /** Starts the show and waits until the wall is there, in the size of a projector. */
  void start() throws TimeoutException {
    press(KeyCode.F5);
    window.until(() -> !others().isEmpty());
    sized(1920, 1080);
  }

  void sized(double width, double height) {
    window
        .robot()
        .interact(
            () -> {
              stage().setFullScreen(false);
              stage().setX(0);
              stage().setY(0);
              stage().setWidth(width);
              stage().setHeight(height);
            });
    window.settle();
  }

  void picture(String name) throws IOException {
    window.settle();
    Shots.take(window.robot(), stage(), name);
  }

  /** What is wrong with what the wall shows now. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    window.robot().interact(() -> faults.addAll(WindowFaults.of(stage().getScene())));
    return faults;
  }

  /** How many items the list of the show has. */
  int items() {
    return window.robot().lookup("#present-pages").queryAs(ListView.class).getItems().size();
  }
}
