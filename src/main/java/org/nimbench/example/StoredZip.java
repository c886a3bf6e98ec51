package org.nimbench.example;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP whose entries are not compressed, because what a compressor makes differs from machine to
 * machine.
 */
final class StoredZip {
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2025, 1, 1, 0, 0);

  private StoredZip() {}

  /** The bytes of a ZIP with these entries, in their order. */
  static byte[] of(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> one : entries.entrySet()) {
        CRC32 sum = new CRC32();
        sum.update(one.getValue());
        ZipEntry entry = new ZipEntry(one.getKey());
        entry.setTimeLocal(WRITTEN);
        entry.setSize(one.getValue().length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(one.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
