package org.nimbench.ui.change;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.measures.Reading;
import org.nimbench.study.Result;

/** An area's line of the table: what it counted before and after and what that reads as. */
record AreaRow(
    String code, String name, long before, long after, String percent, double z, Reading reading) {

  static List<AreaRow> of(Result.Table table) {
    List<String> heads = table.headings();
    List<AreaRow> rows = new ArrayList<>();
    for (List<String> cells : table.rows()) {
      String share = cells.get(heads.indexOf("percent"));
      rows.add(
          new AreaRow(
              cells.get(heads.indexOf("code")),
              cells.get(heads.indexOf("name")),
              Long.parseLong(cells.get(heads.indexOf("before"))),
              Long.parseLong(cells.get(heads.indexOf("count"))),
              share.isEmpty()
                  ? Words.text("ui.change.small-base")
                  : Figures.signedPercent(Double.parseDouble(share) / 100, 0),
              Double.parseDouble(cells.get(heads.indexOf("z"))),
              reading(cells.get(heads.indexOf("reading")))));
    }
    return rows;
  }

  private static Reading reading(String words) {
    for (Reading reading : Reading.values()) {
      if (reading.words().equals(words)) {
        return reading;
      }
    }
    throw new IllegalArgumentException("No reading is called " + words);
  }

  long difference() {
    return after - before;
  }

  /** {@code +6.4}, {@code −2.6}. */
  String signedZ() {
    return Figures.signedDecimal(z, 1);
  }
}
