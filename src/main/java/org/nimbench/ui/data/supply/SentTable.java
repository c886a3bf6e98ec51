package org.nimbench.ui.data.supply;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.supply.QuarterNames;
import org.nimbench.supply.SupplierHistory;
import org.nimbench.supply.SupplyStatus;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.kit.Told;

/** What one supplier has sent: a line for each quarter, the newest first, a column for each set. */
final class SentTable extends GridPane {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uu", Locale.UK);

  SentTable(SupplierHistory history) {
    getStyleClass().add("nb-sent");
    setHgap(10);
    setVgap(3);
    add(Labels.of(Words.text("ui.supply.sent.quarter"), "nb-caption"), 0, 0);
    for (int i = 0; i < history.sets().size(); i++) {
      SetKey set = history.sets().get(i);
      Label head = Labels.of(Words.text("ui.supply.sent.set", set.number()), "nb-caption");
      Tips.tell(head, set.inWords());
      add(head, i + 1, 0);
    }
    int row = 1;
    for (int at = history.lines().size() - 1; at >= 0; at--) {
      SupplierHistory.Line line = history.lines().get(at);
      add(Labels.of(QuarterNames.name(line.quarter()), "nb-plain"), 0, row);
      for (int i = 0; i < line.sent().size(); i++) {
        add(cell(line.sent().get(i)), i + 1, row);
      }
      row++;
    }
  }

  private static Label cell(SupplierHistory.Sent sent) {
    LocalDate received = sent.received();
    if (received != null) {
      boolean isLate = received.isAfter(sent.due());
      Label day = Labels.of(DAY.format(received), "nb-plain");
      if (isLate) {
        day.getStyleClass().add("nb-caution-words");
        day.setText(Words.text("ui.supply.sent.day.late", day.getText()));
      }
      return Told.whole(day);
    }
    Label words = Labels.of(words(sent.status()), "nb-plain");
    words
        .getStyleClass()
        .add(
            sent.status() == SupplyStatus.LATE || sent.status() == SupplyStatus.REFUSED_QUALITY
                ? "nb-wrong-words"
                : "nb-muted");
    return Told.whole(words);
  }

  private static String words(SupplyStatus status) {
    return switch (status) {
      case NOT_DUE -> Words.text("ui.data.cell.notdue");
      case NOT_HELD -> Words.text("ui.data.cell.notheld");
      case DUE -> Words.text("ui.data.cell.due");
      case REFUSED_QUALITY -> Words.text("ui.data.cell.refused");
      default -> Words.text("ui.data.cell.late");
    };
  }
}
