package org.nimbench.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.RunningWorkViewModel;
import org.nimbench.ui.kit.Tips;

/** The first thing seen: try the example, open a file, or go on where you were. */
public final class StartScreen extends ScrollPane {
  /**
   * What the start screen is given.
   *
   * @param make asks for a name and makes a workspace
   * @param example opens Northvale
   * @param open opens a workspace file
   * @param files asks which file
   * @param running what is being done while a workspace opens
   * @param picture a picture of the example for its card
   * @param pictures a picture of a workspace file for its card
   */
  public record Parts(
      Runnable make,
      Runnable example,
      Consumer<Path> open,
      FileChoice files,
      RunningWorkViewModel running,
      Node picture,
      Function<Path, Node> pictures) {}

  private static final double THREE_COLUMNS = 1040;
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

  /** Pixels across the words about the example. */
  private static final double EXAMPLE_WORDS = 240;

  private final StartViewModel model;
  private final Parts parts;
  private final VBox recent = new VBox();
  private final Button example;

  /** The screen over its model. */
  public StartScreen(StartViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    this.example = Buttons.primary("mdi2p-play", Words.text("ui.start.example"), parts.example());
    getStyleClass().add("nb-start");
    setFitToWidth(true);
    setAccessibleText(Words.text("ui.start.name"));
    recent.getStyleClass().add("nb-recent-list");
    HBox date =
        new HBox(
            12, Labels.of(model.today(), "nb-date"), Labels.of(model.financialYear(), "nb-muted"));
    date.setAlignment(Pos.BASELINE_LEFT);
    VBox begin =
        new VBox(
            Labels.of(Words.text("ui.start.begin"), "nb-column-title"), make(), open(), example());
    begin.getStyleClass().add("nb-begin");
    VBox before = new VBox(recentHead(), recent);
    before.getStyleClass().add("nb-before");
    HBox.setHgrow(before, Priority.ALWAYS);
    HBox columns = new HBox(28, begin, before);
    DueColumn due = new DueColumn(model, parts.open());
    // Where three columns have no room, what is due stands under the workspaces.
    widthProperty()
        .addListener(
            (observed, was, now) -> {
              columns.getChildren().remove(due);
              before.getChildren().remove(due);
              boolean isBelow = now.doubleValue() < THREE_COLUMNS;
              (isBelow ? before : columns).getChildren().add(due);
              due.pseudoClassStateChanged(BELOW, isBelow);
            });
    columns.getChildren().add(due);
    VBox page = new VBox(date, columns);
    page.getStyleClass().add("nb-start-page");
    StackPane centred = new StackPane(page);
    centred.getStyleClass().add("nb-start-centre");
    setContent(centred);
    model.recent().addListener((ListChangeListener<StartViewModel.Recent>) change -> list());
    list();
  }

