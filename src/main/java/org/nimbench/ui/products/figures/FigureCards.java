package org.nimbench.ui.products.figures;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.kit.Writing;
import org.nimbench.ui.products.desk.Figure;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ProductSection;

/** The figures of the open section beside its text. */
public final class FigureCards extends ScrollPane {
  /** How wide the cards stand. */
  public static final double WIDTH = 248;

  private static final double PICTURE = 168;
  private static final double ROWS = 104;

  private final Thumbnails thumbnails;
  private final Acts acts;
  private final VBox cards = new VBox();
  private @Nullable ProductSection shown;
  private String whyNot = "";

  /**
   * What is done with a figure, by its id.
   *
   * @param cite puts a mention of it into the text
   * @param update makes it again from the data as it is now
   * @param move one up (−1) or down (1)
   * @param takeOut takes it out of the section
   * @param freeze freezes it as it is, or lets it follow again
   * @param origin tells where it came from
   */
  public record Acts(
      Consumer<String> cite,
      Consumer<String> update,
      BiConsumer<String, Integer> move,
      Consumer<String> takeOut,
      Consumer<Figure> freeze,
      Consumer<Figure> origin) {}

  /** Cards with nothing on them; their buttons are off where nothing can be changed. */
  public FigureCards(Thumbnails thumbnails, Acts acts) {
    this.thumbnails = thumbnails;
    this.acts = acts;
    getStyleClass().add("nb-figure-cards");
    setId("figure-cards");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinWidth(WIDTH + 18);
    setPrefWidth(WIDTH + 18);
    setMaxWidth(WIDTH + 18);
    setAccessibleText(Words.text("ui.products.figures"));
    cards.getStyleClass().add("nb-figure-list");
    setContent(cards);
  }

  /**
   * Shows the figures of a section.
   *
   * @param whyNotChanged why nothing can be done with them; empty where it can
   */
  public void show(ProductNow product, ProductSection section, String whyNotChanged) {
    if (section.equals(shown) && whyNotChanged.equals(whyNot)) {
      return;
    }
    shown = section;
    whyNot = whyNotChanged;
    List<Figure> figures = section.figures();
    cards.getChildren().clear();
    for (int i = 0; i < figures.size(); i++) {
      boolean isLast = i == figures.size() - 1;
      cards.getChildren().add(card(product.id(), figures.get(i), i == 0, isLast));
    }
    if (figures.isEmpty()) {
      cards
          .getChildren()
          .add(Labels.paragraph(Words.text("ui.products.figures.none"), "nb-muted", "nb-body"));
    }
  }

  private Node card(String product, Figure figure, boolean isFirst, boolean isLast) {
    Label label = Labels.of(figure.label(), "nb-strong");
    label.setMinWidth(USE_PREF_SIZE);
    Label title = Labels.of(figure.title());
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    Tips.tell(title, figure.title());
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(6, label, title);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("nb-figure-head");
    String frozen = figure.frozen();
    if (frozen != null) {
      Label badge = badge("mdi2s-snowflake", "ui.products.frozen", "nb-badge-frozen");
      Tips.tell(badge, frozen);
      head.getChildren().add(badge);
    } else if (figure.isStale()) {
      head.getChildren().add(badge("mdi2c-clock-outline", "ui.products.stale", "nb-badge-stale"));
    }
    head.getChildren().addAll(origin(figure), only(freeze(figure)));
    double height = figure.table() == null ? PICTURE : ROWS;
    Node face = FigureFace.of(product, figure, thumbnails, WIDTH - 2, height);
    VBox card = new VBox(head, face, foot(figure, isFirst, isLast));
    card.getStyleClass().add("nb-figure-card");
    card.setAccessibleText(figure.label() + ", " + figure.title());
    return card;
  }

  /** A control that changes something: off where nothing can be changed, and while it is locked. */
  private Node only(Node control) {
    return Writing.unless(whyNot, control);
  }

  private static Label badge(String icon, String words, String style) {
    Label badge = Labels.of(Words.text(words), style);
    badge.setGraphic(Icons.text(icon));
    badge.setMinWidth(USE_PREF_SIZE);
    return badge;
  }

  private Node foot(Figure figure, boolean isFirst, boolean isLast) {
    String id = figure.id();
    String day = Figures.shortDate(figure.evidence().stamp().made());
    String words = Words.text("ui.products.figure.made", day);
    // Beside the link that makes it again there is room for the day alone.
    boolean isOld = figure.isStale() && !figure.isFrozen();
    Label made = Labels.of(isOld ? day : words, "nb-caption");
    made.setAccessibleText(words);
    made.setMinWidth(0);
    Button up =
        small(
            "mdi2c-chevron-up",
            Words.text("ui.products.figure.up", figure.label()),
            () -> acts.move().accept(id, -1));
    up.setDisable(isFirst);
    Button down =
        small(
            "mdi2c-chevron-down",
            Words.text("ui.products.figure.down", figure.label()),
            () -> acts.move().accept(id, 1));
    down.setDisable(isLast);
    Button out =
        small(
            "mdi2c-close",
            Words.text("ui.products.figure.out", figure.label()),
            () -> acts.takeOut().accept(id));
    out.getStyleClass().add("nb-figure-out");
    HBox foot = new HBox(2, made, Labels.spring());
    if (isOld) {
      Hyperlink update =
          Buttons.link(Words.text("ui.products.figure.update"), () -> acts.update().accept(id));
      update.setMinWidth(USE_PREF_SIZE);
      update.setAccessibleText(Words.text("ui.products.figure.update.name", figure.label()));
      foot.getChildren().add(only(update));
    }
    Button cite =
        small(
            "mdi2f-format-quote-close",
            Words.text("ui.products.figure.cite", figure.label()),
            () -> acts.cite().accept(id));
    Stream.of(cite, up, down, out).map(this::only).forEach(foot.getChildren()::add);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("nb-figure-foot");
    return foot;
  }

  private Button origin(Figure figure) {
    Button origin =
        small(
            "mdi2i-information-outline",
            Words.text("ui.products.figure.origin", figure.label()),
            () -> acts.origin().accept(figure));
    origin.setId("origin-" + figure.id());
    origin.getStyleClass().add("nb-figure-origin");
    return origin;
  }

  private Button freeze(Figure figure) {
    String words = figure.isFrozen() ? "ui.products.figure.unfreeze" : "ui.products.figure.freeze";
    Button freeze =
        small(
            figure.isFrozen() ? "mdi2s-snowflake-off" : "mdi2s-snowflake",
            Words.text(words, figure.label()),
            () -> acts.freeze().accept(figure));
    freeze.setId("freeze-" + figure.id());
    return freeze;
  }

  private static Button small(String icon, String name, Runnable action) {
    Button button = Buttons.icon(icon, name, action);
    button.getStyleClass().add("nb-small-tool");
    return button;
  }
}
