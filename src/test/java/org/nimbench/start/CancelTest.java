package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.desk.Desk;
import org.nimbench.intake.Intake;
import org.nimbench.intake.IntakeRequest;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.SetKey;
import org.nimbench.products.NewProduct;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.products.Release;
import org.nimbench.store.Workspace;
import org.nimbench.study.Studies;
import org.nimbench.work.BackgroundRunner;
import org.nimbench.work.Outcome;
import org.nimbench.work.Progress;
import org.nimbench.work.Running;
import org.nimbench.work.Work;

/** Whatever is stopped has stopped soon: the longest work there is, stopped in its middle. */
@SuppressWarnings("NullAway.Init")
class CancelTest {
  /**
   * Milliseconds. The aim is 500 on a quiet PC; the test must hold on a machine that does much
   * else, and still finds a work that never asks whether it should stop.
   */
  private static final long BOUND = 4_000;

  private static final int INCIDENTS = 80_000;
  private static final int AREAS = 2_000;
  private static final long[] MOMENTS = {60, 350};

  private static Workspace big;
  private static Path streets;
  private static final ExecutorService WORKER = Executors.newSingleThreadExecutor();

  @BeforeAll
  static void build(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("big.gpkg");
    streets = folder.resolve("2099-01-big-street.csv");
    BigWorkspace.build(file, INCIDENTS, AREAS, ExampleWorkspace.CLOCK);
    BigWorkspace.write(streets, INCIDENTS);
    big = Workspace.openToWrite(file, ExampleWorkspace.CLOCK);
  }

  @AfterAll
  static void end() {
    WORKER.shutdownNow();
    big.close();
  }

  /** Starts work, stops it after a while, and says how long the stop took; 0 where it was done. */
  private static <T> long stopAfter(long moment, Work<T> work) throws Exception {
    CompletableFuture<String> ended = new CompletableFuture<>();
    BackgroundRunner runner =
        new BackgroundRunner(WORKER, Runnable::run, new Unwatched(), ended::completeExceptionally);
    Running running =
        runner.start(
            "",
            work,
            new Outcome<T>() {
              @Override
              public void done(T result) {
                ended.complete("done");
              }

              @Override
              public void failed(Problem problem) {
                ended.complete("failed " + problem.inOneLine());
              }

              @Override
              public void stopped() {
                ended.complete("stopped");
              }
            });
    Thread.sleep(moment);
    long asked = System.nanoTime();
    running.cancel();
    String how = ended.get(60, TimeUnit.SECONDS);
    assertThat(how).isIn("done", "stopped");
    return how.equals("done") ? 0 : TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
  }

  private static <T> void assertStopsSoon(String what, Work<T> work) throws Exception {
    for (long moment : MOMENTS) {
      long took = stopAfter(moment, work);
      System.out.printf(Locale.ROOT, "%s, stopped after %d ms: %d ms%n", what, moment, took);
      assertThat(took).as(what).isLessThan(BOUND);
    }
  }

  private static Work<?> study(String method, Map<String, String> parameters) {
    Studies studies =
        new Studies(big, ExampleWorkspace.CLOCK, new Desk(big, ExampleWorkspace.CLOCK).events());
    Filter filter = Filter.allCrime();
    return progress -> studies.answer(Recipes.of(method, filter, parameters), null, progress);
  }

  @Test
  void maps() throws Exception {
    assertStopsSoon(
        "kernel density on a fine grid",
        study("hotspot.kde", Map.of("bandwidth", "400", "cell", "30", "boundary", "district")));
    assertStopsSoon("rates by area", study("hotspot.areas", Map.of("layer", "cells")));
    assertStopsSoon("grid", study("hotspot.grid", Map.of("cell", "100", "boundary", "district")));
  }

  @Test
  void imports() throws Exception {
    assertStopsSoon(
        "import",
        progress ->
            Intake.load(big, IntakeRequest.of(SetKey.POLICE_CRIME, streets).rehearsed(), progress));
  }

  @Test
  void documents(@TempDir Path folder) throws Exception {
    try (Workspace northvale =
        Workspace.openToWrite(ExampleWorkspace.copyTo(folder), ExampleWorkspace.CLOCK)) {
      Studies studies =
          new Studies(
              northvale,
              ExampleWorkspace.CLOCK,
              new Desk(northvale, ExampleWorkspace.CLOCK).events());
      Products products = new Products(northvale, studies, ExampleWorkspace.CLOCK);
      String id =
          products
              .create(
                  new NewProduct(
                      ProductType.PROBLEM_PROFILE,
                      "Stopped",
                      Period.parse("2024-10..2025-09"),
                      Filter.allCrime()),
                  Progress.SILENT)
              .id();
      assertStopsSoon(
          "Word and PDF",
          progress -> {
            products.export(
                id,
                List.of(folder.resolve("a.docx"), folder.resolve("a.pdf")),
                Release.PARTNER,
                progress);
            return id;
          });
      assertThat(Files.list(folder).filter(file -> file.toString().endsWith(".part"))).isEmpty();
    }
  }

  /** Nobody looks on. */
  private static final class Unwatched implements BackgroundRunner.Watcher {
    @Override
    public void began(Running running) {}

    @Override
    public void moved(Running running, long done, long total, String what) {}

    @Override
    public void ended(Running running) {}
  }
}
