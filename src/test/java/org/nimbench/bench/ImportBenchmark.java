package org.nimbench.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import org.nimbench.intake.Intake;
import org.nimbench.intake.IntakeRequest;
import org.nimbench.intake.Ledger;
import org.nimbench.kernel.OffenceType;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/**
 * Import of a million police.uk rows of 36 months in one file, the same again, and loading the
 * columns. Run by hand: {@code java -Xmx512m … org.nimbench.bench.ImportBenchmark [ROWS]}.
 */
public final class ImportBenchmark {
  private static final int ROWS = 1_000_000;
  private static final int MONTHS = 36;
  private static final int PLACES = 20_000;
  private static final int AREAS = 700;
  private static final double NANOSECONDS = 1e9;
  private static final String HEADER =
      "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
          + "Crime type,Last outcome category,Context\n";

  private ImportBenchmark() {}

  /** Prints seconds for each step. */
  public static void main(String[] arguments) throws IOException {
    int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROWS;
    Path folder = Files.createTempDirectory("import-benchmark");
    Path file = folder.resolve("million.csv");
    write(file, rows);
    System.out.printf("file %.0f MB%n", Files.size(file) / 1e6);
    Path workspace = folder.resolve("w.gpkg");
    try (Workspace open = Workspace.create(workspace, "Benchmark", Clock.system(Program.ZONE))) {
      load("import", open, file);
      load("the same again", open, file);
      columns("columns, cold", open);
    }
    try (Workspace open = Workspace.openToRead(workspace)) {
      columns("columns after opening", open);
      Watch watch = new Watch();
      System.out.println("problems " + open.verify(Progress.SILENT).size());
      watch.tell("verify");
    }
    System.out.printf("workspace %.0f MB%n", Files.size(workspace) / 1e6);
    Files.delete(workspace);
    Files.delete(file);
    Files.delete(folder);
  }

  private static void load(String what, Workspace workspace, Path file) {
    Watch watch = new Watch();
    Ledger ledger =
        Intake.load(workspace, IntakeRequest.of(SetKey.POLICE_CRIME, file), Progress.SILENT);
    watch.tell(what);
    System.out.println("  " + ledger.json());
  }

  private static void columns(String what, Workspace workspace) {
    Watch watch = new Watch();
    int size = workspace.incidents(SetKey.POLICE_CRIME, Progress.SILENT).size();
    watch.tell(what + " " + size);
  }

  /** Time by the clock and, which other programs disturb less, of the processor. */
  private static final class Watch {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long began = System.nanoTime();
    private final long processor = processor();
    private final long thread = threads.getCurrentThreadCpuTime();

    void tell(String what) {
      Runtime runtime = Runtime.getRuntime();
      System.out.printf(
          "%s %.2f s (processor %.2f s, of which this thread %.2f s), heap %d MB%n",
          what,
          (System.nanoTime() - began) / NANOSECONDS,
          (processor() - processor) / NANOSECONDS,
          (threads.getCurrentThreadCpuTime() - thread) / NANOSECONDS,
          (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static long processor() {
      return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }
  }

  private static void write(Path file, int rows) throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    List<OffenceType> types = OffenceTypes.policeUk();
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(HEADER);
      for (int i = 0; i < rows; i++) {
        OffenceType type = types.get(random.nextInt(types.size()));
        boolean noise = type.group().equals(OffenceTypes.ASB);
        int place = random.nextInt(PLACES);
        String id =
            noise
                ? ""
                : String.format("%016x%016x%016x%016x", random.nextLong(), random.nextLong(), i, i);
        out.write(
            String.format(
                "%s,%s,Northvale Police,Northvale Police,%.6f,%.6f,On or near Street %d,"
                    + "E010%05d,Northvale %03dA,%s,%s,%n",
                id,
                YearMonth.of(2022, 1).plusMonths(random.nextInt(MONTHS)),
                -1.5 + place % 200 * 0.001,
                53.4 + place / 200 * 0.001,
                place,
                place % AREAS,
                place % AREAS,
                type.label(),
                noise ? "" : "Investigation complete; no suspect identified"));
      }
    }
  }
}
