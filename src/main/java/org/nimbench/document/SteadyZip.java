package org.nimbench.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes a ZIP again with one time for all entries, so that the same content gives the same bytes.
 */
final class SteadyZip {
  /** The first moment that a ZIP can name. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SteadyZip() {}

  /**
   * Writes it.
   *
   * @param instead what takes the place of an entry's content, by the entry's name
   */
  static byte[] of(byte[] zip, Map<String, byte[]> instead) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        byte[] replaced = instead.get(name);
        copy(name, replaced == null ? in.readAllBytes() : replaced, out);
      }
    }
    return bytes.toByteArray();
  }

  private static void copy(String name, byte[] content, ZipOutputStream out) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(EPOCH);
    if (name.endsWith(".png")) {
      // A PNG is packed already; packing it again takes time and saves nothing.
      CRC32 check = new CRC32();
      check.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(check.getValue());
    }
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
