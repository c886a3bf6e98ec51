package org.nimbench.bench;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Envelope;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.PointInArea;
import org.nimbench.geography.RandomLayers;
import org.nimbench.work.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * One million points in 5,000 areas of about 120 corners, a district of 30 km by 25 km. Aim: at
 * most 0.4 s on two threads. Run by hand: {@code java -cp …
 * org.nimbench.bench.PointInAreaBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PointInAreaBenchmark {
  private static final int POINTS = 1_000_000;
  private static final int AREAS = 5_000;
  private static final Envelope DISTRICT = new Envelope(400_000, 430_000, 300_000, 325_000);

  /** Splits the edges of the cells so that an area has about 120 corners. */
  private static final double EDGE_METRES = 13;

  private final double[] eastings = new double[POINTS];
  private final double[] northings = new double[POINTS];
  private AreaLayer layer = RandomLayers.voronoi(1, 2, DISTRICT);
  private PointInArea ready = PointInArea.of(layer);

  /** Runs this benchmark alone. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(PointInAreaBenchmark.class.getSimpleName()).build())
        .run();
  }

  /** Makes the layer and the points from a seed. */
  @Setup
  public void makeData() {
    AreaLayer plain = RandomLayers.voronoi(1, AREAS, DISTRICT);
    layer =
        new AreaLayer(
            "bench",
            "",
            plain.areas().stream()
                .map(
                    area ->
                        new Area(
                            area.code(), area.name(), Densifier.densify(area.shape(), EDGE_METRES)))
                .toList());
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < POINTS; i++) {
      eastings[i] = DISTRICT.getMinX() + random.nextDouble() * DISTRICT.getWidth();
      northings[i] = DISTRICT.getMinY() + random.nextDouble() * DISTRICT.getHeight();
    }
    ready = PointInArea.of(layer);
  }

  /** Making the layer ready, once a layer. */
  @Benchmark
  public PointInArea prepare() {
    return PointInArea.of(layer);
  }

  /** All points, the layer ready. */
  @Benchmark
  public int[] locate() {
    return ready.locate(eastings, northings, Progress.SILENT);
  }

  /** Both. */
  @Benchmark
  public int[] prepareAndLocate() {
    return PointInArea.of(layer).locate(eastings, northings, Progress.SILENT);
  }
}
