package org.nimbench.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One file that may hold tables, on the disk or inside a ZIP.
 *
 * @param name its path inside the folder or ZIP, fit to be shown; the path where it was chosen
 * @param size its bytes, unpacked
 * @param packed its bytes as they lie on the disk
 * @param chosen whether the analyst named it, rather than a folder or ZIP that holds it
 * @param depth in how many ZIPs it lies
 * @param path where it lies on the disk itself; null inside a ZIP
 * @param opener opens it
 */
record SourceFile(
    String name,
    long size,
    long packed,
    boolean chosen,
    int depth,
    @Nullable Path path,
    Opener opener) {
  /** Opens a file. */
  interface Opener {
    InputStream open() throws IOException;
  }

  InputStream open() throws IOException {
    return opener.open();
  }

  /** Its first bytes, fewer where it is shorter. */
  byte[] head(int most) throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(most);
    }
  }

  /** The ending of its name in small letters, without the point; empty where it has none. */
  String ending() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
