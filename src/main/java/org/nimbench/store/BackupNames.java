package org.nimbench.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a workspace's backups are called: {@code Northvale backups/Northvale 2026-01-05
 * 090000Z.gpkg}, the time in UTC so that names are in the order of time all year.
 */
final class BackupNames {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HHmmss").withZone(ZoneOffset.UTC);

  private final Path workspace;
  private final String stem;
  private final String ending;
  private final Pattern pattern;

  BackupNames(Path workspace) {
    this.workspace = workspace.toAbsolutePath();
    String name = String.valueOf(workspace.getFileName());
    int dot = name.lastIndexOf('.');
    this.stem = dot > 0 ? name.substring(0, dot) : name;
    this.ending = dot > 0 ? name.substring(dot) : "";
    this.pattern =
        Pattern.compile(
            Pattern.quote(stem)
                + " (\\d{4}-\\d\\d-\\d\\d \\d{6})Z(?: \\((\\d+)\\))?"
                + Pattern.quote(ending));
  }

  Path folder() {
    return workspace.resolveSibling(stem + " backups");
  }

  /**
   * A name that is free. Copies of one second are numbered, and a number is never lower than one
   * that is there: the name of a copy that was removed would make the newest look like the oldest.
   *
   * @param there the copies there are
   */
  Path free(Instant now, Collection<Path> there) {
    String name = stem + " " + STAMP.format(now) + "Z";
    int highest =
        there.stream()
            .filter(file -> String.valueOf(file.getFileName()).startsWith(name))
            .mapToInt(this::number)
            .max()
            .orElse(0);
    String number = highest == 0 ? "" : " (" + (highest + 1) + ")";
    return folder().resolve(name + number + ending);
  }

  /** A name for a damaged file that is put aside; it is no backup. */
  Path aside(Instant now) {
    String name = stem + " " + STAMP.format(now) + "Z as found";
    Path file = folder().resolve(name + ending);
    for (int i = 2; Files.exists(file); i++) {
      file = folder().resolve(name + " (" + i + ")" + ending);
    }
    return file;
  }

  /** What a copy is called until it is whole. */
  static Path unfinished(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".part");
  }

  /** Whether a file in the folder is what a killed program left of a copy, or its journal. */
  boolean isUnfinished(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith("." + stem + " ") && name.contains(ending + ".part");
  }

  /** When a file in the folder was made; empty where it is no backup of this workspace. */
  Optional<Instant> made(Path file) {
    Matcher name = pattern.matcher(String.valueOf(file.getFileName()));
    try {
      return name.matches()
          ? Optional.of(LocalDateTime.parse(name.group(1), STAMP).toInstant(ZoneOffset.UTC))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      // A file of somebody else's that happens to look like one.
      return Optional.empty();
    }
  }

  /** Tells apart copies of one second. */
  int number(Path file) {
    Matcher name = pattern.matcher(String.valueOf(file.getFileName()));
    return name.matches() && name.group(2) != null ? Integer.parseInt(name.group(2)) : 1;
  }
}
