package org.nimbench.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.Fill;
import org.nimbench.drawing.Path;
import org.nimbench.drawing.Pen;
import org.nimbench.drawing.TextStyle;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;

/** One cell of the page: its ground, its sign and two short lines. */
final class SheetCell {
  /** Room for the sign, from the cell's left edge to the words. */
  private static final double WORDS = 6;

  private static final double SIGN = 3.2;
  private static final int DAY_AND_MONTH = 5;

  private final SupplySheet.Cell cell;
  private final LocalDate today;

  SheetCell(SupplySheet.Cell cell, LocalDate today) {
    this.cell = cell;
    this.today = today;
  }

  void draw(Pad pad, double x, double y, double width, double height) {
    ground(pad, x, y, width, height);
    double middle = y + height / 2;
    if (cell.isOpenDataOnly()) {
      Signs.globe(pad, x + SIGN, middle);
    } else {
      Signs.draw(pad, cell.status(), x + SIGN, middle);
    }
    String second = second();
    double base = second.isEmpty() ? middle + 1.1 : middle - 0.55;
    pad.text(x + WORDS, base, first(), style(), Anchor.START);
    if (!second.isEmpty()) {
      pad.text(x + WORDS, middle + 3.2, second, Ink.SMALL, Anchor.START);
    }
  }

  private void ground(Pad pad, double x, double y, double width, double height) {
    if (cell.isOpenDataOnly()) {
      return;
    }
    Path inside = Path.rectangle(x, y, width, height);
    switch (cell.status()) {
      case DUE -> pad.shape(inside, new Fill.Solid(Ink.AMBER_GROUND), null);
      case LATE -> pad.shape(inside, new Fill.Solid(Ink.RED_GROUND), null);
      case NOT_HELD -> pad.shape(inside, new Fill.Solid(Ink.GREY_GROUND), null);
      case NOT_DUE ->
          pad.shape(inside, new Fill.Hatched(Ink.GREY_GROUND, Ink.WHITE, 1.6, 0.3), null);
      case REFUSED_QUALITY ->
          pad.shape(
              Path.rectangle(x + 0.35, y + 0.35, width - 0.7, height - 0.7),
              null,
              Pen.of(Ink.RED, 0.45));
      case RECEIVED -> {}
    }
  }

  private TextStyle style() {
    if (cell.isOpenDataOnly()) {
      return Ink.NAME;
    }
    Colour colour =
        switch (cell.status()) {
          case RECEIVED -> Ink.TEXT;
          case DUE -> Ink.AMBER;
          case LATE, REFUSED_QUALITY -> Ink.RED;
          case NOT_HELD, NOT_DUE -> Ink.SLATE;
        };
    boolean bold = colour.equals(Ink.AMBER) || colour.equals(Ink.RED);
    return new TextStyle(9, bold, false, colour);
  }

  private String first() {
    if (cell.isOpenDataOnly()) {
      return held();
    }
    return switch (cell.status()) {
      case RECEIVED -> held();
      case DUE -> Words.text("report.cell.due");
      case LATE -> Words.text("report.cell.late");
      case REFUSED_QUALITY -> Words.text("report.cell.refused");
      case NOT_HELD -> Words.text("report.cell.not-held");
      case NOT_DUE -> Words.text("report.cell.not-due");
    };
  }

  /** A set may have totals, records, or both; what it has most of is told. */
  private String held() {
    return cell.totals() > cell.records()
        ? Words.text("report.cell.totals", Figures.count(cell.totals()))
        : Figures.count(cell.records());
  }

  private String second() {
    if (cell.isOpenDataOnly()) {
      return Words.text("report.cell.open");
    }
    LocalDate received = cell.received();
    LocalDate refused = cell.refused();
    return switch (cell.status()) {
      case RECEIVED -> received == null ? "" : dayAndMonth(received);
      case DUE -> Words.text("report.cell.by", dayAndMonth(cell.due()));
      case LATE ->
          Words.text("report.cell.days", Figures.count(ChronoUnit.DAYS.between(cell.due(), today)));
      case REFUSED_QUALITY -> refused == null ? "" : dayAndMonth(refused);
      case NOT_HELD, NOT_DUE -> "";
    };
  }

  private static String dayAndMonth(LocalDate day) {
    return Figures.shortDate(day).substring(0, DAY_AND_MONTH);
  }
}
