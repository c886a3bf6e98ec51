package org.nimbench.intake.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read, for progress; the count may be asked for from another thread. */
final class CountedStream extends FilterInputStream {
  private volatile long count;

  CountedStream(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int got = super.read();
    count = count + (got < 0 ? 0 : 1);
    return got;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    int got = super.read(bytes, from, most);
    count = count + Math.max(0, got);
    return got;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
