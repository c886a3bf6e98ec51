package org.nimbench.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nimbench.disclosure.Gate;
import org.nimbench.disclosure.GateColumn;
import org.nimbench.disclosure.GateRules;
import org.nimbench.disclosure.GateUse;

/**
 * The gate over 1,000,000 rows of twelve columns as police.uk has them, on one thread. Rows are
 * made in blocks outside the clock, so that no value has been seen as the same object before.
 */
public final class GateBenchmark {
  private static final int ROWS = 1_000_000;
  private static final int BLOCK = 25_000;
  private static final int ROUNDS = 7;
  private static final String[] TYPES = {
    "Anti-social behaviour", "Violence and sexual offences", "Criminal damage and arson", "Drugs"
  };

  private static final List<GateColumn> COLUMNS =
      List.of(
          new GateColumn("Crime ID", GateUse.REFERENCE, true),
          new GateColumn("Month", GateUse.DATE, true),
          new GateColumn("Reported by", GateUse.LABEL, true),
          new GateColumn("Falls within", GateUse.DROPPED, false),
          new GateColumn("Longitude", GateUse.COORDINATE, true),
          new GateColumn("Latitude", GateUse.COORDINATE, true),
          new GateColumn("Location", GateUse.PLACE, true),
          new GateColumn("LSOA code", GateUse.CODE, true),
          new GateColumn("LSOA name", GateUse.LABEL, true),
          new GateColumn("Crime type", GateUse.LABEL, true),
          new GateColumn("Last outcome category", GateUse.LABEL, true),
          new GateColumn("Context", GateUse.DROPPED, false));

  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private GateBenchmark() {}

  /**
   * Prints milliseconds of the processor, mapped as police.uk is, and with no column mapped at all.
   */
  public static void main(String[] arguments) {
    print("mapped", COLUMNS);
    print(
        "unmapped",
        COLUMNS.stream().map(c -> new GateColumn(c.heading(), GateUse.OTHER, false)).toList());
  }

  private static void print(String what, List<GateColumn> columns) {
    for (int round = 0; round < ROUNDS; round++) {
      Gate gate = Gate.of(columns, new GateRules(2, true), LocalDate.of(2026, 1, 31));
      Random random = new Random(20260131);
      long nanoseconds = 0;
      for (int from = 0; from < ROWS; from += BLOCK) {
        List<List<String>> rows = block(random);
        long start = PROCESSOR.getCurrentThreadCpuTime();
        for (int i = 0; i < BLOCK; i++) {
          gate.see(from + i + 2L, rows.get(i));
        }
        nanoseconds += PROCESSOR.getCurrentThreadCpuTime() - start;
      }
      System.out.printf("%s: %d ms, %s%n", what, nanoseconds / 1_000_000, gate.findings());
    }
  }

  private static List<List<String>> block(Random random) {
    List<List<String>> rows = new ArrayList<>(BLOCK);
    for (int i = 0; i < BLOCK; i++) {
      int area = random.nextInt(700);
      String force = new String("Wendshire Police".toCharArray());
      rows.add(
          List.of(
              String.format("%016x", random.nextLong()).repeat(4),
              "2025-" + (10 + random.nextInt(3)),
              force,
              new String(force.toCharArray()),
              Double.toString(-0.1 - random.nextInt(600_000) / 1e6),
              Double.toString(51.1 + random.nextInt(400_000) / 1e6),
              "On or near " + street(random.nextInt(20_000)),
              "E0103" + (1000 + area),
              "Wendshire " + (100 + area) + "B",
              new String(TYPES[random.nextInt(TYPES.length)].toCharArray()),
              new String("Investigation complete; no suspect identified".toCharArray()),
              ""));
    }
    return rows;
  }

  private static String street(int number) {
    String letters = Integer.toString(number, 26).replaceAll("[0-9]", "e");
    return "A" + letters + (char) ('a' + number % 26) + " Street";
  }
}
