package org.nimbench.ui.trends;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.measures.CountChange;
import org.nimbench.measures.Reading;
import org.nimbench.picture.SignalGroup;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.temporal.ControlLimits;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Writing;

/** Is it real? Change in words, signals, what is written, what was done. */
final class TrendsInspector extends VBox {
  private final TrendsScreen screen;
  private final TrendsViewModel model;
  private final VBox content = new VBox();

  TrendsInspector(TrendsScreen screen, TrendsViewModel model) {
    this.screen = screen;
    this.model = model;
    getStyleClass().addAll("nb-inspector", "nb-trend-inspector");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(Words.text("ui.trend.inspector"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox head = new HBox(Labels.of(Words.text("ui.trend.inspector.head"), "nb-tab-title"));
    head.getStyleClass().add("nb-inspector-head");
    head.setAlignment(Pos.BOTTOM_LEFT);
    getChildren().addAll(head, scroll);
    model.evidence().addListener((observed, before, now) -> show(now));
    model.notes().written().addListener((observed, before, now) -> show(model.evidence().get()));
    show(model.evidence().get());
  }

  private void show(@Nullable Evidence evidence) {
    content.getChildren().clear();
    if (evidence == null) {
      content.getChildren().add(section(body(Words.text("ui.trend.inspector.nothing"))));
      return;
    }
    Result.Trend trend = (Result.Trend) evidence.result();
    model.findings().get().forEach(finding -> content.getChildren().add(finding(finding)));
    content.getChildren().addAll(signals(trend), written(), did(evidence), ways());
  }

  private static VBox section(Node... nodes) {
    VBox section = new VBox(nodes);
    section.getStyleClass().add("nb-section");
    return section;
  }

  private static Node finding(Finding finding) {
    HBox head = new HBox(8, Labels.of(finding.title(), "nb-section-title"), Labels.spring());
    head.setAlignment(Pos.CENTER_LEFT);
    VBox section = section(head);
    CountChange change = finding.change();
    Reading reading = finding.reading();
    if (change != null && reading != null) {
      head.getChildren().add(badge(reading));
      section.getChildren().add(numbers(finding, change));
    }
    section.getChildren().add(Labels.paragraph(finding.words(), "nb-body"));
    if (!finding.usual().isEmpty()) {
      section.getChildren().add(Labels.paragraph(finding.usual(), "nb-body"));
    }
    return section;
  }

  private static Node numbers(Finding finding, CountChange change) {
    Label pair =
        Labels.of(
            Words.text(
                "ui.finding.pair", Figures.count(change.before()), Figures.count(change.after())),
            "nb-key-figure");
    Label z = Labels.of(Words.text("ui.finding.z", Figures.decimal(change.z(), 1)), "nb-caption");
    FlowPane row = new FlowPane(8, 2, pair, Labels.of(finding.difference(), "nb-plain"), z);
    row.setRowValignment(VPos.BASELINE);
    return row;
  }

  private static Label badge(Reading reading) {
    return Labels.of(
        reading.words(),
        "nb-reading",
        switch (reading) {
          case BEYOND_USUAL -> "nb-reading-beyond";
          case WATCH -> "nb-reading-watch";
          case USUAL, TOO_SOON, SMALL_NUMBER -> "nb-reading-quiet";
        });
  }

  private static Node signals(Result.Trend trend) {
    VBox section = section(Labels.of(Words.text("ui.trend.signals"), "nb-section-title"));
    ControlLimits limits = trend.limits();
    if (limits == null) {
      section.getChildren().add(body(Words.text("ui.trend.signals.unasked")));
      return section;
    }
    List<SignalGroup> groups = SignalGroup.of(trend.series(), limits, trend.signals());
    groups.forEach(group -> section.getChildren().add(signal(trend, group)));
    if (groups.isEmpty()) {
      section.getChildren().add(body(Words.text("ui.trend.signals.none")));
    }
    return section;
  }

  private static Label body(String words) {
    return Labels.paragraph(words, "nb-body");
  }

  private static Node signal(Result.Trend trend, SignalGroup group) {
    String from = Figures.shortMonth(trend.series().month(group.first()));
    String to = Figures.shortMonth(trend.series().month(group.last()));
    String when = from.equals(to) ? from : Words.text("ui.trend.signals.span", from, to);
    HBox row =
        new HBox(
            7,
            Icons.text(group.isBeyond() ? "mdi2r-rhombus" : "mdi2r-rhombus-outline"),
            body(Words.text("ui.trend.signals.line", when, group.words())));
    row.getStyleClass().add("nb-signal");
    HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
    return row;
  }

  private Node written() {
    VBox section = section(Labels.of(Words.text("ui.note.title"), "nb-section-title"));
    section.setId("notes");
    model
        .notes()
        .written()
        .get()
        .forEach(annotation -> section.getChildren().add(new NoteRow(annotation, screen, model)));
    if (model.notes().written().get().isEmpty()) {
      section.getChildren().add(body(Words.text("ui.note.none")));
    }
    return section;
  }

  private static Node did(Evidence evidence) {
    HBox head =
        new HBox(
            7,
            Icons.tool("mdi2i-information-outline"),
            Labels.of(Words.text("ui.inspector.did"), "nb-section-title"));
    head.getStyleClass().add("nb-did");
    head.setAlignment(Pos.CENTER_LEFT);
    VBox section = section(head);
    evidence
        .telling()
        .cautionsInWords()
        .forEach(words -> section.getChildren().add(caution(words)));
    evidence.telling().whatThisDid().forEach(words -> section.getChildren().add(body(words)));
    return section;
  }

  private static Node caution(String words) {
    HBox row = new HBox(7, Icons.text("mdi2a-alert-outline"), body(words));
    row.getStyleClass().add("nb-caution");
    HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
    return row;
  }

  private Node ways() {
    Button rebase = Buttons.plain("", Words.text("ui.trend.rebase"), screen::rebase);
    rebase.setId("trend-rebase");
    Button sentence =
        Buttons.plain(
            "mdi2c-content-copy", Words.text("ui.trend.copy.sentence"), screen::copySentence);
    sentence.setId("trend-sentence");
    FlowPane row = new FlowPane(8, 8, Writing.only(screen.isWritable(), rebase), sentence);
    return section(row);
  }
}
