package org.nimbench.ui.priorities;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Criterion;
import org.nimbench.priorities.Entry;
import org.nimbench.priorities.EvidenceLink;
import org.nimbench.priorities.PrioritiesView;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;

/** Beside the matrix: the selected score, its reason, its evidence and its history. */
final class ScoreTab extends VBox {
  private final PrioritiesViewModel model;
  private final Label theme = Labels.paragraph("", "nb-muted");
  private final Label criterion = Labels.paragraph("", "nb-heading");
  private final Label asks = Labels.paragraph("", "nb-body");
  private final FlowPane levels = new FlowPane(2, 4);
  private final VBox anchors = new VBox(3);
  private final TextArea why;
  private final VBox evidence = new VBox(6);
  private final MenuButton link = new MenuButton(Words.text("ui.priorities.link"));
  private final Button keep =
      Buttons.primary("mdi2c-check", Words.text("ui.priorities.keep"), this::keep);
  private final Label whyNot = Labels.paragraph("", "nb-caption");
  private final VBox history = new VBox(4);

  ScoreTab(PrioritiesViewModel model) {
    this.model = model;
    getStyleClass().add("nb-score-tab");
    this.why =
        new ReasonArea("score-why", Words.text("ui.priorities.reason.prompt"), model.isWritable());
    why.textProperty().bindBidirectional(model.draft().why());
    why.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    keep.setId("score-keep");
    link.setId("score-link");
    whyNot.setId("score-why-not");
    HBox foot = new HBox(8, keep, whyNot);
    foot.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            theme,
            criterion,
            asks,
            levels,
            anchors,
            title("ui.priorities.reason"),
            why,
            title("ui.priorities.evidence"),
            evidence,
            link,
            foot,
            title("ui.priorities.history"),
            history);
    model.cell().addListener((observed, before, now) -> refresh());
    model.view().addListener((observed, before, now) -> refresh());
    model.draft().score().addListener((observed, before, now) -> drafted());
    model.draft().why().addListener((observed, before, now) -> tellWhyNot());
    model
        .draft()
        .evidence()
        .addListener((ListChangeListener<EvidenceLink>) change -> showEvidence());
    model.offers().addListener((ListChangeListener<PrioritiesDesk.Offer>) c -> showEvidence());
    refresh();
  }

  private static Label title(String key) {
    return Labels.of(Words.text(key), "nb-section-title");
  }

  /** Gives the keyboard to the reason. */
  void toReason() {
    why.requestFocus();
    why.end();
  }

  private void keep() {
    model.keep();
  }

  /** A reason is one line: Enter keeps the score. */
  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      model.keep();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
      link.requestFocus();
      event.consume();
    }
  }

  private void refresh() {
    PrioritiesView view = model.view().get();
    PrioritiesViewModel.Cell at = model.cell().get();
    Criterion one = model.criterion();
    boolean isThere = view != null && at != null && one != null;
    setVisible(isThere);
    if (view == null || at == null || one == null) {
      return;
    }
    theme.setText(view.matrix().theme(at.theme()).map(found -> found.name()).orElse(""));
    criterion.setText(one.name());
    asks.setText(one.asks());
    showLevels(one);
    showEvidence();
    drafted();
    history.getChildren().clear();
    List<Entry.Scored> all = view.matrix().scores(at.theme(), at.criterion());
    for (int i = all.size() - 1; i >= 0; i--) {
      history.getChildren().add(line(all.get(i)));
    }
    if (all.isEmpty()) {
      history.getChildren().add(Labels.of(Words.text("ui.priorities.never"), "nb-muted"));
    }
  }

  private static Label line(Entry.Scored one) {
    return Labels.paragraph(
        Words.text(
            "ui.priorities.history.line",
            BelowMatrix.day(one),
            one.score() == null ? Words.text("ui.priorities.none") : String.valueOf(one.score()),
            one.why(),
            one.mark().by()),
        "nb-body");
  }

  private void showLevels(Criterion one) {
    levels.getChildren().clear();
    anchors.getChildren().clear();
    for (Criterion.Level level : one.levels()) {
      ToggleButton button = new ToggleButton(String.valueOf(level.score()));
      button.setId("level-" + level.score());
      button.getStyleClass().add("nb-level");
      button.setAccessibleText(
          Words.text("ui.priorities.level", level.score(), level.words()).strip());
      button.setDisable(!model.isWritable());
      button.setUserData(level.score());
      button.setOnAction(event -> model.draft().score().set(level.score()));
      levels.getChildren().add(button);
      if (!level.words().isEmpty()) {
        Label words =
            Labels.paragraph(
                Words.text("ui.priorities.level", level.score(), level.words()), "nb-body");
        words.setUserData(level.score());
        anchors.getChildren().add(words);
      }
    }
  }

  private void drafted() {
    Integer score = model.draft().score().get();
    levels
        .getChildren()
        .forEach(node -> ((ToggleButton) node).setSelected(node.getUserData().equals(score)));
    anchors
        .getChildren()
        .forEach(
            node -> {
              node.getStyleClass().remove("nb-strong");
              if (node.getUserData().equals(score)) {
                node.getStyleClass().add("nb-strong");
              }
            });
    tellWhyNot();
  }

  private void tellWhyNot() {
    String told = model.isWritable() ? model.draft().whyNot() : Words.text("ui.command.readonly");
    keep.setDisable(!told.isEmpty());
    whyNot.setText(told);
  }

  private void showEvidence() {
    evidence.getChildren().clear();
    for (EvidenceLink one : model.draft().evidence()) {
      Label name = Shortened.of(title(one), title(one), "nb-plain");
      Button away =
          Buttons.icon(
              "mdi2c-close",
              Words.text("ui.priorities.unlink", title(one)),
              () -> model.draft().toggle(one));
      away.getStyleClass().add("nb-small-tool");
      away.setDisable(!model.isWritable());
      HBox row = new HBox(6, name, Labels.spring(), away);
      row.setAlignment(Pos.CENTER_LEFT);
      row.getStyleClass().add("nb-evidence-row");
      evidence.getChildren().add(row);
    }
    if (model.draft().evidence().isEmpty()) {
      evidence.getChildren().add(Labels.of(Words.text("ui.priorities.no-evidence"), "nb-muted"));
    }
    link.getItems().clear();
    for (PrioritiesDesk.Offer offer : model.offers()) {
      CheckMenuItem item = new CheckMenuItem(offer.title());
      item.setSelected(model.draft().evidence().contains(offer.link()));
      item.setOnAction(event -> model.draft().toggle(offer.link()));
      link.getItems().add(item);
    }
    link.setDisable(model.offers().isEmpty() || !model.isWritable());
    tellWhyNot();
  }

  private String title(EvidenceLink wanted) {
    return model.offers().stream()
        .filter(offer -> offer.link().equals(wanted))
        .map(PrioritiesDesk.Offer::title)
        .findFirst()
        .orElse(Words.text("ui.priorities.lost", wanted.ref()));
  }
}
