package org.nimbench.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.TextStyle;
import org.nimbench.drawing.Typeface;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.supply.QuarterNames;
import org.nimbench.supply.SupplyStatus;

/** The sheet on one page, A4 on its side; all measures in mm. */
final class SheetPage {
  private static final double WIDTH = 297;
  private static final double HEIGHT = 210;
  private static final double SIDE = 14;
  private static final double RIGHT = WIDTH - SIDE;
  private static final double HEAD = 12;
  private static final double FOOT = HEIGHT - 8.5;
  private static final double TITLE = 26;
  private static final double LEAD = 33.5;
  private static final double TABLE = 39;
  private static final double YEARS = 5.5;
  private static final double HEADINGS = 6;
  private static final double ROW = 10.6;
  private static final double NAMES = 78;
  private static final double NUMBER = 7;

  private final SupplySheet sheet;
  private final Pad pad = new Pad();
  private final double column;

  private SheetPage(SupplySheet sheet) {
    this.sheet = sheet;
    this.column = (RIGHT - SIDE - NAMES) / sheet.quarters().size();
  }

  static Drawing of(SupplySheet sheet) {
    SheetPage page = new SheetPage(sheet);
    page.furniture();
    page.headings();
    page.rows();
    page.legend();
    return new Drawing(
        WIDTH, HEIGHT, Words.text("report.supply.title"), page.alternativeText(), page.pad.marks());
  }

  private void furniture() {
    double middle = WIDTH / 2;
    String day = Figures.longDate(sheet.today());
    String marking = Words.text("report.supply.marking");
    pad.text(SIDE, HEAD, sheet.partnership(), Ink.FURNITURE, Anchor.START);
    pad.text(middle, HEAD, marking, Ink.MARKING, Anchor.MIDDLE);
    pad.text(RIGHT, HEAD, Words.text("report.supply.as-at", day), Ink.FURNITURE, Anchor.END);
    pad.text(SIDE, TITLE, Words.text("report.supply.title"), Ink.TITLE, Anchor.START);
    pad.text(SIDE, LEAD, summary(), Ink.LEAD, Anchor.START);
    pad.text(
        SIDE,
        FOOT,
        Words.text("report.supply.release", Figures.shortDate(sheet.today())),
        Ink.FURNITURE,
        Anchor.START);
    pad.text(middle, FOOT, marking, Ink.MARKING, Anchor.MIDDLE);
    pad.text(RIGHT, FOOT, Words.text("report.supply.page"), Ink.FURNITURE, Anchor.END);
  }

  /** The page in one sentence. */
  private String summary() {
    List<String> parts = new ArrayList<>();
    add(parts, "report.supply.open", sheet.openDataOnly());
    add(parts, "report.supply.late", sheet.count(SupplyStatus.LATE));
    add(parts, "report.supply.refused", sheet.count(SupplyStatus.REFUSED_QUALITY));
    add(parts, "report.supply.due", sheet.count(SupplyStatus.DUE));
    String rest = parts.isEmpty() ? "" : "; " + String.join(", ", parts);
    return Words.text(
            "report.supply.summary",
            Figures.count(sheet.count(SupplyStatus.RECEIVED)),
            Figures.count(sheet.expected()))
        + rest
        + ".";
  }

  private static void add(List<String> parts, String key, long count) {
    if (count > 0) {
      parts.add(Words.text(key, Figures.count(count)));
    }
  }

  private double left(int quarter) {
    return SIDE + NAMES + quarter * column;
  }

  private static double top(int row) {
    return TABLE + YEARS + HEADINGS + row * ROW;
  }

