package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;

/**
 * The window opens, is painted, hears the keys and shows the wall on a display, not only headless.
 */
class RealWindowTest {
  private static final Path PICTURES = Path.of("target", "screenshots", "display");

  /** A display on which nothing is painted has one colour; the emptiest screen has hundreds. */
  private static final int FEWEST_COLOURS = 60;

  /** Hundredths of a display that one colour may take: the paper of the emptiest screen. */
  private static final int MOST_OF_ONE = 92;

  private final Path folder;

  RealWindowTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyScreenThePaletteAndTheWallStandOnADisplay() throws IOException, InterruptedException {
    Optional<VirtualDisplay> found = VirtualDisplay.open();
    if (found.isEmpty()) {
      System.out.println("SKIPPED (no Xvfb): the window on a display");
    }
    assumeTrue(found.isPresent());
    Files.createDirectories(PICTURES);
    Path workspace = ExampleWorkspace.copyTo(folder);
    try (VirtualDisplay display = found.get();
        WindowProcess window =
            WindowProcess.on(
                display, folder, RealWindow.class, workspace.toString(), PICTURES.toString())) {
      Stream<String> screens = RealWindow.SCREENS.stream().map(each -> "screen-" + each);
      for (String name : Stream.concat(screens, Stream.of("palette", "wall")).toList()) {
        String[] told = window.next(name + " ").split(" ");
        assertThat(Integer.parseInt(told[0]))
            .as("%s: colours", name)
            .isGreaterThanOrEqualTo(FEWEST_COLOURS);
        assertThat(Integer.parseInt(told[1]))
            .as("%s: one colour", name)
            .isLessThanOrEqualTo(MOST_OF_ONE);
      }
      assertThat(window.next("wall ")).isEqualTo("1366 x 768");
      assertThat(window.ends()).as("the window was closed").isTrue();
    }
  }
}
