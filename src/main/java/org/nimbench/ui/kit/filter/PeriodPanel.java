package org.nimbench.ui.kit.filter;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;

/** When: the last year, a financial year, or any months that the workspace holds. */
final class PeriodPanel extends VBox {
  private static final double WIDTH = 308;

  private final FilterViewModel model;
  private final Runnable done;
  private final ComboBox<YearMonth> first;
  private final ComboBox<YearMonth> last;
  private final List<Named> choices = new ArrayList<>();

  /** The name that was pressed last: the last year may be a financial year too. */
  private String pressed = "";

  /** A period under one of its names. */
  private record Named(String words, Period period, RowChoice row) {}

  PeriodPanel(FilterViewModel model, Runnable done) {
    this.model = model;
    this.done = done;
    this.first = months(Words.text("ui.filter.period.from"));
    this.last = months(Words.text("ui.filter.period.to"));
    getStyleClass().add("nb-panel");
    addLastMonths(12);
    addLastMonths(24);
    addLastMonths(36);
    financialYears().forEach(this::addFinancialYear);
    getChildren().add(Labels.of(Words.text("ui.filter.period.own"), "nb-overline"));
    HBox row = new HBox(8, first, Labels.of(Words.text("ui.filter.period.dash"), "nb-muted"), last);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(row);
    show();
    model.filter().addListener((observed, before, now) -> show());
  }

  private void addLastMonths(int months) {
    Period covered = model.held().covered();
    if (covered.months().size() >= months) {
      Period period = covered.lastMonths(months);
      addChoice(Words.text("ui.filter.period.last", Figures.count(months)), period);
    }
  }

  private List<Integer> financialYears() {
    Period covered = model.held().covered();
    List<Integer> years = new ArrayList<>();
    for (int year = covered.from().getYear() - 1; year <= covered.to().getYear(); year++) {
      Period whole = Period.financialYear(year);
      if (covered.holds(whole)) {
        years.add(0, year);
      }
    }
    return years;
  }

  private void addFinancialYear(int year) {
    String words =
        Words.text("ui.filter.period.financial", year, String.format("%02d", (year + 1) % 100));
    addChoice(words, Period.financialYear(year));
  }

  private void addChoice(String words, Period period) {
    RowChoice choice =
        new RowChoice(
            words,
            period.inWords(),
            () -> {
              pressed = words;
              model.choosePeriod(period);
              // Under its other name the same period is no change that the filter tells of.
              show();
              done.run();
            });
    choice.setMinWidth(WIDTH);
    choices.add(new Named(words, period, choice));
    getChildren().add(choice);
  }

  private ComboBox<YearMonth> months(String name) {
    ComboBox<YearMonth> months = new ComboBox<>();
    months.getItems().setAll(model.held().covered().months());
    months.setAccessibleText(name);
    months.setConverter(InWords.of(Figures::shortMonth));
    months.setPrefWidth(124);
    months.setVisibleRowCount(12);
    months.setOnAction(event -> choose());
    return months;
  }

  private boolean isShowing;

  private void show() {
    Period now = model.filter().get().period();
    Period shown = now == null ? model.held().covered() : now;
    mark(shown);
    isShowing = true;
    first.setValue(shown.firstMonth());
    last.setValue(shown.lastMonth());
    isShowing = false;
  }

  /** One row at most has the tick: that which was pressed, else the first that means the period. */
  private void mark(Period shown) {
    List<Named> meant = choices.stream().filter(one -> one.period().equals(shown)).toList();
    Named chosen =
        meant.stream()
            .filter(one -> one.words().equals(pressed))
            .findFirst()
            .orElse(meant.isEmpty() ? null : meant.get(0));
    choices.forEach(one -> one.row().mark(Objects.equals(one, chosen)));
  }

  private void choose() {
    YearMonth from = first.getValue();
    YearMonth to = last.getValue();
    if (isShowing || from == null || to == null) {
      return;
    }
    model.choosePeriod(to.isBefore(from) ? Period.ofMonths(to, from) : Period.ofMonths(from, to));
  }
}
