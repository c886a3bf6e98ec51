package org.nimbench.ui.data.supply;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.nimbench.intake.layout.Forms;
import org.nimbench.intake.layout.SetForm;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.store.Batch;
import org.nimbench.supply.QuarterNames;
import org.nimbench.supply.SupplyGrid;
import org.nimbench.supply.SupplyStatus;

/**
 * What a cell of the grid says.
 *
 * @param icon before the words; empty for none
 * @param first how many, or where it stands
 * @param second the day it came or is due; empty for none
 * @param style of the sheet
 * @param spoken the whole cell as one sentence, with its set, its quarter and whole dates
 */
record CellWords(String icon, String first, String second, String style, String spoken) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.UK);

  static CellWords of(Held held, Spot spot) {
    return new Writer(held, spot).words();
  }

  /** Whether nothing of a partner is in and open data stands in its place. */
  static boolean isOpenData(SupplyGrid.Cell cell) {
    return cell.status() != SupplyStatus.RECEIVED && cell.openDataMonths() > 0;
  }

  /** Writes one cell. */
  private static final class Writer {
    private final Held held;
    private final Spot spot;
    private final SupplyGrid.Cell cell;

    Writer(Held held, Spot spot) {
      this.held = held;
      this.spot = spot;
      this.cell = held.cell(spot);
    }

    CellWords words() {
      return switch (cell.status()) {
        case RECEIVED -> received();
        case REFUSED_QUALITY -> refused();
        default -> isOpenData(cell) ? open() : waiting();
      };
    }

    private String rows() {
      long rows = held.rows(spot.set(), spot.quarter());
      return Forms.of(spot.set()).unit() == SetForm.Unit.AGGREGATE
          ? Words.text("ui.supply.cell.totals", Figures.count(rows))
          : Figures.count(rows);
    }

    private CellWords received() {
      List<Batch> batches = held.supplied(cell);
      if (batches.isEmpty()) {
        return cell("mdi2c-check", rows(), "", "nb-supply-received", "");
      }
      LocalDate newest =
          batches.stream().map(Batch::received).max(LocalDate::compareTo).orElseThrow();
      String second =
          batches.size() == 1
              ? DAY.format(newest)
              : Words.text("ui.supply.cell.version", DAY.format(newest), batches.size());
      return cell(
          "mdi2c-check",
          rows(),
          second,
          "nb-supply-received",
          Words.text(
              "ui.supply.spoken.received", rows(), Figures.longDate(newest), batches.size()));
    }

    private CellWords refused() {
      String day = held.refused(cell).map(DAY::format).orElse("");
      String spoken =
          held.refused(cell)
              .map(one -> Words.text("ui.supply.spoken.refused", Figures.longDate(one)))
              .orElse("");
      return cell(
          "mdi2s-shield-alert-outline",
          Words.text("ui.data.cell.refused"),
          day,
          "nb-supply-refused",
          spoken);
    }

    private CellWords open() {
      return cell(
          "mdi2e-earth",
          rows(),
          Words.text("ui.data.cell.open", cell.openDataMonths()),
          "nb-supply-open",
          Words.text("ui.supply.spoken.open", rows(), cell.openDataMonths()));
    }

    private CellWords waiting() {
      return switch (cell.status()) {
        case NOT_DUE ->
            cell(
                "",
                Words.text("ui.data.cell.notdue"),
                "",
                "nb-supply-notdue",
                Words.text("ui.supply.spoken.notdue", Figures.longDate(cell.due())));
        case NOT_HELD ->
            cell(
                "mdi2m-minus-circle-outline",
                Words.text("ui.data.cell.notheld"),
                "",
                "nb-supply-notheld",
                "");
        case DUE ->
            cell(
                "mdi2c-clock-outline",
                Words.text("ui.data.cell.due"),
                Words.text("ui.data.cell.by", DAY.format(cell.due())),
                "nb-supply-due",
                Words.text("ui.supply.spoken.due", Figures.longDate(cell.due())));
        default -> late();
      };
    }

    private CellWords late() {
      String days = Figures.count(ChronoUnit.DAYS.between(cell.due(), held.today()));
      return cell(
          "mdi2a-alert-circle",
          Words.text("ui.data.cell.late"),
          Words.text("ui.data.cell.days", days),
          "nb-supply-late",
          Words.text("ui.supply.spoken.late", days, Figures.longDate(cell.due())));
    }

    private CellWords cell(
        String icon, String first, String second, String style, String sentence) {
      String spoken =
          Words.text(
              "ui.supply.spoken",
              spot.set().inWords(),
              QuarterNames.name(held.quarter(spot)),
              sentence.isEmpty() ? first : sentence);
      return new CellWords(icon, first, second, style, spoken);
    }
  }
}
