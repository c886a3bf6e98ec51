package org.nimbench.bench;

import java.util.Arrays;
import java.util.function.Supplier;
import org.nimbench.spatial.Kernel;
import org.nimbench.spatial.KernelDensity;
import org.nimbench.spatial.Surface;
import org.nimbench.work.Progress;

/** The same figures in half a minute, without a benchmark harness: best and median of ten. */
public final class ByHand {
  private static final int ROUNDS = 10;

  private ByHand() {}

  /** Prints milliseconds. */
  public static void main(String[] arguments) {
    District district = District.of(1_000_000);
    for (double cell : new double[] {50, 12.5}) {
      for (int threads = 1; threads <= 2; threads++) {
        int crew = threads;
        print(
            "KDE quartic h 500, cell " + cell + " m, threads " + threads,
            () ->
                KernelDensity.of(
                    district.eastings(),
                    district.northings(),
                    District.grid(cell),
                    Kernel.QUARTIC,
                    500,
                    crew,
                    Progress.SILENT));
      }
    }
  }

  private static void print(String what, Supplier<Surface> work) {
    double[] milliseconds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      Surface surface = work.get();
      milliseconds[i] = (System.nanoTime() - start) / 1e6;
      if (!(surface.maximum() > 0)) {
        throw new IllegalStateException("No density");
      }
    }
    Arrays.sort(milliseconds);
    System.out.printf(
        "%s: best %.0f ms, median %.0f ms%n", what, milliseconds[0], milliseconds[ROUNDS / 2]);
  }
}
