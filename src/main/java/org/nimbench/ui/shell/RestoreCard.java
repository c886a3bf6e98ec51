package org.nimbench.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Scrolled;

/** Words that were typed and never stored: each is kept or dropped. */
public final class RestoreCard extends VBox {
  /** Height of an offer whose first line takes two lines of the card. */
  private static final double ROW = 84;

  /** Offers that are seen at once; more are scrolled to. */
  private static final int SEEN = 3;

  private final VBox rows = new VBox();
  private final Consumer<SafeKeeping.Typed> keep;
  private final Consumer<SafeKeeping.Typed> drop;

  /**
   * The card.
   *
   * @param keep puts words into their section
   * @param drop forgets them
   */
  public RestoreCard(
      List<SafeKeeping.Typed> typed,
      Consumer<SafeKeeping.Typed> keep,
      Consumer<SafeKeeping.Typed> drop) {
    this.keep = keep;
    this.drop = drop;
    setId("restore-offer");
    getStyleClass().add("nb-list-card");
    rows.getStyleClass().add("nb-list-rows");
    typed.forEach(each -> rows.getChildren().add(row(each)));
    ScrollPane scroll = Scrolled.down(rows, Words.text("ui.restore.title"));
    scroll.setPrefViewportHeight(ROW * Math.min(SEEN, typed.size()));
    getChildren()
        .addAll(
            Labels.of(Words.text("ui.restore.title"), "nb-heading"),
            Labels.paragraph(Words.text("ui.restore.what"), "nb-muted"),
            scroll);
  }

  private Node row(SafeKeeping.Typed typed) {
    VBox words =
        new VBox(
            2,
            Labels.of(
                Words.text("ui.restore.place", typed.product(), typed.section()), "nb-strong"),
            Labels.of(
                Words.text("ui.restore.line", typed.when(), Figures.count(typed.words())),
                "nb-caption"),
            Labels.paragraph(typed.firstLine(), "nb-plain"));
    String beside = typed.whyNot().isEmpty() ? typed.warning() : typed.whyNot();
    if (!beside.isEmpty()) {
      words.getChildren().add(Labels.paragraph(beside, "nb-wrong"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(12, words);
    Button keeps = decide(Words.text("ui.restore.keep"), typed, keep, row);
    keeps.setDisable(!typed.whyNot().isEmpty());
    row.getChildren().addAll(keeps, decide(Words.text("ui.restore.drop"), typed, drop, row));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("nb-list-row");
    return row;
  }

  private Button decide(
      String words, SafeKeeping.Typed typed, Consumer<SafeKeeping.Typed> action, HBox row) {
    Button button =
        Buttons.plain(
            "",
            words,
            () -> {
              row.setDisable(true);
              action.accept(typed);
            });
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(Words.text("ui.restore.name", words, typed.section()));
    return button;
  }
}
