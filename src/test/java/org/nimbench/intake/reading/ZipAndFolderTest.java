package org.nimbench.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.nimbench.intake.reading.Looked.file;
import static org.nimbench.intake.reading.Looked.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.Problem;
import org.nimbench.work.Progress;

/** Many files at once: in order of name, nothing unpacked, what cannot be read is named. */
class ZipAndFolderTest {
  private static final byte[] CSV = "a,b\n1,x\n2,y\n".getBytes(StandardCharsets.UTF_8);

  private static final int MOST = 100_000;

  @TempDir Path folder;

  private static byte[] zip(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        out.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        out.write((byte[]) namesAndBytes[i + 1]);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void theTablesOfAZipComeInOrderOfNameAndTheRestIsNamed() throws IOException {
    byte[] inner = zip("c.csv", CSV, "deep.zip", zip("d.csv", CSV));
    byte[] outer =
        zip(
            "z.csv",
            CSV,
            "a/b.csv",
            CSV,
            "inner.zip",
            inner,
            "empty.csv",
            new byte[0],
            "LICENCE.txt",
            "Words, and more words.\nNot a table".getBytes(StandardCharsets.UTF_8),
            "../up\u202E.csv",
            CSV);
    try (Tables tables = Tables.in(List.of(file(folder, "a.zip", outer)), Progress.SILENT)) {
      assertThat(tables.tables())
          .extracting(Table::name)
          .containsExactly("../up?.csv", "a/b.csv", "inner.zip/c.csv", "z.csv");
      assertThat(tables.tables()).noneMatch(Table::chosen);
      assertThat(tables.tables()).allMatch(table -> Looked.count(table) == 2);
      assertThat(tables.skipped())
          .extracting(Skipped::name)
          .containsExactly("LICENCE.txt", "empty.csv", "inner.zip/deep.zip");
    }
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  void aFolderIsReadToItsDepths() throws IOException {
    Files.createDirectories(folder.resolve("2026/01"));
    file(folder.resolve("2026/01"), "b.csv", CSV);
    file(folder, "a.csv", CSV);
    file(folder, "notes.pdf", "%PDF-1.4");
    try (Tables tables = Tables.in(List.of(folder), Progress.SILENT)) {
      assertThat(tables.tables()).extracting(Table::name).containsExactly("2026/01/b.csv", "a.csv");
      assertThat(tables.skipped()).containsExactly(new Skipped("notes.pdf", "The file is a PDF."));
    }
  }

  @Test
  void aZipThatUnpacksToFarTooMuchIsRefused() throws IOException {
    assertThat(refusal(file(folder, "bomb.zip", zip("a.csv", new byte[150_000_000]))))
        .isEqualTo("intake.read.bomb");
  }

  @Test
  void aZipThatIsBrokenOffOrHasAChangedEntryIsRefused() throws IOException {
    byte[] whole = zip("a.csv", "a,b\n1,x\n2,y\n".repeat(500).getBytes(StandardCharsets.UTF_8));
    assertThat(refusal(file(folder, "cut.zip", Arrays.copyOf(whole, whole.length - 30))))
        .isEqualTo("intake.read.not-zip");
    whole[45] ^= 1;
    assertThat(refusal(file(folder, "bent.zip", whole))).isEqualTo("intake.read.unreadable");
  }

  @Test
  void aFolderOfMoreThanAHundredThousandFilesIsRefusedAndOneOfAsManyIsNot() throws IOException {
    for (int i = 0; i < MOST; i++) {
      Files.createFile(folder.resolve("f" + i));
    }
    try (Tables tables = Tables.in(List.of(folder), Progress.SILENT)) {
      assertThat(tables.skipped()).hasSize(MOST);
    }
    Files.createFile(folder.resolve("one too many"));
    assertThat(refusal(folder)).isEqualTo("intake.read.many-files");
  }

  @Test
  void aZipOfMoreThanAHundredThousandFilesIsRefusedAndOneOfAsManyIsNot() throws IOException {
    Object[] entries = new Object[2 * MOST + 2];
    for (int i = 0; i <= MOST; i++) {
      entries[2 * i] = "f" + i;
      entries[2 * i + 1] = new byte[0];
    }
    Path whole = file(folder, "a.zip", zip(Arrays.copyOf(entries, 2 * MOST)));
    try (Tables tables = Tables.in(List.of(whole), Progress.SILENT)) {
      assertThat(tables.skipped()).hasSize(MOST);
    }
    assertThat(refusal(file(folder, "b.zip", zip(entries)))).isEqualTo("intake.read.many-files");
  }

  @Test
  void aFolderBelowThatMayNotBeReadIsNamedAndSoIsWhatToDo() {
    Path below = folder.resolve("2026/closed");
    Problem problem =
        DiskFiles.refusal(folder, new AccessDeniedException(below.toString())).problem();
    assertThat(problem.where()).isEqualTo(below.toString());
    assertThat(problem.what()).isEqualTo("You may not read it.");
    assertThat(problem.toDo()).startsWith("Ask for the right to read it");
    assertThat(DiskFiles.refusal(folder, new IOException("broken")).problem().where())
        .isEqualTo(folder.toString());
  }

  @Test
  void aClosedFolderOnTheDiskRefusesTheWholeFolder() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    file(folder, "a.csv", CSV);
    assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed));
    try {
      assertThat(refusal(folder)).isEqualTo("intake.read.closed");
    } finally {
      assertThat(closed.toFile().setReadable(true)).isTrue();
    }
  }
}
