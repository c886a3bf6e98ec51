package org.nimbench.ui.priorities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Choice;
import org.nimbench.priorities.Criterion;
import org.nimbench.priorities.DataRanks;
import org.nimbench.priorities.Entry;
import org.nimbench.priorities.PrioritiesView;
import org.nimbench.priorities.Ranking;
import org.nimbench.priorities.Theme;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;

/**
 * The matrix: a row a theme, a cell a score. The arrows go from score to score, a digit chooses the
 * score and goes to its reason.
 */
final class MatrixGrid extends GridPane {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final double RANK = 34;
  private static final double THEME = 180;
  private static final double THEME_LEAST = 120;
  private static final double THEME_MOST = 280;
  private static final double SCORE = 58;
  private static final double SCORE_LEAST = 54;
  private static final double BAR = 64;
  private static final double BAR_LEAST = 20;
  private static final double TOTAL = 38;
  private static final double RECOMMENDED = 128;
  private static final double RECOMMENDED_LEAST = 112;
  private static final double GAP = 10;
  private static final int SHADES = 4;

  private final PrioritiesViewModel model;
  private final Runnable toReason;
  private final Map<PrioritiesViewModel.Cell, Button> cells = new HashMap<>();
  private @Nullable Button selected;

  MatrixGrid(PrioritiesViewModel model, Runnable toReason) {
    this.model = model;
    this.toReason = toReason;
    setId("priorities-matrix");
    getStyleClass().add("nb-matrix");
    setAccessibleText(Words.text("ui.priorities.matrix"));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.cell().addListener((observed, before, now) -> mark(now));
  }

  void show(PrioritiesView view) {
    boolean hadKeyboard = selected != null && selected.isFocused();
    getChildren().clear();
    cells.clear();
    columns(view.ranking().model().criteria());
    headings(view);
    int row = 1;
    for (Ranking.Row one : view.ranking().rows()) {
      line(view, row, one.theme(), one.rankText(), one.scores());
      total(view, row, one);
      recommended(view, one.chosen(), row++);
    }
    for (Ranking.Unranked one : view.ranking().unranked()) {
      line(view, row, one.theme(), Words.text("ui.priorities.none"), one.scores());
      Label missing =
          Shortened.of(
              Words.text("ui.priorities.missing", one.missing().size()),
              String.join(", ", one.missing()));
      add(missing, last(view) - 2, row, 2, 1);
      recommended(view, one.chosen(), row++);
    }
    mark(model.cell().get());
    if (hadKeyboard && selected != null) {
      selected.requestFocus();
    }
  }

  private static int last(PrioritiesView view) {
    return view.ranking().model().criteria().size() + 4;
  }

  private void columns(List<Criterion> criteria) {
    getColumnConstraints().clear();
    column(RANK, RANK, RANK, HPos.CENTER);
    column(THEME_LEAST, THEME, THEME_MOST, HPos.LEFT);
    criteria.forEach(one -> column(SCORE_LEAST, SCORE, SCORE, HPos.CENTER));
    column(BAR_LEAST, BAR, BAR, HPos.LEFT);
    column(TOTAL, TOTAL, TOTAL, HPos.RIGHT);
    column(RECOMMENDED_LEAST, RECOMMENDED, Double.MAX_VALUE, HPos.LEFT);
  }

  private void column(double least, double width, double most, HPos at) {
    ColumnConstraints column = new ColumnConstraints(least, width, most);
    column.setHalignment(at);
    column.setHgrow(most > width ? Priority.ALWAYS : Priority.NEVER);
    getColumnConstraints().add(column);
  }

