package org.nimbench.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small police.uk files, made for tests. */
final class PoliceFiles {
  static final String HEADER =
      "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
          + "Crime type,Last outcome category,Context";

  private PoliceFiles() {}

  /** A row of Northvale Police; the id may be empty. */
  static String row(String id, String month, String type, String outcome) {
    return id
        + ","
        + month
        + ",Northvale Police,Northvale Police,-1.500000,53.400000,On or near Mill Lane,E01000001,"
        + "Northvale 001A,"
        + type
        + ","
        + outcome
        + ",";
  }

  static String text(String... rows) {
    return HEADER + "\n" + String.join("\n", rows) + (rows.length == 0 ? "" : "\n");
  }

  static Path file(Path folder, String name, String... rows) {
    return write(folder.resolve(name), text(rows).getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path zip(Path file, String... namesAndTexts) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      entries.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String[] manyRows(int count, String month) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(row(String.format("%064x", i + 1), month, "Burglary", "Under investigation"));
    }
    return rows.toArray(String[]::new);
  }

  static String[] manyRowsNowhere(int count, String month) {
    String[] rows = manyRows(count, month);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = rows[i].replace(",-1.500000,53.400000,", ",,,");
    }
    return rows;
  }
}
