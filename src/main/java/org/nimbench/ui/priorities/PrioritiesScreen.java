package org.nimbench.ui.priorities;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Matrix;
import org.nimbench.priorities.PrioritiesView;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.EmptyState;
import org.nimbench.ui.kit.FoldingInspector;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.InspectorTabs;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.kit.Scrolled;
import org.nimbench.ui.kit.WindowSize;

/** The Priorities screen: the matrix, what is below it, and the selected score beside it. */
public final class PrioritiesScreen extends StackPane {
  private final PrioritiesViewModel model;
  private final Overlay overlay;
  private final MatrixGrid matrix;
  private final BelowMatrix below = new BelowMatrix();
  private final ScoreTab score;
  private final InspectorTabs tabs;
  private final FoldingInspector whole;
  private final ComboBox<Matrix> switcher = new ComboBox<>();
  private final Label foot = Labels.of("", "nb-caption");
  private final Node empty;
  private boolean isShowing;

  /**
   * The screen over its model.
   *
   * @param size how much room there is: where the window is narrow the inspector folds, where it is
   *     low all of it scrolls
   */
  public PrioritiesScreen(PrioritiesViewModel model, Overlay overlay, WindowSize size) {
    this.model = model;
    this.overlay = overlay;
    getStyleClass().add("nb-priorities");
    this.score = new ScoreTab(model);
    this.tabs =
        new InspectorTabs(
            List.of(
                InspectorTabs.Tab.of("score", Words.text("ui.priorities.tab.score"), () -> score),
                InspectorTabs.Tab.of(
                    "theme", Words.text("ui.priorities.theme"), () -> new ThemeTab(model)),
                InspectorTabs.Tab.of(
                    "method",
                    Words.text("ui.priorities.tab.method"),
                    () -> new MethodTab(model, this::askWeights))));
    tabs.begin("score");
    this.matrix = new MatrixGrid(model, this::toReason);
    this.whole =
        new FoldingInspector(
            canvas(size), tabs, Words.text("ui.priorities.tab.score"), size.narrow());
    this.empty =
        new EmptyState(
                "mdi2f-format-list-numbered",
                Words.text("ui.priorities.empty"),
                Words.text("ui.priorities.new"),
                this::askNew)
            .naming("priorities-begin")
            .telling(Words.text("ui.priorities.empty.more"));
    model.view().addListener((observed, before, now) -> show(now));
    show(model.view().get());
  }

  private void toReason() {
    whole.unfold();
    tabs.choose("score");
    score.toReason();
  }

  private Region canvas(WindowSize size) {
    ScrollPane own = matrixScroll(Scrolled.down(matrix, Words.text("ui.priorities.matrix")));
    ScrollPane one = matrixScroll(new ScrollPane());
    one.setFitToWidth(true);
    one.setAccessibleText(Words.text("ui.priorities.matrix"));
    VBox.setVgrow(one, Priority.ALWAYS);
    VBox.setVgrow(below, Priority.ALWAYS);
    HBox line = new HBox(foot);
    line.getStyleClass().add("nb-matrix-foot");
    HBox head = head();
    VBox canvas = new VBox();
    canvas.getStyleClass().add("nb-priorities-canvas");
    Consumer<Boolean> arrange =
        isLow -> {
          if (isLow) {
            own.setContent(null);
            one.setContent(new VBox(matrix, line, below));
            canvas.getChildren().setAll(head, one);
          } else {
            one.setContent(null);
            own.setContent(matrix);
            canvas.getChildren().setAll(head, own, line, below);
          }
        };
    // Below the matrix is the rest; in a low window the two scroll as one.
    size.low().addListener((observed, before, now) -> arrange.accept(now));
    arrange.accept(size.low().get());
    return canvas;
  }

  private static ScrollPane matrixScroll(ScrollPane scroll) {
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
    scroll.getStyleClass().add("nb-matrix-scroll");
    return scroll;
  }

