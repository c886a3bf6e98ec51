package org.nimbench.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The files of a ZIP as files that may hold tables. */
final class ZipFiles {
  private ZipFiles() {}

  /**
   * Every file inside, in order of name.
   *
   * @param zip the ZIP as a file
   * @param archive the same, open
   * @param skipped where those go that cannot be read
   * @throws UnreadableFile if it is no modest ZIP, or a table in it is locked
   */
  static List<SourceFile> of(SourceFile zip, Archive archive, List<Skipped> skipped)
      throws UnreadableFile {
    String before = zip.chosen() ? "" : zip.name() + "/";
    List<SourceFile> files = new ArrayList<>();
    for (ZipArchiveEntry entry : archive.files()) {
      String name = before + ShownName.of(entry.getName());
      if (archive.canRead(entry)) {
        files.add(
            new SourceFile(
                name,
                entry.getSize(),
                entry.getCompressedSize(),
                false,
                zip.depth() + 1,
                null,
                () -> archive.open(entry)));
      } else if (Damage.isTable(name)) {
        throw new UnreadableFile("intake.read.locked-zip");
      } else {
        skipped.add(new Skipped(name, new UnreadableFile("intake.read.locked-zip").why()));
      }
    }
    return files;
  }
}
