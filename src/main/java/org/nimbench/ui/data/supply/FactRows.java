package org.nimbench.ui.data.supply;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/** Sections of an inspector and the lines in them. */
final class FactRows {
  private FactRows() {}

  /** A section with a title. */
  static VBox section(String title, Node... nodes) {
    VBox section = new VBox(Labels.paragraph(title, "nb-section-title"));
    section.getChildren().addAll(nodes);
    section.getStyleClass().add("nb-section");
    return section;
  }

  /** A name and its value, which breaks its lines. */
  static HBox fact(String name, String value) {
    Label words = Labels.paragraph(value, "nb-body");
    words.setMinWidth(0);
    HBox row = new HBox(8, Labels.paragraph(name, "nb-form-label", "nb-fact-name"), words);
    HBox.setHgrow(words, Priority.ALWAYS);
    return row;
  }

  /** The same where the value needs a person. */
  static HBox caution(String name, String value) {
    HBox row = fact(name, value);
    row.getChildren().get(1).getStyleClass().add("nb-caution-words");
    return row;
  }

  /** A sentence that needs a person. */
  static Label caution(String words) {
    Label label = Labels.paragraph(words, "nb-body", "nb-caution-line");
    label.setGraphic(Icons.text("mdi2a-alert-outline"));
    return label;
  }

  /** Months as runs: {@code Jul – Sep 2025, Dec 2025}. */
  static String months(List<YearMonth> months) {
    List<YearMonth> sorted = months.stream().distinct().sorted().toList();
    List<List<YearMonth>> runs = new ArrayList<>();
    for (YearMonth month : sorted) {
      List<YearMonth> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (last.isEmpty() || !last.get(last.size() - 1).plusMonths(1).equals(month)) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(month);
    }
    return runs.stream().map(FactRows::run).collect(Collectors.joining(", "));
  }

  private static String run(List<YearMonth> run) {
    YearMonth first = run.get(0);
    YearMonth last = run.get(run.size() - 1);
    if (run.size() == 1) {
      return Figures.shortMonth(first);
    }
    boolean isOneYear = first.getYear() == last.getYear();
    return Words.text(
        "ui.data.months",
        isOneYear ? Figures.shortMonth(first).substring(0, 3) : Figures.shortMonth(first),
        Figures.shortMonth(last));
  }

  /** A share with one decimal; a dash on a base of nothing. */
  static String percent(long part, long base) {
    return base == 0 ? "–" : Figures.percent((double) part / base, 1);
  }
}
