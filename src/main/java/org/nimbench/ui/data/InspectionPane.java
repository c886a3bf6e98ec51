package org.nimbench.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.intake.Ledger;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/** What files hold, before a row of them is stored. */
final class InspectionPane extends VBox {
  private static final int SKIPPED_SHOWN = 12;

  InspectionPane(DataViewModel model, Inspection seen) {
    getStyleClass().add("nb-inspection");
    Ledger ledger = seen.ledger();
    VBox body =
        new VBox(section(Words.text("ui.data.inspect.ledger"), new LedgerView(ledger.counts())));
    body.getStyleClass().add("nb-inspection-body");
    body.getChildren().add(months(ledger));
    body.getChildren().add(quality(ledger));
    addList(body, Words.text("ui.data.inspect.reasons"), reasons(ledger.reasons()));
    addList(body, Words.text("ui.data.inspect.skipped"), skipped(ledger.skipped()));
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(Words.text("ui.data.inspect.name"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(model, seen), scroll);
  }

  private static HBox head(DataViewModel model, Inspection seen) {
    Button back =
        Buttons.icon("mdi2a-arrow-left", Words.text("ui.data.inspect.back"), model::leave);
    back.setId("inspection-back");
    VBox title =
        new VBox(
            2,
            Labels.of(seen.names(), "nb-page-title"),
            Labels.of(
                Words.text("ui.data.inspect.read", Figures.count(seen.ledger().counts().read())),
                "nb-caption"));
    Button refuse = Buttons.plain("", Words.text("ui.data.inspect.refuse"), model::leave);
    refuse.setId("inspection-refuse");
    Button commit =
        Buttons.primary(
            "mdi2c-check",
            seen.changes() == 0
                ? Words.text("ui.data.inspect.nothing")
                : Words.text("ui.data.inspect.commit", Figures.count(seen.changes())),
            model::commit);
    commit.setId("inspection-commit");
    commit.disableProperty().bind(model.isBusy());
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMinWidth(0);
    HBox head = new HBox(10, back, title, refuse, commit);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("nb-inspection-head");
    return head;
  }

  private static VBox months(Ledger ledger) {
    String words =
        ledger.months().isEmpty()
            ? Words.text("ui.data.inspect.months.none")
            : ledger.months().size() == 1
                ? Figures.longMonth(ledger.months().get(0))
                : Words.text(
                    "ui.data.inspect.months.are",
                    Figures.shortMonth(ledger.months().get(0)),
                    Figures.shortMonth(ledger.months().get(ledger.months().size() - 1)),
                    Figures.count(ledger.months().size()));
    return section(Words.text("ui.data.inspect.months"), Labels.paragraph(words, "nb-body"));
  }

  private static VBox quality(Ledger ledger) {
    long read = Math.max(1, ledger.counts().read());
    double located = 1 - (double) ledger.counts().notLocated() / read;
    return section(
        Words.text("ui.data.inspect.quality"),
        Labels.paragraph(
            Words.text(
                "ui.data.inspect.located",
                Figures.percent(located, 1),
                Figures.count(ledger.counts().notLocated())),
            "nb-body"),
        Labels.paragraph(
            Words.text("ui.data.inspect.unmapped", Figures.count(ledger.counts().unmapped())),
            "nb-body"),
        Labels.paragraph(
            Words.text("ui.data.inspect.withdrawn", Figures.count(ledger.counts().withdrawn())),
            "nb-body"));
  }

  private static List<String> reasons(Map<String, Long> reasons) {
    return reasons.entrySet().stream()
        .map(
            reason ->
                Words.text(
                    "ui.data.inspect.reason", Figures.count(reason.getValue()), reason.getKey()))
        .toList();
  }

  private static List<String> skipped(Map<String, String> skipped) {
    List<String> lines =
        skipped.entrySet().stream()
            .limit(SKIPPED_SHOWN)
            .map(file -> Words.text("ui.data.inspect.skip", file.getKey(), file.getValue()))
            .collect(Collectors.toCollection(ArrayList::new));
    if (skipped.size() > SKIPPED_SHOWN) {
      lines.add(Words.text("ui.data.inspect.more", Figures.count(skipped.size() - SKIPPED_SHOWN)));
    }
    return lines;
  }

  private static void addList(VBox body, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      VBox section = section(title);
      lines.forEach(
          line -> {
            HBox row =
                new HBox(7, Icons.text("mdi2a-alert-outline"), Labels.paragraph(line, "nb-body"));
            row.getStyleClass().add("nb-caution-line");
            section.getChildren().add(row);
          });
      body.getChildren().add(section);
    }
  }

  private static VBox section(String title, Node... nodes) {
    VBox section = new VBox(Labels.of(title, "nb-section-title"));
    section.getChildren().addAll(nodes);
    section.getStyleClass().addAll("nb-section", "nb-inspection-section");
    return section;
  }
}
