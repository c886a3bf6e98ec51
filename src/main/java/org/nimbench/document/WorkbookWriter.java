package org.nimbench.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.WholeFile;
import org.nimbench.work.Progress;

/**
 * Writes the numbers of a document as a workbook: one sheet for each table that has a number and
 * each figure that hands its numbers over, and a first sheet that leads to them.
 *
 * <p>The numbers are those that the document prints, read back from their printed form: nothing
 * that a release hid or rounded can come out here. Rows that a page draws together stand one by
 * one. The workbook is made in memory, since a copy in the folder of temporary files might outlive
 * it. The same document gives the same bytes.
 */
public final class WorkbookWriter {
  private WorkbookWriter() {}

  /** One sheet: the number and words of its caption, and its table. */
  record Part(String label, String caption, String subtitle, Block.Table table) {}

  /**
   * Writes a document's numbers.
   *
   * @param file replaced whole, or left as it was
   * @throws org.nimbench.work.Cancelled if the analyst stopped it; the file is then unchanged
   * @throws org.nimbench.kernel.ProblemException if no table or figure has numbers (not
   *     computable), or the file cannot be written
   */
  public static void write(Document document, Path file, Progress progress) {
    List<Part> parts = new ArrayList<>();
    gather(document.blocks(), Labels.of(document), parts);
    if (parts.isEmpty()) {
      throw Problem.of(ProblemKind.NOT_COMPUTABLE, "document.workbook.empty", file.toString())
          .asException();
    }
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      WorkbookSheets sheets = new WorkbookSheets(book, document);
      sheets.contents(parts);
      for (Part part : parts) {
        progress.check();
        sheets.part(part);
      }
      OfficeProperties.write(document, book);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      WholeFile.writeBytes(file, SteadyZip.of(bytes.toByteArray(), Map.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void gather(List<Block> blocks, Labels labels, List<Part> parts) {
    for (Block block : blocks) {
      if (block instanceof Block.Table table && labels.has(table.id())) {
        Block.Table all = table.whole() == null ? table : table.whole();
        parts.add(new Part(labels.of(table.id()).label(), table.caption(), "", all));
      } else if (block instanceof Block.Figure figure && figure.data() != null) {
        String label = labels.of(figure.id()).label();
        parts.add(new Part(label, figure.caption(), figure.subtitle(), stamped(figure)));
      }
      gather(block.inside(), labels, parts);
    }
  }

  /** A figure's table under the figure's own stamp. */
  private static Block.Table stamped(Block.Figure figure) {
    Block.Table data = java.util.Objects.requireNonNull(figure.data());
    return new Block.Table(
        data.id(),
        data.caption(),
        data.alternativeText(),
        data.columns(),
        data.rows(),
        data.totalRow(),
        data.noticed(),
        figure.stamp());
  }
}