  private void headings(PrioritiesView view) {
    add(heading(Words.text("ui.priorities.rank"), Pos.BOTTOM_CENTER), 0, 0);
    add(heading(Words.text("ui.priorities.theme"), Pos.BOTTOM_LEFT), 1, 0);
    int at = 2;
    for (Criterion one : view.ranking().model().criteria()) {
      String weight = DataRanks.text(one.weight());
      String name =
          one.isBonus()
              ? Words.text("ui.priorities.bonus", one.name(), weight)
              : one.weight() == 1
                  ? one.name()
                  : Words.text("ui.priorities.weighted", one.name(), weight);
      Label heading = heading(name, Pos.BOTTOM_CENTER);
      Tips.tell(heading, one.asks());
      add(heading, at++, 0);
    }
    String most = DataRanks.text(view.ranking().most());
    add(heading(Words.text("ui.priorities.of", most), Pos.BOTTOM_LEFT), at, 0, 2, 1);
    Label recommended = heading(Words.text("ui.priorities.recommendation"), Pos.BOTTOM_LEFT);
    GridPane.setMargin(recommended, new Insets(0, 0, 0, GAP));
    add(recommended, at + 2, 0);
  }

  private static Label heading(String words, Pos at) {
    Label label = Labels.of(words, "nb-matrix-head");
    label.setWrapText(true);
    label.setAlignment(at);
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    return label;
  }

  private void line(
      PrioritiesView view, int row, Theme theme, String rank, Map<String, Entry.Scored> scores) {
    Region hairline = new Region();
    hairline.getStyleClass().add("nb-matrix-line");
    add(hairline, 0, row, REMAINING, 1);
    add(Labels.of(rank, "nb-muted"), 0, row);
    add(Shortened.of(theme.name(), theme.name(), "nb-strong"), 1, row);
    int at = 2;
    for (Criterion criterion : view.ranking().model().criteria()) {
      add(cell(theme, criterion, scores.get(criterion.key())), at++, row);
    }
  }

