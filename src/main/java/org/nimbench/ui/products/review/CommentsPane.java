package org.nimbench.ui.products.review;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.ParagraphArea;
import org.nimbench.ui.kit.Told;

/** The comments in the margin: list, filter, and a field for the next one. */
public final class CommentsPane extends VBox {
  private final CommentsViewModel model;
  private final BiConsumer<String, String> goTo;
  private final boolean isWritable;
  private final VBox list = new VBox();
  private final NameField by;
  private final ParagraphArea next = new ParagraphArea(Words.text("ui.products.comment.prompt"));

  /**
   * A pane over its model.
   *
   * @param goTo goes to a section's key and to words in it
   */
  public CommentsPane(
      CommentsViewModel model, BiConsumer<String, String> goTo, boolean isWritable) {
    this.model = model;
    this.goTo = goTo;
    this.isWritable = isWritable;
    this.by = new NameField(model, "comment-by");
    getStyleClass().add("nb-comments");
    list.getStyleClass().add("nb-comment-list");
    ScrollPane scroll = new ScrollPane(list);
    scroll.setId("comments");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(Words.text("ui.products.comments"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(), scroll);
    if (isWritable) {
      getChildren().add(foot());
    }
    model.lines().addListener((observed, before, now) -> show(now));
    show(model.lines().get());
  }

  private HBox head() {
    ComboBox<CommentsViewModel.Which> which = new ComboBox<>();
    which.getItems().setAll(CommentsViewModel.Which.values());
    which.setConverter(InWords.of(CommentsPane::words));
    which.valueProperty().bindBidirectional(model.which());
    which.setId("comments-which");
    which.setAccessibleText(Words.text("ui.products.comments.which"));
    ComboBox<Boolean> where = new ComboBox<>();
    where.getItems().setAll(false, true);
    where.setConverter(
        InWords.of(
            isWhole ->
                isWhole
                    ? Words.text("ui.products.comments.product")
                    : Words.text("ui.products.comments.section")));
    where.valueProperty().bindBidirectional(model.isWhole());
    where.setId("comments-where");
    where.setAccessibleText(Words.text("ui.products.comments.where"));
    for (ComboBox<?> box : List.of(which, where)) {
      box.setMinWidth(0);
      box.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(box, Priority.ALWAYS);
      Told.choice(box);
    }
    HBox head = new HBox(6, which, where);
    head.getStyleClass().add("nb-comment-head");
    return head;
  }

  private VBox foot() {
    Label about = Told.whole(Labels.of("", "nb-caption", "nb-comment-about"));
    about.setId("comment-about");
    about
        .textProperty()
        .bind(
            model
                .about()
                .map(
                    words ->
                        words.isEmpty()
                            ? Words.text("ui.products.comment.section")
                            : Words.text("ui.products.comment.about", words)));
    HBox.setHgrow(by, Priority.ALWAYS);
    Button add = Buttons.plain("", Words.text("ui.products.comment.add"), this::add);
    add.setId("comment-add");
    add.setMinWidth(USE_PREF_SIZE);
    add.disableProperty().bind(next.textProperty().map(String::isBlank));
    next.setId("comment-text");
    next.setPromptText(Words.text("ui.products.comment.prompt"));
    next.whenDone(true, this::add);
    HBox row = new HBox(6, by, add);
    row.setAlignment(Pos.TOP_LEFT);
    // Where there is little room it takes none before something is said.
    ObservableValue<Boolean> isUsed =
        Bindings.createBooleanBinding(
            () -> next.isFocused() || !next.getText().isEmpty() || by.field().isFocused(),
            next.focusedProperty(),
            next.textProperty(),
            by.field().focusedProperty());
    for (Region one : List.of(about, row)) {
      one.visibleProperty().bind(isUsed);
      one.managedProperty().bind(one.visibleProperty());
    }
    next.prefRowCountProperty().bind(isUsed.map(used -> used ? 2 : 1));
    VBox foot = new VBox(6, about, next, row);
    foot.getStyleClass().add("nb-comment-foot");
    return foot;
  }

  private void add() {
    if (next.getText().isBlank()) {
      return;
    }
    if (model.add(next.getText())) {
      next.clear();
    } else {
      by.refuse();
    }
  }

  private void show(List<CommentsViewModel.Line> lines) {
    CommentsViewModel.@Nullable Line held = held();
    list.getChildren().clear();
    for (CommentsViewModel.Line line : lines) {
      CommentCard card = new CommentCard(line, model, goTo, isWritable);
      list.getChildren().add(card);
      if (held != null && CommentsViewModel.isSame(held, line)) {
        card.reach();
      }
    }
    if (lines.isEmpty()) {
      list.getChildren()
          .add(Labels.paragraph(Words.text("ui.products.comments.none"), "nb-muted", "nb-body"));
    }
  }

  /** The comment that has the keyboard; it keeps it while the list is built anew. */
  private CommentsViewModel.@Nullable Line held() {
    return list.getChildren().stream()
        .filter(CommentCard.class::isInstance)
        .map(CommentCard.class::cast)
        .filter(CommentCard::isFocusWithin)
        .map(CommentCard::line)
        .findFirst()
        .orElse(null);
  }

  /** Gives the keyboard to the field for the next comment, about some words of the section. */
  public void ask(String about) {
    model.about().set(about);
    next.requestFocus();
  }

  private static String words(CommentsViewModel.Which which) {
    return switch (which) {
      case OPEN -> Words.text("ui.products.comments.open");
      case RESOLVED -> Words.text("ui.products.comments.resolved");
      case ALL -> Words.text("ui.products.comments.all");
    };
  }
}
