package org.nimbench.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP, on the disk or in memory, read as streams that end where it says they end: neither a
 * crafted name nor a crafted size harms. Workbooks are ZIPs too.
 */
final class Archive implements AutoCloseable {
  /** The largest ZIP or workbook inside a ZIP; it is held in memory, packed. */
  static final long MOST_HELD = 100_000_000;

  private static final int MOST_ENTRIES = 100_000;
  private static final long MOST_UNPACKED_PER_PACKED = 200;
  private static final long SMALL_ENOUGH = 100_000_000;
  private static final long MOST_UNPACKED = 20_000_000_000L;

  private final ZipFile zip;

  private Archive(SeekableByteChannel bytes) throws IOException {
    zip =
        ZipFile.builder()
            .setSeekableByteChannel(bytes)
            .setCharset(StandardCharsets.UTF_8)
            .setUseUnicodeExtraFields(true)
            .get();
  }

  /**
   * Opens the ZIP in a file.
   *
   * @throws UnreadableFile if it is damaged, or too large to be held in memory where it must be
   */
  static Archive of(SourceFile file) throws UnreadableFile, IOException {
    if (file.path() == null && file.size() > MOST_HELD) {
      throw new UnreadableFile("intake.read.large-inside");
    }
    SeekableByteChannel bytes = file.path() == null ? held(file) : new DiskBytes(file.path());
    boolean whole = false;
    try {
      Archive archive = new Archive(bytes);
      whole = true;
      return archive;
    } catch (IOException | IllegalArgumentException e) {
      // the library tells of sizes and offsets that cannot be by IllegalArgumentException
      throw new UnreadableFile("intake.read.not-zip");
    } finally {
      if (!whole) {
        bytes.close();
      }
    }
  }

  private static SeekableByteChannel held(SourceFile file) throws IOException {
    try (InputStream in = file.open()) {
      return new SeekableInMemoryByteChannel(in.readNBytes((int) MOST_HELD));
    }
  }

  /**
   * Every file inside, in order of name.
   *
   * @throws UnreadableFile if there are far too many, or they unpack to far more than they should
   */
  List<ZipArchiveEntry> files() throws UnreadableFile {
    List<ZipArchiveEntry> files = new ArrayList<>();
    long unpacked = 0;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (!entry.isDirectory()) {
        requireModest(entry);
        unpacked += entry.getSize();
        files.add(entry);
      }
    }
    if (files.size() > MOST_ENTRIES) {
      throw new UnreadableFile("intake.read.many-files", MOST_ENTRIES);
    }
    if (unpacked > MOST_UNPACKED) {
      throw new UnreadableFile("intake.read.bomb");
    }
    files.sort(Comparator.comparing(ZipArchiveEntry::getName));
    return files;
  }

  private static void requireModest(ZipArchiveEntry entry) throws UnreadableFile {
    long most = Math.max(1, entry.getCompressedSize()) * MOST_UNPACKED_PER_PACKED;
    if (entry.getSize() < 0 || (entry.getSize() > SMALL_ENOUGH && entry.getSize() > most)) {
      throw new UnreadableFile("intake.read.bomb");
    }
  }

  @Nullable ZipArchiveEntry entry(String name) {
    return zip.getEntry(name);
  }

  /** Whether an entry can be read: it is not encrypted, nor packed in a way nobody uses. */
  boolean canRead(ZipArchiveEntry entry) {
    return zip.canReadEntryData(entry);
  }

  InputStream open(ZipArchiveEntry entry) throws IOException {
    return new VerifiedStream(zip.getInputStream(entry), entry.getSize(), entry.getCrc());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
