package org.nimbench.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read, for progress. */
final class CountingStream extends FilterInputStream {
  private volatile long count;

  CountingStream(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int got = super.read();
    count += got < 0 ? 0 : 1;
    return got;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    int got = super.read(bytes, from, most);
    count += Math.max(0, got);
    return got;
  }
}
