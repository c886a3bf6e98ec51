package org.nimbench.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The parts of a workbook, open. */
final class Parts implements AutoCloseable {
  private static final long SMALL_ENOUGH = 20_000_000;
  private static final long MOST_UNPACKED_PER_PACKED = 150;
  private static final long MOST_UNPACKED = 4_000_000_000L;

  private final Archive archive;
  private final List<ZipArchiveEntry> files;

  private Parts(Archive archive) throws UnreadableFile {
    this.archive = archive;
    files = archive.files();
  }

  static Parts of(SourceFile file) throws UnreadableFile, IOException {
    Archive archive = Archive.of(file);
    boolean whole = false;
    try {
      Parts parts = new Parts(archive);
      parts.requireModest();
      whole = true;
      return parts;
    } finally {
      if (!whole) {
        archive.close();
      }
    }
  }

  private void requireModest() throws UnreadableFile {
    long unpacked = 0;
    for (ZipArchiveEntry file : files) {
      long most = Math.max(1, file.getCompressedSize()) * MOST_UNPACKED_PER_PACKED;
      unpacked += file.getSize();
      if (unpacked > MOST_UNPACKED || (file.getSize() > SMALL_ENOUGH && file.getSize() > most)) {
        throw new UnreadableFile("intake.read.bomb");
      }
    }
  }

  /** The names of all parts, in order. */
  List<String> names() {
    return files.stream().map(ZipArchiveEntry::getName).toList();
  }

  boolean has(String name) {
    return archive.entry(name) != null;
  }

  long size(String name) {
    ZipArchiveEntry entry = archive.entry(name);
    return entry == null ? 0 : entry.getSize();
  }

  InputStream open(String name) throws IOException {
    ZipArchiveEntry entry = archive.entry(name);
    if (entry == null) {
      throw new IOException("The workbook has no part " + name);
    }
    return archive.open(entry);
  }

  Xml xml(String name) throws IOException {
    return new Xml(open(name));
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
