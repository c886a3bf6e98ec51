package org.nimbench.intake.reading;

import java.util.Set;

/**
 * Whether a file in a ZIP that cannot be read is damaged rather than no table. One that is no table
 * is left out and named; a damaged one may have been a month, and a month left out is a wrong
 * number, so the whole ZIP is refused.
 */
final class Damage {
  /** Said of files that cannot be read to their end, whatever they are. */
  private static final Set<String> ALWAYS = Set.of("intake.read.unreadable", "intake.read.not-zip");

  /** Said of text too that was never meant as a table; damage where the name says it is one. */
  private static final Set<String> OF_TABLES =
      Set.of(
          "intake.read.broken",
          "intake.read.damaged-text",
          "intake.read.damaged-wide",
          "intake.read.undecodable",
          "intake.read.locked",
          "intake.read.locked-zip");

  private static final Set<String> TABLES =
      Set.of("csv", "tsv", "tab", "psv", "ssv", "xlsx", "xls", "zip", "gz");

  private Damage() {}

  /**
   * @param file a file inside a ZIP, or any other
   * @param code why nothing is read from it
   */
  static boolean isDamaged(SourceFile file, String code) {
    boolean inZip = file.depth() > 0;
    return inZip && (ALWAYS.contains(code) || (OF_TABLES.contains(code) && isTable(file.name())));
  }

  /** Whether a name says that the file is a table, or a ZIP of them. */
  static boolean isTable(String name) {
    int dot = name.lastIndexOf('.');
    return dot >= 0 && TABLES.contains(name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT));
  }
}
