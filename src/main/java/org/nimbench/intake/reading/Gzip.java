package org.nimbench.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.nimbench.work.Progress;

/** A single file packed by gzip. */
final class Gzip {
  private static final int BLOCK = 1 << 16;
  private static final long SMALL_ENOUGH = 100_000_000;
  private static final long MOST_UNPACKED_PER_PACKED = 200;
  private static final long MOST_UNPACKED = 20_000_000_000L;

  private Gzip() {}

  /**
   * The file inside, its size counted by unpacking it once.
   *
   * @throws UnreadableFile if it unpacks to far more than it should
   */
  static SourceFile inside(SourceFile file, Progress progress) throws UnreadableFile, IOException {
    long most =
        Math.min(
            MOST_UNPACKED,
            Math.max(SMALL_ENOUGH, Math.max(1, file.packed()) * MOST_UNPACKED_PER_PACKED));
    long size = 0;
    byte[] block = new byte[BLOCK];
    try (InputStream in = open(file)) {
      int got = in.read(block);
      while (got >= 0) {
        size += got;
        if (size > most) {
          throw new UnreadableFile("intake.read.bomb");
        }
        progress.check();
        got = in.read(block);
      }
    }
    String name = file.name();
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return new SourceFile(
        plain, size, file.packed(), file.chosen(), file.depth() + 1, null, () -> open(file));
  }

  private static InputStream open(SourceFile file) throws IOException {
    InputStream packed = file.open();
    boolean whole = false;
    try {
      InputStream in = new GZIPInputStream(packed, BLOCK);
      whole = true;
      return in;
    } finally {
      if (!whole) {
        packed.close();
      }
    }
  }
}
