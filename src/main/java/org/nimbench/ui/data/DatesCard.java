package org.nimbench.ui.data;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.layout.Mapping.DayOrder;
import org.nimbench.intake.value.DateColumn;
import org.nimbench.intake.value.DateDoubt;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;

/** In which order day and month of a column are read, with the proof, and the choice. */
final class DatesCard extends VBox {
  private static final double HIGH = 46;
  private static final int DAYS = 31;
  private static final int MONTHS = 12;

  DatesCard(ExtractViewModel model, Extract extract, String heading, DateColumn column) {
    getStyleClass().addAll("nb-section", "nb-inspection-section");
    boolean isOpen = column.doubt() != DateDoubt.NONE;
    Label title =
        Labels.paragraph(
            isOpen
                ? Words.text("ui.data.dates.open", heading)
                : column.order() == DayOrder.MONTH_FIRST
                    ? Words.text("ui.data.dates.month-first", heading)
                    : Words.text("ui.data.dates.day-first", heading),
            "nb-section-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(8, title, choice(model, extract, heading, isOpen ? null : column.order()));
    head.setAlignment(Pos.CENTER_LEFT);
    HBox proof =
        new HBox(
            16,
            bars(Words.text("ui.data.dates.first"), column.numbers().first(), DAYS),
            bars(Words.text("ui.data.dates.second"), column.numbers().second(), DAYS));
    getChildren().addAll(head, proof);
    column.told().forEach(words -> getChildren().add(Labels.paragraph(words, "nb-body")));
  }

  private static ComboBox<DayOrder> choice(
      ExtractViewModel model, Extract extract, String heading, @Nullable DayOrder now) {
    ComboBox<DayOrder> box = new ComboBox<>();
    box.getItems().setAll(DayOrder.values());
    box.setConverter(InWords.of(DatesCard::words));
    box.setValue(now);
    box.setId("dates-order");
    box.setPromptText(Words.text("ui.data.dates.choose"));
    box.setAccessibleText(Words.text("ui.data.dates.order", heading));
    box.setDisable(!extract.isMappable());
    box.setOnAction(
        event -> {
          DayOrder order = box.getValue();
          if (order != null) {
            model.chooseDates(order);
          }
        });
    return box;
  }

  private static VBox bars(String name, List<Long> counts, int last) {
    long most = Math.max(1, counts.stream().mapToLong(Long::longValue).max().orElse(1));
    HBox bars = new HBox(1);
    bars.setAlignment(Pos.BOTTOM_LEFT);
    bars.setMinHeight(HIGH);
    bars.setMaxHeight(HIGH);
    for (int number = 1; number <= last; number++) {
      Region bar = new Region();
      double high = counts.get(number) == 0 ? 0 : Math.max(2, HIGH * counts.get(number) / most);
      bar.setMinSize(6, high);
      bar.setMaxSize(6, high);
      // What is above 12 can only be a day.
      bar.getStyleClass().add(number > MONTHS ? "nb-date-sure" : "nb-date-either");
      bars.getChildren().add(bar);
    }
    long sure = counts.stream().skip(MONTHS + 1L).mapToLong(Long::longValue).sum();
    bars.setAccessibleText(Words.text("ui.data.dates.above", name, Figures.count(sure)));
    return new VBox(
        2,
        Labels.of(Words.text("ui.data.dates.above", name, Figures.count(sure)), "nb-caption"),
        bars);
  }

  /** Orders as the analyst writes them. */
  private static String words(DayOrder order) {
    return switch (order) {
      case DAY_FIRST -> Words.text("ui.data.dates.dmy");
      case MONTH_FIRST -> Words.text("ui.data.dates.mdy");
      case DAY_FIRST_MENDED -> Words.text("ui.data.dates.mended");
    };
  }
}
