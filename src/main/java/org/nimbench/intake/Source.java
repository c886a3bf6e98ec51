package org.nimbench.intake;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file that may hold rows, on the disk or inside a ZIP.
 *
 * @param name its path inside the folder or ZIP; the file's name where it was chosen itself
 * @param size its bytes, unpacked
 * @param chosen whether the analyst named it, rather than a folder or ZIP that holds it
 * @param opener opens it
 */
record Source(String name, long size, boolean chosen, Opener opener) {
  /** Opens a file. */
  interface Opener {
    InputStream open() throws IOException;
  }

  boolean looksLikeCsv() {
    return chosen || name.regionMatches(true, name.length() - 4, ".csv", 0, 4);
  }
}
