package org.nimbench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the real public data that some tests try the program on: the folder named by the system
 * property {@code nimbench.realdata}, else {@code ../shared} beside the project. Where it is absent
 * the test is skipped and says so.
 */
public final class RealData {
  private static final String ABSENT = "SKIPPED (no real data)";

  private RealData() {}

  /** A file of the real data, such as {@code police-uk/surrey-2020-08-to-2024-12.zip}. */
  public static Path file(String name) {
    return inFolder("data", name);
  }

  /** A file with the published numbers of a method, such as {@code kde/redwood.csv}. */
  public static Path reference(String name) {
    return inFolder("methods/reference", name);
  }

  private static Path inFolder(String folder, String name) {
    Path file = Path.of(System.getProperty("nimbench.realdata", "../shared"), folder, name);
    if (!Files.exists(file)) {
      System.out.println(ABSENT + ": " + name);
    }
    assumeTrue(Files.exists(file), ABSENT);
    return file.toAbsolutePath().normalize();
  }
}
