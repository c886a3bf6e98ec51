package org.nimbench.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.RefusalReport;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.WholeFile;
import org.nimbench.kernel.Words;

/** The report of a refusal as a file for the supplier: a letter, or JSON. */
final class RefusalFile {
  private RefusalFile() {}

  /** Refuses an ending that nothing is written for, before a file is looked at. */
  static void checkKnown(@Nullable Path file) {
    if (file != null && !isJson(file) && !ends(file, ".txt")) {
      throw Problem.of(ProblemKind.USAGE, "cli.refused.ending", file.toString()).asException();
    }
  }

  /** Writes the report and says so; does nothing without a file. */
  static void write(Desk desk, RefusalReport report, @Nullable Path file) {
    if (file != null) {
      WholeFile.writeText(file, isJson(file) ? report.json() : report.text());
      desk.say(Words.text("cli.refused.written", file));
    }
  }

  private static boolean isJson(Path file) {
    return ends(file, ".json");
  }

  private static boolean ends(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