  private HBox head() {
    switcher.setId("priorities-switcher");
    switcher.setAccessibleText(Words.text("ui.priorities.which"));
    switcher.setConverter(InWords.of(Matrix::name));
    model.matrices().addListener((ListChangeListener<Matrix>) change -> listMatrices());
    switcher.setOnAction(
        event -> {
          Matrix wanted = switcher.getValue();
          if (!isShowing && wanted != null) {
            model.choose(wanted.id());
          }
        });
    switcher.setMinWidth(0);
    Button weights =
        Buttons.plain("mdi2t-tune-variant", Words.text("ui.priorities.weights"), this::askWeights);
    weights.setId("priorities-weights");
    Button theme =
        Buttons.plain("mdi2p-plus", Words.text("ui.priorities.add-theme"), this::askTheme);
    theme.setId("priorities-add-theme");
    Button begin = Buttons.plain("", Words.text("ui.priorities.new"), this::askNew);
    begin.setId("priorities-new");
    List.of(weights, theme, begin).forEach(one -> one.setDisable(!model.isWritable()));
    List.of(weights, theme, begin).forEach(one -> one.setMinWidth(USE_PREF_SIZE));
    HBox head = new HBox(8, switcher, Labels.spring(), weights, theme, begin);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("nb-product-head");
    return head;
  }

  private void listMatrices() {
    isShowing = true;
    switcher.getItems().setAll(model.matrices());
    PrioritiesView now = model.view().get();
    if (now != null) {
      model.matrices().stream()
          .filter(one -> one.id().equals(now.matrix().id()))
          .findFirst()
          .ifPresent(switcher::setValue);
    }
    isShowing = false;
  }

  private void show(@Nullable PrioritiesView view) {
    listMatrices();
    if (view == null) {
      getChildren().setAll(empty);
      return;
    }
    matrix.show(view);
    below.show(view);
    int scores =
        view.matrix().themes().stream()
            .mapToInt(theme -> view.matrix().standing(theme.key()).size())
            .sum();
    foot.setText(
        Words.text(
            "ui.priorities.foot", view.withoutEvidence().size(), scores, view.lost().size()));
    getChildren().setAll(whole);
  }

  /** Shows the history below the matrix. */
  public void showHistory() {
    below.choose(BelowMatrix.Part.HISTORY);
  }

  /** Shows every score as a table below the matrix. */
  public void showTable() {
    below.choose(BelowMatrix.Part.TABLE);
  }

  /** Asks for a new matrix. */
  public void askNew() {
    NewMatrixCard card = new NewMatrixCard();
    ask(
        card,
        "matrix-make",
        Words.text("ui.priorities.new.make"),
        card.name(),
        () -> model.begin(card.name().getText().strip(), card.model()));
    card.name().requestFocus();
  }

  private void askTheme() {
    TextField name = new TextField();
    name.setId("theme-name");
    VBox card =
        new VBox(
            10,
            Labels.of(Words.text("ui.priorities.theme.title"), "nb-heading"),
            Labels.named(Words.text("ui.priorities.theme.name"), name));
    card.getStyleClass().add("nb-new-product");
    ask(
        card,
        "theme-make",
        Words.text("ui.priorities.theme.add"),
        name,
        () -> model.addTheme(name.getText()));
    name.requestFocus();
  }

  private void askWeights() {
    PrioritiesView now = model.view().get();
    if (now != null) {
      WeightsCard card = new WeightsCard(now.ranking().model());
      ask(
          card,
          "weights-use",
          Words.text("ui.priorities.weights.use"),
          null,
          () -> model.remodel(card.model()));
    }
  }

  /** Asks; where a name is needed the button waits for it. */
  private void ask(
      Region card, String id, String words, @Nullable TextField needed, Runnable does) {
    Button cancel = Buttons.plain("", Words.text("ui.overlay.cancel"), overlay::close);
    cancel.setCancelButton(true);
    Button done =
        Buttons.primary(
            "",
            words,
            () -> {
              overlay.close();
              does.run();
            });
    done.setId(id);
    done.setDefaultButton(true);
    if (needed != null) {
      done.disableProperty().bind(needed.textProperty().map(String::isBlank));
    }
    overlay.show(card, cancel, done);
  }
}
