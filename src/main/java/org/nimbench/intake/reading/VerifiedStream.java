package org.nimbench.intake.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** A file inside a ZIP that must be as long as the ZIP says and have its check sum. */
final class VerifiedStream extends FilterInputStream {
  private final long size;
  private final long sum;
  private final CRC32 found = new CRC32();
  private long length;

  VerifiedStream(InputStream in, long size, long sum) {
    super(in);
    this.size = size;
    this.sum = sum;
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
      found.update(bytes, from, got);
      length += got;
    }
    boolean atEnd = got < 0;
    if (length > size || (atEnd && (length < size || found.getValue() != sum))) {
      throw new ZipException("The entry is not what the ZIP says it is");
    }
    return got;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
