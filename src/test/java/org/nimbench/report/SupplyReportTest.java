package org.nimbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.DrawingFiles;
import org.nimbench.drawing.Mark;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.supply.SupplyStatus;

class SupplyReportTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate DUE = LocalDate.of(2025, 12, 31);

  private static SupplySheet.Cell cell(SupplyStatus status, long records, int open) {
    boolean received = status == SupplyStatus.RECEIVED;
    boolean refused = status == SupplyStatus.REFUSED_QUALITY;
    return new SupplySheet.Cell(
        status, DUE, records, 0, received ? TODAY : null, open, refused ? TODAY : null);
  }

  /** Every set the same: one of each status, and one that open data alone fills. */
  private static SupplySheet sheet(String supplier) {
    List<SupplySheet.Cell> cells =
        List.of(
            cell(SupplyStatus.RECEIVED, 2_284, 0),
            cell(SupplyStatus.LATE, 0, 0),
            cell(SupplyStatus.LATE, 1_200, 3),
            cell(SupplyStatus.REFUSED_QUALITY, 0, 0),
            cell(SupplyStatus.NOT_HELD, 0, 0),
            cell(SupplyStatus.RECEIVED, 7, 3),
            cell(SupplyStatus.DUE, 0, 0),
            cell(SupplyStatus.NOT_DUE, 0, 0));
    List<Period> quarters =
        IntStream.range(0, 8).mapToObj(q -> Period.parse("2024/25Q1").shiftMonths(3 * q)).toList();
    return new SupplySheet(
        "Northvale",
        TODAY,
        quarters,
        SetKey.PRESCRIBED.stream()
            .map(set -> new SupplySheet.Row(set, List.of(supplier), cells))
            .toList());
  }

  private static List<String> texts(Drawing page) {
    return page.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .toList();
  }

  @Test
  void everyStatusIsSaidInWordsAndNotByColourAlone() {
    List<String> texts = texts(SupplyReport.page(sheet("Wendshire Police")));
    assertThat(texts)
        .contains("2,284", "05/01", "late", "5 days", "1,200", "open data", "refused")
        .contains("not held", "due", "by 31/12", "not due", "Wendshire Police", "Racial incidents");
    assertThat(texts).filteredOn("OFFICIAL"::equals).hasSize(2);
  }

  @Test
  void theSentenceCountsWhatCouldHaveComeAndOpenDataOnItsOwn() {
    Drawing page = SupplyReport.page(sheet("Wendshire Police"));
    String sentence =
        "24 of 72 supplies that could have come are in; 12 only as open data, 12 late, 12 refused,"
            + " 12 due.";
    assertThat(texts(page)).contains(sentence);
    assertThat(page.alternativeText())
        .startsWith(sentence)
        .contains("Racial incidents: 1 quarter late");
  }

  @Test
  void aLongNameIsCutWithinItsColumnAndNothingLeavesThePage() {
    Drawing page = SupplyReport.page(sheet("The Wendshire and Northvale ".repeat(9)));
    assertThat(texts(page))
        .anyMatch(text -> text.startsWith("The Wendshire") && text.endsWith("…"));
    assertThat(page.marks())
        .filteredOn(Mark.Text.class::isInstance)
        .extracting(mark -> ((Mark.Text) mark).y())
        .allMatch(y -> y > 8 && y < 203);
    assertThat(DrawingFiles.image(page, 50).getWidth()).isEqualTo(585);
  }

  @Test
  void aSupplierNameThatASpreadsheetWouldTakeForAFormulaIsHarmless() {
    assertThat(SheetCsv.of(sheet("=HYPERLINK(\"x\")"))).contains("\"'=HYPERLINK(\"\"x\"\")\"");
  }
}