  private Node recentHead() {
    Hyperlink clear = Buttons.link(Words.text("ui.start.recent.clear"), model::forgetMissing);
    clear
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.recent().stream().anyMatch(each -> !each.isThere()), model.recent()));
    HBox head =
        new HBox(
            Labels.of(Words.text("ui.start.recent"), "nb-column-title"), Labels.spring(), clear);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Button make() {
    Button make =
        card(
            "mdi2f-file-plus-outline",
            Words.text("ui.start.new"),
            Words.text("ui.start.new.hint"),
            Words.text("ui.start.new.key"));
    make.setId("start-new");
    make.setOnAction(event -> parts.make().run());
    make.disableProperty().bind(model.isOpening());
    return make;
  }

  private Button open() {
    Button open =
        card(
            "mdi2f-folder-open-outline",
            Words.text("ui.start.open"),
            Words.text("ui.start.open.hint"),
            Words.text("ui.start.open.key"));
    open.setId("start-open");
    open.setOnAction(event -> choose());
    open.disableProperty().bind(model.isOpening());
    return open;
  }

  /** Asks for a workspace file and opens it. */
  public void choose() {
    Optional<Path> file =
        parts
            .files()
            .toOpen(
                Words.text("ui.start.open.title"),
                List.of(new FileChoice.Sort(Words.text("ui.file.workspace"), "gpkg")));
    file.ifPresent(parts.open());
  }

  private static Button card(String icon, String title, String hint, String key) {
    VBox words = new VBox(2, Labels.of(title, "nb-strong"), Labels.of(hint, "nb-caption"));
    words.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(14, Icons.large(icon), words, Labels.spring(), Labels.key(key));
    row.setAlignment(Pos.CENTER_LEFT);
    Button card = wide(row, 32);
    card.setAccessibleText(title);
    card.setMaxWidth(Double.MAX_VALUE);
    card.getStyleClass().add("nb-start-card");
    return card;
  }

  /**
   * A card whose row is as wide as it has room for. What it holds says nothing about its own width:
   * that would grow with every layout.
   *
   * @param around left and right of the row
   */
  private static Button wide(HBox row, double around) {
    Button card =
        new Button() {
          @Override
          protected double computePrefWidth(double height) {
            return 0;
          }
        };
    card.setGraphic(row);
    row.prefWidthProperty().bind(card.widthProperty().subtract(around));
    return card;
  }

  private Node example() {
    Button go = example;
    go.setId("start-example");
    go.defaultButtonProperty().bind(go.focusedProperty());
    go.disableProperty().bind(model.isOpening());
    Label hint = Labels.of(Words.text("ui.start.example.hint"), "nb-caption");
    hint.textProperty()
        .bind(
            Bindings.when(model.isOpening())
                .then(parts.running().title())
                .otherwise(Words.text("ui.start.example.hint")));
    go.setMinWidth(USE_PREF_SIZE);
    Label what = Labels.paragraph(Words.text("ui.start.example.what"), "nb-muted");
    what.setPrefWidth(EXAMPLE_WORDS);
    FlowPane row = new FlowPane(9, 6, go, hint);
    row.setPrefWrapLength(EXAMPLE_WORDS);
    // What is being done changes its words many times: the column stays as wide as it is.
    hint.setMaxWidth(EXAMPLE_WORDS);
    row.setMinWidth(EXAMPLE_WORDS);
    row.setAlignment(Pos.CENTER_LEFT);
    VBox words = new VBox(8, Labels.of(Words.text("ui.start.example"), "nb-heading"), what, row);
    words.getStyleClass().add("nb-example-words");
    StackPane picture = new StackPane(parts.picture());
    picture.getStyleClass().add("nb-example-picture");
    VBox card = new VBox(picture, words);
    card.getStyleClass().add("nb-example-card");
    return card;
  }

  /** Gives the keyboard to the newest workspace, else to the example: Enter opens it. */
  public void begin() {
    Node first =
        recent.getChildren().stream().filter(Button.class::isInstance).findFirst().orElse(null);
    if (first != null) {
      first.requestFocus();
    } else {
      example.requestFocus();
    }
  }

  private void list() {
    boolean hadKeyboard = recent.getChildren().stream().anyMatch(Node::isFocused) || isUntouched();
    fill();
    if (hadKeyboard) {
      begin();
    }
  }

  /** Whether the keyboard is still where the toolkit put it by itself. */
  private boolean isUntouched() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner == null || owner == example;
  }

  private void fill() {
    recent.getChildren().clear();
    if (model.recent().isEmpty()) {
      VBox empty =
          new VBox(
              6,
              Icons.large("mdi2d-database-outline"),
              Labels.of(Words.text("ui.start.recent.none"), "nb-muted"),
              Labels.of(Words.text("ui.start.recent.none.do"), "nb-caption"));
      empty.setAlignment(Pos.CENTER);
      empty.getStyleClass().add("nb-recent-empty");
      recent.getChildren().add(empty);
    }
    model
        .recent()
        .forEach(each -> recent.getChildren().add(each.isThere() ? there(each) : missing(each)));
  }

  private Node there(StartViewModel.Recent each) {
    StackPane picture = new StackPane(parts.pictures().apply(each.workspace().file()));
    picture.getStyleClass().add("nb-recent-picture");
    HBox row = row(each, picture);
    Button card = wide(row, 26);
    card.setAccessibleText(Words.text("ui.start.recent.open", each.workspace().name()));
    card.setMaxWidth(Double.MAX_VALUE);
    card.getStyleClass().addAll("nb-start-card", "nb-recent-card");
    card.defaultButtonProperty().bind(card.focusedProperty());
    card.setOnAction(event -> parts.open().accept(each.workspace().file()));
    card.disableProperty().bind(model.isOpening());
    return card;
  }

  private HBox row(StartViewModel.Recent each, Node picture) {
    HBox badges = new HBox(6);
    model.badges(each).forEach(words -> badges.getChildren().add(Labels.of(words, "nb-badge")));
    Label path = Labels.of(StartViewModel.listedPath(each.workspace().file()), "nb-caption");
    Tips.tell(path, each.workspace().file().toString());
    VBox words =
        new VBox(
            4,
            Labels.of(each.workspace().name(), "nb-heading"),
            path,
            Labels.of(each.opened(), "nb-plain"),
            badges);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(14, picture, words);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private Node missing(StartViewModel.Recent each) {
    StackPane picture = new StackPane(Icons.large("mdi2d-database-off-outline"));
    picture.getStyleClass().add("nb-recent-picture");
    HBox row = row(each, picture);
    Button again =
        Buttons.plain("mdi2r-refresh", Words.text("ui.start.recent.again"), model::refresh);
    Hyperlink forget =
        Buttons.link(Words.text("ui.start.recent.forget"), () -> model.forget(each.workspace()));
    forget.setAccessibleText(Words.text("ui.start.recent.forget.name", each.workspace().name()));
    HBox actions = new HBox(10, again, forget);
    actions.setAlignment(Pos.CENTER_LEFT);
    VBox words = (VBox) row.getChildren().get(1);
    HBox badges = new HBox(Labels.of(Words.text("ui.start.recent.missing"), "nb-badge"));
    words.getChildren().set(3, badges);
    words.getChildren().add(actions);
    VBox.setMargin(actions, new Insets(4, 0, 0, 0));
    row.getStyleClass().add("nb-start-missing");
    return row;
  }
}
