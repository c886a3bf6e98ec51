package org.nimbench.bench;

import java.util.concurrent.TimeUnit;
import org.nimbench.spatial.Grid;
import org.nimbench.spatial.Kernel;
import org.nimbench.spatial.KernelDensity;
import org.nimbench.spatial.Surface;
import org.nimbench.work.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Kernel density of a million incidents, h 500 m, ordering of the points included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class KdeBenchmark {
  /** 50 m gives 600 × 500 cells, 12.5 m 2,400 × 2,000. */
  @Param({"50", "12.5"})
  public double cell;

  /** The kernel's word. */
  @Param({"quartic", "epanechnikov", "uniform"})
  public String kernel = "quartic";

  private District district = new District(new double[0], new double[0]);

  /** Makes the incidents. */
  @Setup
  public void makeIncidents() {
    district = District.of(1_000_000);
  }

  /** On two threads. */
  @Benchmark
  public Surface twoThreads() {
    Grid grid = District.grid(cell);
    return KernelDensity.of(
        district.eastings(),
        district.northings(),
        grid,
        Kernel.ofWord(kernel),
        500,
        2,
        Progress.SILENT);
  }
}
