package org.nimbench.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** A file inside a ZIP that must be as long as the ZIP says and have its check sum. */
final class CheckedEntry extends FilterInputStream {
  private final ZipEntry entry;
  private final CRC32 sum = new CRC32();
  private long length;

  CheckedEntry(InputStream in, ZipEntry entry) {
    super(in);
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    int got = super.read(bytes, from, most);
    if (got > 0) {
      sum.update(bytes, from, got);
      length += got;
    }
    boolean atEnd = got < 0;
    if (length > entry.getSize()
        || (atEnd && (length < entry.getSize() || sum.getValue() != entry.getCrc()))) {
      throw new ZipException("The entry is not what the ZIP says it is");
    }
    return got;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
