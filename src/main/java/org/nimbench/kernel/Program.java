package org.nimbench.kernel;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/**
 * The program's own facts: its version, its clock, and the folder that holds the user's data.
 *
 * <p>{@code NIMBENCH_NOW} (an ISO instant such as {@code 2026-01-05T09:00:00Z}) fixes the clock so
 * that documents can be made again byte for byte; {@code NIMBENCH_HOME} moves the data folder.
 */
public final class Program {
  /** The version printed in stamps and by {@code about}. */
  public static final String VERSION = "0.1.0";

  /** Dates are those of the wall clock in Great Britain. */
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private Program() {}

  /**
   * The clock that the environment asks for.
   *
   * @throws ProblemException (usage) if {@code NIMBENCH_NOW} is set and is no instant
   */
  public static Clock clock(Map<String, String> environment) {
    String now = environment.getOrDefault("NIMBENCH_NOW", "");
    if (now.isBlank()) {
      return Clock.system(ZONE);
    }
    try {
      return Clock.fixed(Instant.parse(now.strip()), ZONE);
    } catch (DateTimeException e) {
      throw Problem.of(ProblemKind.USAGE, "kernel.now.unreadable", "NIMBENCH_NOW", now)
          .asException(e);
    }
  }

  /** The folder of the user's own data: {@code NIMBENCH_HOME}, or the usual place of the system. */
  public static Path home(Map<String, String> environment) {
    String moved = environment.getOrDefault("NIMBENCH_HOME", "");
    if (!moved.isBlank()) {
      return Path.of(moved);
    }
    String windows = environment.getOrDefault("LOCALAPPDATA", "");
    if (!windows.isBlank()) {
      return Path.of(windows, "Nimbench");
    }
    return Path.of(System.getProperty("user.home", "."), ".local", "share", "nimbench");
  }
}
