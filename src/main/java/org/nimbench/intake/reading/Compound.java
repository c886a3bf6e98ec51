package org.nimbench.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/**
 * The tables of a workbook of Excel before 2007. It is read whole, which a bound on its size
 * allows: its sheets cannot have more than 65,536 rows. One that is locked with Excel's own
 * standard password, which asks nobody for anything, is read.
 */
final class Compound {
  private static final long MOST_BYTES = 40_000_000;

  private Compound() {}

  static List<Table> tables(SourceFile file, HeadingScore score, Progress progress)
      throws UnreadableFile, IOException {
    if (file.size() > MOST_BYTES) {
      throw new UnreadableFile("intake.read.large-workbook");
    }
    Beside beside = new Beside();
    List<SheetSource> sheets = new ArrayList<>();
    try (HSSFWorkbook workbook = workbook(file)) {
      sheets.addAll(guarded(() -> sheets(file, workbook)));
      List<BesideText> texts = guarded(() -> OldBeside.of(workbook));
      beside.addAll(texts);
    }
    List<String> how = List.of(Words.text("intake.how.xls"));
    return new Sheets(file, sheets, beside, score, progress).tables(how);
  }

  private static List<SheetSource> sheets(SourceFile file, HSSFWorkbook workbook) {
    List<SheetSource> sheets = new ArrayList<>();
    int count = workbook.getNumberOfSheets();
    for (int i = 0; i < count; i++) {
      int index = i;
      boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
      Supplier<NotedRows> opener = () -> OldSheetRows.open(file, index);
      sheets.add(new SheetSource(workbook.getSheetName(i), hidden, file.size() / count, opener));
    }
    return sheets;
  }

  /**
   * Opens the workbook.
   *
   * @throws UnreadableFile if it is locked, older than 1997, damaged or something else
   */
  static HSSFWorkbook workbook(SourceFile file) throws UnreadableFile, IOException {
    byte[] bytes;
    try (InputStream in = file.open()) {
      bytes = in.readNBytes((int) MOST_BYTES + 1);
    }
    return guarded(
        () -> {
          DirectoryNode root = new POIFSFileSystem(new ByteArrayInputStream(bytes)).getRoot();
          if (root.hasEntry("EncryptedPackage")) {
            throw new UnreadableFile("intake.read.locked");
          }
          if (root.hasEntry("WordDocument") || root.hasEntry("PowerPoint Document")) {
            throw new UnreadableFile("intake.read.word");
          }
          if (root.hasEntry("_VBA_PROJECT_CUR")) {
            throw new UnreadableFile("intake.read.macros");
          }
          if (!root.hasEntry("Workbook") && !root.hasEntry("WORKBOOK")) {
            throw new UnreadableFile("intake.read.no-workbook");
          }
          return new HSSFWorkbook(root, true);
        });
  }

  /** Something done with the library that reads old workbooks. */
  interface Doing<T> {
    T run() throws UnreadableFile, IOException;
  }

  /**
   * Does something with an old workbook.
   *
   * @throws UnreadableFile if the library finds it damaged
   */
  static <T> T guarded(Doing<T> doing) throws UnreadableFile, IOException {
    try {
      return doing.run();
    } catch (EncryptedDocumentException e) {
      throw new UnreadableFile("intake.read.locked");
    } catch (OldFileFormatException e) {
      throw new UnreadableFile("intake.read.very-old");
    } catch (RuntimeException e) {
      // The library tells of damage by whichever exception its parser runs into: index, cast,
      // arithmetic, state. Each means the same to the analyst.
      throw UnreadableFile.because(e);
    }
  }
}
