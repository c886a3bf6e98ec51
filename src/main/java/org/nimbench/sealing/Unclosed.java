package org.nimbench.sealing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes bytes on; whoever closes it does not close what is behind it. */
final class Unclosed extends FilterOutputStream {
  Unclosed(OutputStream behind) {
    super(behind);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
