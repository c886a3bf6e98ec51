package org.nimbench.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/**
 * The files inside a ZIP. Their names are only shown, never used as paths, and each is read as a
 * stream that ends where the ZIP says it ends, so neither a crafted name nor a crafted size harms.
 */
final class ZipEntries {
  private static final int MOST_ENTRIES = 100_000;
  private static final long MOST_UNPACKED_PER_PACKED = 200;
  private static final long SMALL_ENOUGH = 100_000_000;

  private ZipEntries() {}

  static List<Source> of(ZipFile zip, Path file) {
    List<Source> sources = new ArrayList<>();
    for (ZipEntry entry : zip.stream().limit(MOST_ENTRIES + 1L).toList()) {
      if (!entry.isDirectory()) {
        requireModest(entry, file);
        sources.add(
            new Source(
                entry.getName(),
                entry.getSize(),
                false,
                () -> new CheckedEntry(zip.getInputStream(entry), entry)));
      }
    }
    if (sources.size() > MOST_ENTRIES) {
      throw bomb(file);
    }
    return sources;
  }

  private static void requireModest(ZipEntry entry, Path file) {
    long most = Math.max(1, entry.getCompressedSize()) * MOST_UNPACKED_PER_PACKED;
    if (entry.getSize() < 0 || (entry.getSize() > SMALL_ENOUGH && entry.getSize() > most)) {
      throw bomb(file);
    }
  }

  private static org.nimbench.kernel.ProblemException bomb(Path file) {
    return Problem.of(ProblemKind.REFUSED, "intake.file.bomb", file.toString()).asException();
  }
}
