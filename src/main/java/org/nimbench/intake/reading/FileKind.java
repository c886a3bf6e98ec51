package org.nimbench.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** What a file is by its content; its name may say anything. */
enum FileKind {
  TEXT,
  GZIP,
  ZIP,
  /** A workbook of Excel since 2007. */
  XLSX,
  /** A compound file: a workbook of Excel before 2007, or an encrypted one. */
  COMPOUND;

  private static final int HEAD = 8;
  private static final int LONGEST_INDEX = 1 << 20;
  private static final byte[] GZIP_START = {0x1F, (byte) 0x8B};
  private static final byte[] COMPOUND_START = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] RAR_START = {'R', 'a', 'r', '!'};
  private static final byte[] SEVEN_ZIP_START = {'7', 'z', (byte) 0xBC, (byte) 0xAF};
  private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  /**
   * Looks at the first bytes.
   *
   * @throws UnreadableFile if it is of a kind that never holds a table we read
   */
  static FileKind of(SourceFile file) throws UnreadableFile, IOException {
    byte[] head = file.head(HEAD);
    if (head.length == 0) {
      throw new UnreadableFile("intake.read.empty");
    }
    if (starts(head, new byte[] {'P', 'K', 3, 4}) || starts(head, new byte[] {'P', 'K', 5, 6})) {
      try (Archive archive = Archive.of(file)) {
        return ofZip(archive);
      }
    }
    if (starts(head, GZIP_START)) {
      return GZIP;
    }
    if (starts(head, COMPOUND_START)) {
      return COMPOUND;
    }
    requireText(head);
    return TEXT;
  }

  private static void requireText(byte[] head) throws UnreadableFile {
    if (starts(head, "%PDF".getBytes(StandardCharsets.US_ASCII))) {
      throw new UnreadableFile("intake.read.pdf");
    }
    if (starts(head, RAR_START) || starts(head, SEVEN_ZIP_START)) {
      throw new UnreadableFile("intake.read.other-archive");
    }
    if (starts(head, PNG_START) || starts(head, JPEG_START)) {
      throw new UnreadableFile("intake.read.binary");
    }
  }

  private static FileKind ofZip(Archive archive) throws UnreadableFile, IOException {
    List<ZipArchiveEntry> files = archive.files();
    ZipArchiveEntry types = archive.entry("[Content_Types].xml");
    boolean mayHaveMacros = types != null && holds(archive, types, "macroEnabled");
    if (mayHaveMacros || has(files, "xl/vbaProject.bin")) {
      throw new UnreadableFile("intake.read.macros");
    }
    if (has(files, "xl/workbook.bin")) {
      throw new UnreadableFile("intake.read.binary-workbook");
    }
    if (has(files, "word/document.xml") || has(files, "ppt/presentation.xml")) {
      throw new UnreadableFile("intake.read.word");
    }
    ZipArchiveEntry mimetype = archive.entry("mimetype");
    if (mimetype != null && holds(archive, mimetype, "application/vnd.oasis.opendocument")) {
      throw new UnreadableFile("intake.read.open-document");
    }
    return types != null && has(files, "xl/workbook.xml") ? XLSX : ZIP;
  }

  private static boolean holds(Archive archive, ZipArchiveEntry entry, String text)
      throws IOException {
    try (InputStream in = archive.open(entry)) {
      return new String(in.readNBytes(LONGEST_INDEX), StandardCharsets.UTF_8).contains(text);
    }
  }

  private static boolean has(List<ZipArchiveEntry> files, String name) {
    return files.stream().anyMatch(file -> file.getName().equals(name));
  }

  private static boolean starts(byte[] head, byte[] start) {
    return head.length >= start.length
        && Arrays.equals(head, 0, start.length, start, 0, start.length);
  }
}
