package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.settings.Look;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Every screen and dialog, walked once: everything has a name, is reached by keyboard, and is
 * neither cut nor covered.
 *
 * <p>With {@code -Dgallery=full} each is pictured at 1366 × 768 and 1920 × 1080, at 100 % and 150
 * %, in light, dark and projector; without, in one look and the sizes of the laptop, which is
 * enough to find a fault. With {@code -Dgallery.stops=priorities|plan-.*} only these stops are
 * looked at; the others are gone through.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class GalleryTest {
  private static final String STOPS = System.getProperty("gallery.stops", ".*");
  private static final boolean FULL = "full".equals(System.getProperty("gallery"));

  /** A screen: logical pixels without its bars, and how many device pixels each has. */
  private record Size(String name, double width, double height, double scale) {}

  private static final Size LAPTOP = new Size("1366-100", 1366, 728, 1);
  private static final Size LARGE = new Size("1366-150", 911, 485, 1.5);
  private static final List<Size> SIZES =
      List.of(
          LAPTOP, LARGE, new Size("1920-100", 1920, 1040, 1), new Size("1920-150", 1280, 693, 1.5));

  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  @Test
  void everyScreenIsWhole() throws Exception {
    walk(Tour.STOPS);
  }

  @Test
  void whatOpensOverAScreenAndWhatIsEmptyIsWhole() throws Exception {
    try (Details details = new Details()) {
      walk(details.stops());
    }
  }

  @Test
  void aPlanToItsApprovalAndAProductToThePublicIsWhole() throws Exception {
    walk(ProductStops.STOPS);
  }

  private void walk(List<Tour.Stop> stops) throws Exception {
    List<String> faults = new ArrayList<>();
    for (Tour.Stop stop : stops) {
      go(stop);
      if (!stop.name().matches(STOPS)) {
        continue;
      }
      for (Look look : FULL ? Look.values() : new Look[] {Look.LIGHT}) {
        window.look(look);
        for (Size size : FULL ? SIZES : List.of(LAPTOP, LARGE)) {
          window.size(size.width(), size.height());
          picture(stop, look, size);
          window.faults().forEach(fault -> faults.add(name(stop, look, size) + ": " + fault));
        }
      }
      window.look(Look.LIGHT);
      window.size(LAPTOP.width(), LAPTOP.height());
    }
    assertThat(faults).isEmpty();
  }

  /** A way that does not arrive leaves a picture of where it stood. */
  private void go(Tour.Stop stop) throws Exception {
    boolean arrived = false;
    try {
      stop.way().go(window);
      arrived = true;
    } finally {
      if (!arrived) {
        Shots.take(window.robot(), window.stage(), "gallery-lost-" + stop.name());
      }
    }
  }

  private void picture(Tour.Stop stop, Look look, Size size) throws IOException {
    Shots.take(window.robot(), window.stage(), "gallery-" + name(stop, look, size), size.scale());
  }

  private static String name(Tour.Stop stop, Look look, Size size) {
    return stop.name() + "-" + size.name() + "-" + look.name().toLowerCase(Locale.ROOT);
  }
}
