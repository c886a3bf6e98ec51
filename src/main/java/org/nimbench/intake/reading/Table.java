package org.nimbench.intake.reading;

import java.util.List;

/**
 * A table found in a file: it can be read from the start as often as wanted.
 *
 * @param name the file's path inside what was chosen and, in a workbook, the sheet: {@code
 *     q2/police.xlsx › Sheet1}
 * @param bytes the size of its file, unpacked
 * @param chosen whether the analyst named the file, rather than a folder or ZIP that holds it
 * @param headings the heading of every column, as written; of two rows where the file has two
 * @param headingLine the line of the (last) heading row
 * @param how what had to be found out to read it, in words for the inspection: encoding, separator,
 *     decimal comma, title rows skipped, total rows skipped
 * @param beside every text that is not a cell below a heading, which must be scanned all the same
 * @param opener opens the rows
 */
public record Table(
    String name,
    long bytes,
    boolean chosen,
    List<String> headings,
    long headingLine,
    List<String> how,
    List<BesideText> beside,
    Opener opener) {

  /** Opens the rows of a table from the start. */
  public interface Opener {
    RowReader open();
  }

  public Table {
    headings = List.copyOf(headings);
    how = List.copyOf(how);
    beside = List.copyOf(beside);
  }

  /** Reads its rows from the start. */
  public RowReader rows() {
    return opener.open();
  }
}
