package org.nimbench.start;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.nimbench.ui.view.MapCanvas;
import org.nimbench.ui.view.Viewport;

/**
 * Times one step of panning or zooming by itself: what the window's thread does to move the last
 * picture, and how long it takes until the moved picture is laid out for the screen.
 *
 * @param work milliseconds of the window's thread, the median and the longest step
 * @param moved milliseconds from the input to the moved picture, the median and the longest step
 */
record PanClock(double[] work, double[] moved) {
  private static final int STEPS = 40;
  private static final double MILLION = 1e6;

  /** Pans and zooms a map and times each step; not on the window's thread. */
  static PanClock of(MapCanvas map) throws InterruptedException, TimeoutException {
    double[] work = new double[STEPS];
    double[] moved = new double[STEPS];
    for (int i = 0; i < STEPS; i++) {
      int step = i;
      CountDownLatch done = new CountDownLatch(1);
      Platform.runLater(() -> time(map, step, work, moved, done));
      if (!done.await(1, TimeUnit.MINUTES)) {
        throw new TimeoutException("The map was not moved within a minute");
      }
    }
    return new PanClock(medianAndMost(work), medianAndMost(moved));
  }

  private static void time(
      MapCanvas map, int step, double[] work, double[] moved, CountDownLatch done) {
    Scene scene = map.getScene();
    long began = System.nanoTime();
    Runnable[] laidOut = new Runnable[1];
    laidOut[0] =
        () -> {
          moved[step] = (System.nanoTime() - began) / MILLION;
          scene.removePostLayoutPulseListener(laidOut[0]);
          done.countDown();
        };
    scene.addPostLayoutPulseListener(laidOut[0]);
    map.look(next(map, step));
    work[step] = (System.nanoTime() - began) / MILLION;
    Platform.requestNextPulse();
  }

  private static Viewport next(MapCanvas map, int step) {
    Viewport now = map.seen();
    if (now == null) {
      throw new IllegalStateException("The map has no size yet");
    }
    return step % 4 == 3
        ? now.zoomed(step % 8 == 3 ? 1.25 : 0.8, now.width() / 2, now.height() / 2)
        : now.dragged(7, 3);
  }

  private static double[] medianAndMost(double[] milliseconds) {
    Arrays.sort(milliseconds);
    return new double[] {milliseconds[milliseconds.length / 2], milliseconds[STEPS - 1]};
  }
}