  private void headings() {
    pad.box(SIDE, TABLE, RIGHT - SIDE, YEARS + HEADINGS, Ink.HEAD);
    double base = TABLE + YEARS + HEADINGS - 2;
    pad.text(SIDE + 2, base, Words.text("report.supply.set"), Ink.HEADING, Anchor.START);
    String before = "";
    for (int q = 0; q < sheet.quarters().size(); q++) {
      Period quarter = sheet.quarters().get(q);
      String year = QuarterNames.year(quarter);
      if (!year.equals(before)) {
        pad.text(left(q) + 2, TABLE + YEARS - 1.2, year, Ink.SMALL, Anchor.START);
        before = year;
      }
      String number = QuarterNames.number(quarter);
      pad.text(left(q) + 2, base, number, Ink.HEADING, Anchor.START);
      double after = Typeface.width(number, Ink.HEADING) + 1.4;
      pad.text(left(q) + 2 + after, base, QuarterNames.months(quarter), Ink.SMALL, Anchor.START);
    }
  }

  private void rows() {
    for (int r = 0; r < sheet.rows().size(); r++) {
      row(sheet.rows().get(r), top(r));
    }
    double bottom = top(sheet.rows().size());
    for (int r = 1; r < sheet.rows().size(); r++) {
      pad.hair(SIDE, top(r), RIGHT, top(r));
    }
    for (int q = 0; q < sheet.quarters().size(); q++) {
      boolean isNewYear = QuarterNames.number(sheet.quarters().get(q)).equals("Q1");
      double from = isNewYear ? TABLE : TABLE + YEARS;
      pad.hair(left(q), from, left(q), bottom);
    }
    pad.line(SIDE, top(0), RIGHT, top(0), Ink.NAVY, 0.35);
    pad.line(SIDE, bottom, RIGHT, bottom, Ink.NAVY, 0.35);
  }

  private void row(SupplySheet.Row row, double top) {
    double middle = top + ROW / 2;
    pad.text(SIDE + 5.2, middle - 0.55, String.valueOf(row.set().number()), Ink.SMALL, Anchor.END);
    double room = NAMES - NUMBER - 1;
    pad.cut(SIDE + NUMBER, middle - 0.55, row.set().inWords(), Ink.NAME, room);
    String suppliers =
        row.suppliers().isEmpty()
            ? Words.text("report.supply.nobody")
            : String.join(", ", row.suppliers());
    pad.cut(SIDE + NUMBER, middle + 3.2, suppliers, Ink.SMALL, room);
    LocalDate today = sheet.today();
    for (int q = 0; q < row.cells().size(); q++) {
      new SheetCell(row.cells().get(q), today).draw(pad, left(q), top, column, ROW);
    }
  }

  private void legend() {
    double y = top(sheet.rows().size()) + 5.5;
    double x = SIDE + 1.5;
    x = sign(SupplyStatus.RECEIVED, Words.text("report.legend.received"), x, y);
    Signs.globe(pad, x, y);
    x = words(Words.text("report.legend.open"), x, y);
    x = sign(SupplyStatus.DUE, Words.text("report.legend.due"), x, y);
    x = sign(SupplyStatus.LATE, Words.text("report.legend.late"), x, y);
    x = sign(SupplyStatus.REFUSED_QUALITY, Words.text("report.legend.refused"), x, y);
    sign(SupplyStatus.NOT_HELD, Words.text("report.legend.not-held"), x, y);
    pad.text(SIDE, y + 6, Words.text("report.supply.law"), Ink.SMALL, Anchor.START);
  }

  private double sign(SupplyStatus status, String words, double x, double y) {
    Signs.draw(pad, status, x, y);
    return words(words, x, y);
  }

  private double words(String words, double x, double y) {
    TextStyle style = Ink.SMALL;
    pad.text(x + 2.8, y + 1, words, style, Anchor.START);
    return x + 2.8 + Typeface.width(words, style) + 6.5;
  }

  private String alternativeText() {
    List<String> late = new ArrayList<>();
    for (SupplySheet.Row row : sheet.rows()) {
      long quarters = row.cells().stream().filter(SupplySheet.Cell::isLate).count();
      if (quarters > 0) {
        late.add(Words.text("report.supply.late-one", row.set().inWords(), quarters));
      }
    }
    return summary() + (late.isEmpty() ? "" : " " + String.join("; ", late) + ".");
  }
}
