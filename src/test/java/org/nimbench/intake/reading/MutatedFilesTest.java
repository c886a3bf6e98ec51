package org.nimbench.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

/**
 * Files with a fixed seed, bent in every way: each ends in tables or in a refusal. {@code
 * -Dmutations=100000} runs more of them.
 */
class MutatedFilesTest {
  private static final int MUTATIONS = Integer.getInteger("mutations", 2_000);
  private static final Duration LIMIT = Duration.ofSeconds(60L + MUTATIONS / 20);

  @TempDir Path folder;
  private final Random random = new Random(4);
  private int read;
  private int refused;

  private static byte[] csv() {
    StringBuilder text = new StringBuilder("Report,,\nWard,Month,\"Note, long\"\n");
    for (int i = 0; i < 60; i++) {
      text.append("Ward ")
          .append(i)
          .append(",2026-0")
          .append(1 + i % 9)
          .append(",\"a \"\"é\"\"\n\"\n");
    }
    return text.append("Total,,60\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] workbook(Workbook workbook) throws IOException {
    try (workbook) {
      for (int i = 0; i < 30; i++) {
        var row =
            i == 0
                ? workbook.createSheet("Data").createRow(0)
                : workbook.getSheetAt(0).createRow(i);
        for (int j = 0; j < 5; j++) {
          if (i > 0 && j > 1) {
            row.createCell(j).setCellValue(i * 1.5 + j);
          } else {
            row.createCell(j).setCellValue("Text " + i + " " + j);
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private byte[] bent(byte[] whole) {
    byte[] bytes = whole.clone();
    switch (random.nextInt(5)) {
      case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 -> {
        int from = random.nextInt(bytes.length);
        Arrays.fill(bytes, from, Math.min(bytes.length, from + random.nextInt(40)), (byte) 0);
      }
      case 2 -> {
        int from = random.nextInt(bytes.length);
        int length = random.nextInt(bytes.length - from);
        System.arraycopy(whole, from, bytes, random.nextInt(bytes.length - length), length);
      }
      default -> {
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
      }
    }
    return bytes;
  }

  private byte[] shuffled(byte[] csv) {
    List<String> lines = new ArrayList<>();
    for (String line : new String(csv, StandardCharsets.UTF_8).split("\n", -1)) {
      List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
      Collections.shuffle(cells, random);
      lines.add(String.join(random.nextInt(9) == 0 ? ";" : ",", cells));
    }
    Collections.shuffle(lines, random);
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  /** Bends one part inside, so that the ZIP round it stays whole. */
  private byte[] bentInside(byte[] zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(random.nextInt(4) == 0 && part.length > 0 ? bent(part) : part);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private void look(String name, byte[] bytes) {
    Path file = Looked.file(folder, name, bytes);
    try (Tables tables = Tables.in(List.of(file), Progress.SILENT)) {
      tables.tables().forEach(Looked::count);
      read++;
    } catch (ProblemException e) {
      assertThat(e.problem().kind()).isEqualTo(ProblemKind.REFUSED);
      refused++;
    }
  }

  @Test
  void noBentFileEndsOtherwiseThanInTablesOrARefusal() {
    Assertions.assertTimeoutPreemptively(
        LIMIT,
        () -> {
          byte[] csv = csv();
          byte[] plain =
              new String(csv, StandardCharsets.UTF_8)
                  .replace("\n\"\n", "\n")
                  .replace("\"Note, long\"", "Note")
                  .replace("\"", "")
                  .getBytes(StandardCharsets.UTF_8);
          byte[] modern = workbook(new XSSFWorkbook());
          byte[] old = workbook(new HSSFWorkbook());
          for (int i = 0; i < MUTATIONS; i++) {
            switch (i % 5) {
              case 0 -> look("a.csv", bent(csv));
              case 1 -> look("a.csv", shuffled(plain));
              case 2 -> look("a.xlsx", bent(modern));
              case 3 -> look("a.xlsx", bentInside(modern));
              default -> look("a.xls", bent(old));
            }
          }
        });
    assertThat(read + refused).isEqualTo(MUTATIONS);
    assertThat(read).isGreaterThan(MUTATIONS / 5);
    assertThat(refused).isGreaterThan(MUTATIONS / 5);
  }
}
