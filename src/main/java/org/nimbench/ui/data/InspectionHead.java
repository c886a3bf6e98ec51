package org.nimbench.ui.data;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.Ledger;
import org.nimbench.intake.Recognised;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;

/** Above an inspection: what the files are, how many decisions are left, refuse and commit. */
final class InspectionHead extends HBox {
  private final DataViewModel data;
  private final ExtractViewModel model;
  private final FileChoice files;
  private final Label names = Told.whole(Labels.of("", "nb-page-title"));
  private final Label set = Labels.of("", "nb-soft-chip");
  private final Label months = Labels.of("", "nb-soft-chip");
  private final Label how = Told.whole(Labels.of("", "nb-caption"));
  private final Label left = Labels.of("", "nb-decisions-left");
  private final Button commit;
  private final Button refuse;
  private final StringProperty why = new SimpleStringProperty("");

  InspectionHead(DataViewModel data, FileChoice files) {
    super(10);
    this.data = data;
    this.model = data.extract();
    this.files = files;
    Button back = Buttons.icon("mdi2a-arrow-left", Words.text("ui.data.inspect.back"), data::leave);
    back.setId("inspection-back");
    refuse = Buttons.plain("", Words.text("ui.data.inspect.refuse"), this::refuse);
    refuse.setId("inspection-refuse");
    commit = Buttons.primary("mdi2c-check", "", model::commit);
    commit.setId("inspection-commit");
    left.setId("inspection-left");
    left.setGraphic(Icons.text("mdi2a-alert-circle-outline"));
    for (Label whole : List.of(set, months, left)) {
      whole.setMinWidth(USE_PREF_SIZE);
    }
    refuse.setMinWidth(USE_PREF_SIZE);
    commit.setMinWidth(USE_PREF_SIZE);
    HBox first = new HBox(8, names, set, months);
    first.setAlignment(Pos.CENTER_LEFT);
    VBox title = new VBox(1, first, how);
    title.setMinWidth(0);
    title.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(title, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("nb-inspection-head");
    getChildren().addAll(back, title, left, refuse, Buttons.explained(commit, why));
  }

  void judge() {
    Extract now = model.extract().get();
    if (now == null) {
      return;
    }
    names.setText(now.names());
    SetKey key = now.decisions().set();
    chip(
        set,
        key == null
            ? ""
            : key.number() == 0
                ? key.inWords()
                : Words.text("ui.data.head.set", key.number(), key.inWords()));
    chip(months, months(now.ledger()));
    how.setText(how(now));
    int open = model.open().size();
    left.setText(Words.text("ui.data.head.left", open));
    left.setVisible(open > 0);
    left.setManaged(open > 0);
    commit.setText(commit(now));
    commit.setDisable(open > 0 || data.isBusy().get());
    why.set(open > 0 ? Words.text("ui.data.head.left", open) : Words.text("ui.data.head.nothing"));
    refuse.setDisable(key == null || data.isBusy().get());
  }

  private static void chip(Label chip, String words) {
    chip.setText(words);
    chip.setVisible(!words.isEmpty());
    chip.setManaged(!words.isEmpty());
  }

  private static String commit(Extract now) {
    if (now.ledger() == null) {
      return Words.text("ui.data.inspect.commit", Figures.count(now.rows()));
    }
    return now.changes() == 0
        ? Words.text("ui.data.inspect.nothing")
        : Words.text("ui.data.inspect.commit", Figures.count(now.changes()));
  }

  private static String months(@Nullable Ledger ledger) {
    if (ledger == null || ledger.months().isEmpty()) {
      return "";
    }
    YearMonth first = ledger.months().get(0);
    YearMonth last = ledger.months().get(ledger.months().size() - 1);
    return first.equals(last)
        ? Figures.shortMonth(first)
        : Words.text("ui.data.months", Figures.shortMonth(first), Figures.shortMonth(last));
  }

  private static String how(Extract now) {
    Recognised recognised = now.decisions().recognised();
    String reason =
        recognised == null || recognised.reason().isEmpty()
            ? Words.text("ui.data.head.unknown")
            : !Objects.equals(recognised.set(), now.decisions().set())
                ? Words.text("ui.data.head.chosen")
                : Words.text("ui.data.head.recognised", recognised.reason());
    return now.tables().isEmpty()
        ? reason
        : Words.text(
            "ui.data.head.how",
            reason,
            Figures.count(now.rows()),
            Figures.count(now.tables().get(0).headings().size()));
  }

  private void refuse() {
    Extract now = model.extract().get();
    if (now != null) {
      files
          .toSave(
              Words.text("ui.data.refuse.title"),
              Words.text("ui.data.refuse.file", now.decisions().files().get(0).getFileName()),
              List.of(new FileChoice.Sort(Words.text("ui.file.text"), "txt")))
          .ifPresent(model::refuse);
    }
  }
}
