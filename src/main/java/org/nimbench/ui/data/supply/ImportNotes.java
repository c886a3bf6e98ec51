package org.nimbench.ui.data.supply;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.intake.Ledger;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.supply.QuarterNames;

/** What a ledger noted beside the fates of the rows, a line each. */
final class ImportNotes {
  private ImportNotes() {}

  static String of(Ledger ledger) {
    List<String> lines = new ArrayList<>();
    Ledger.Noted noted = ledger.noted();
    if (ledger.outOfPeriod() > 0) {
      lines.add(Words.text("ui.supply.noted.period", Figures.count(ledger.outOfPeriod())));
    }
    if (noted.moved() > 0) {
      lines.add(Words.text("ui.supply.noted.moved", Figures.count(noted.moved())));
    }
    if (noted.outOfArea() > 0) {
      lines.add(Words.text("ui.supply.noted.area", Figures.count(noted.outOfArea())));
    }
    if (noted.casualties() > 0) {
      lines.add(Words.text("ui.supply.noted.casualties", Figures.count(noted.casualties())));
    }
    if (noted.casualtiesAlone() > 0) {
      lines.add(Words.text("ui.supply.noted.alone", Figures.count(noted.casualtiesAlone())));
    }
    if (!noted.period().isEmpty()) {
      lines.add(
          Words.text("ui.supply.noted.quarter", QuarterNames.name(Period.parse(noted.period()))));
    }
    noted
        .accepted()
        .forEach(
            (column, rules) -> lines.add(Words.text("ui.supply.noted.accepted", column, rules)));
    return String.join("\n", lines);
  }
}
