package org.nimbench.start;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import org.nimbench.settings.Look;
import org.nimbench.ui.view.MapThumbnail;
import org.nimbench.work.WorkRunner;

/**
 * Small maps of the start screen: of the example and of each recent workspace. They are made only
 * where they are seen, so that they delay nothing else.
 */
final class StartPictures {
  private final WorkspaceDoor door;
  private final WorkRunner painters;
  private final ObservableValue<Look> look;
  private final MapThumbnail example;
  private final Map<Path, MapThumbnail> recent = new HashMap<>();
  private boolean isSeen;

  StartPictures(WorkspaceDoor door, WorkRunner painters, ObservableValue<Look> look) {
    this.door = door;
    this.painters = painters;
    this.look = look;
    this.example = new MapThumbnail(painters, door::exampleScenery, look, 268, 135);
  }

  /** The start screen is shown: they are painted from now on. */
  void begin() {
    isSeen = true;
    example.begin();
    recent.values().forEach(MapThumbnail::begin);
  }

  /** The picture of the example. */
  MapThumbnail example() {
    return example;
  }

  /** One picture for each file: the list is made anew whenever something is learnt of a file. */
  MapThumbnail of(Path file) {
    MapThumbnail picture =
        recent.computeIfAbsent(
            file, each -> new MapThumbnail(painters, p -> door.scenery(each, p), look, 150, 92));
    if (isSeen) {
      picture.begin();
    }
    return picture;
  }
}