  private Node cell(Theme theme, Criterion criterion, Entry.@Nullable Scored scored) {
    PrioritiesViewModel.Cell place = new PrioritiesViewModel.Cell(theme.key(), criterion.key());
    Button button = new Button(shown(criterion, scored));
    button.setId("score-" + theme.key() + "-" + criterion.key());
    button.getStyleClass().setAll("button", "nb-score", shade(criterion, scored));
    button.setAccessibleText(spoken(theme, criterion, scored));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> model.select(place));
    button
        .focusedProperty()
        .addListener(
            (observed, before, now) -> {
              if (now && !place.equals(model.cell().get())) {
                model.select(place);
              }
            });
    cells.put(place, button);
    StackPane frame = new StackPane(button);
    frame.getStyleClass().add("nb-score-frame");
    if (scored != null && !scored.evidence().isEmpty()) {
      Circle dot = new Circle(2);
      dot.getStyleClass().addAll("nb-score-dot", shade(criterion, scored));
      dot.setMouseTransparent(true);
      StackPane.setAlignment(dot, Pos.TOP_RIGHT);
      frame.getChildren().add(dot);
    }
    return frame;
  }

  private static String shown(Criterion criterion, Entry.@Nullable Scored scored) {
    if (scored == null || scored.score() == null) {
      return Words.text("ui.priorities.none");
    }
    if (criterion.isBonus()) {
      return Words.text(scored.score() == 1 ? "ui.priorities.yes" : "ui.priorities.no");
    }
    return String.valueOf(scored.score());
  }

  /** Darker is more of a priority. */
  private static String shade(Criterion criterion, Entry.@Nullable Scored scored) {
    if (scored == null || scored.score() == null || criterion.isBonus()) {
      return "nb-shade-none";
    }
    double part =
        (double) (scored.score() - criterion.lowest()) / (criterion.highest() - criterion.lowest());
    double turned = criterion.direction() == Criterion.Direction.MORE ? part : 1 - part;
    return "nb-shade-" + Math.round(turned * SHADES);
  }

  private static String spoken(Theme theme, Criterion criterion, Entry.@Nullable Scored scored) {
    if (scored == null) {
      return Words.text("ui.priorities.cell.none", theme.name(), criterion.name());
    }
    return Words.text(
        scored.evidence().isEmpty() ? "ui.priorities.cell.bare" : "ui.priorities.cell",
        theme.name(),
        criterion.name(),
        shown(criterion, scored),
        scored.why(),
        scored.evidence().size());
  }

  private void total(PrioritiesView view, int row, Ranking.Row one) {
    Region bar = new Region();
    boolean isChosen = one.chosen() != null && one.chosen().choice() == Choice.PRIORITY;
    bar.getStyleClass().add(isChosen ? "nb-total-chosen" : "nb-total-bar");
    StackPane track = new StackPane(bar);
    bar.maxWidthProperty()
        .bind(track.widthProperty().multiply(one.total() / view.ranking().most()));
    track.setAlignment(Pos.CENTER_LEFT);
    track.getStyleClass().add("nb-total-track");
    int at = last(view) - 2;
    add(track, at, row);
    Label total = Labels.of(DataRanks.text(one.total()), "nb-strong");
    String band = one.band().isEmpty() ? "" : one.band() + ". ";
    Tips.tell(total, band + one.sensitivity().sentence());
    total.setAccessibleText(
        Words.text(
            "ui.priorities.total.spoken",
            one.theme().name(),
            total.getText(),
            one.rankText(),
            band,
            one.sensitivity().sentence()));
    add(total, at + 1, row);
  }

  private void recommended(PrioritiesView view, Entry.@Nullable Chosen chosen, int row) {
    Node said = recommended(chosen);
    GridPane.setMargin(said, new Insets(0, 0, 0, GAP));
    add(said, last(view), row);
  }

  private static Node recommended(Entry.@Nullable Chosen chosen) {
    if (chosen == null || chosen.choice() == null) {
      return Shortened.of(Words.text("ui.priorities.undecided"), "", "nb-muted");
    }
    return switch (chosen.choice()) {
      case PRIORITY ->
          Shortened.of(
              Words.text("ui.priorities.choice.priority"), chosen.why(), "nb-pill", "nb-chosen");
      case CROSS_CUTTING ->
          Shortened.of(Words.text("ui.priorities.choice.cross-cutting"), chosen.why(), "nb-pill");
      case NOT_CHOSEN ->
          Shortened.of(Words.text("ui.priorities.choice.not-chosen"), chosen.why(), "nb-muted");
    };
  }

  private void mark(PrioritiesViewModel.@Nullable Cell now) {
    if (selected != null) {
      selected.pseudoClassStateChanged(SELECTED, false);
    }
    selected = now == null ? null : cells.get(now);
    if (selected != null) {
      selected.pseudoClassStateChanged(SELECTED, true);
    }
  }

  private void onKey(KeyEvent event) {
    int down = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    int right = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (down != 0 || right != 0) {
      model.move(down, right);
      if (selected != null) {
        selected.requestFocus();
      }
      event.consume();
    } else if (event.getCode().isDigitKey()) {
      digit(Integer.parseInt(event.getCode().getName().replaceAll("\\D", "")));
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      toReason.run();
      event.consume();
    }
  }

  private void digit(int score) {
    Criterion criterion = model.criterion();
    if (model.isWritable() && criterion != null && criterion.level(score).isPresent()) {
      model.draft().score().set(score);
      toReason.run();
    }
  }

  /** The whole table as it is copied and read by a screen reader. */
  static List<List<String>> rows(PrioritiesView view) {
    return view.matrix().themes().stream()
        .flatMap(
            theme ->
                view.matrix().standing(theme.key()).values().stream()
                    .map(
                        one ->
                            List.of(
                                theme.name(),
                                view.ranking()
                                    .model()
                                    .criterion(one.criterion())
                                    .map(Criterion::name)
                                    .orElse(one.criterion()),
                                String.valueOf(one.score()),
                                one.why(),
                                one.evidence().stream()
                                    .map(link -> link.ref())
                                    .collect(Collectors.joining(", ")),
                                one.mark().by())))
        .toList();
  }
}
