package org.nimbench.ui.present;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.PageSource;
import org.nimbench.presentation.ShowItem;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Later;
import org.nimbench.ui.present.show.PageFaces;

/** Beside the list: the page that is worked on, its title and its notes. */
final class PageForm extends VBox {
  private static final double WIDTH = 344;
  private static final double TALLEST = 210;
  private static final Duration PAUSE = Duration.ofMillis(1500);

  private final PresentViewModel model;
  private final PageFaces faces;
  private final Later later;
  private final ImageView picture = new ImageView();
  private final TextField title = new TextField();
  private final TextArea notes = new TextArea();
  private final Label source = Labels.paragraph("", "nb-caption");
  private Runnable forget = () -> {};
  private @Nullable String shown;
  private boolean isFilling;

  PageForm(PresentViewModel model, PageFaces faces, Later later, Runnable startHere) {
    this.model = model;
    this.faces = faces;
    this.later = later;
    getStyleClass().add("nb-present-form");
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    picture.setFitWidth(WIDTH - 28);
    // In a low window the picture gives way, not what is typed.
    setMinHeight(0);
    picture.fitHeightProperty().bind(Bindings.min(TALLEST, heightProperty().multiply(0.33)));
    notes.setMinHeight(44);
    picture.setPreserveRatio(true);
    title.setId("present-title");
    title.setAccessibleText(Words.text("ui.present.form.title"));
    title.setPromptText(Words.text("ui.present.form.title.own"));
    notes.setId("present-notes");
    notes.setAccessibleText(Words.text("ui.present.notes"));
    notes.setPromptText(Words.text("ui.present.form.notes.prompt"));
    notes.setWrapText(true);
    notes.skinProperty().addListener((observed, was, now) -> nameInside());
    VBox.setVgrow(notes, Priority.ALWAYS);
    Button here = Buttons.plain("mdi2p-play", Words.text("ui.present.start.here"), startHere);
    here.setId("present-here");
    getChildren()
        .addAll(
            picture,
            source,
            heading(Words.text("ui.present.form.title")),
            title,
            heading(Words.text("ui.present.notes")),
            here);
    Gradually.build(List.of(() -> getChildren().add(getChildren().size() - 1, notes)));
    title.textProperty().addListener((observed, was, now) -> typed());
    notes.textProperty().addListener((observed, was, now) -> typed());
    title.focusedProperty().addListener((observed, was, now) -> left(now));
    notes.focusedProperty().addListener((observed, was, now) -> left(now));
    model.selected().addListener((observed, was, now) -> fill());
    model.show().addListener((observed, was, now) -> fill());
    fill();
  }

  /** The pane inside a text area is a stop of its own for a screen reader. */
  private void nameInside() {
    Node inside = notes.lookup(".scroll-pane");
    if (inside != null) {
      inside.setAccessibleText(Words.text("ui.present.notes"));
    }
  }

  private static Node heading(String words) {
    return Labels.of(words, "nb-overline");
  }

  private void typed() {
    if (!isFilling) {
      forget.run();
      forget = later.in(PAUSE, this::keep);
    }
  }

  private void left(boolean isFocused) {
    if (!isFocused) {
      keep();
    }
  }

  /** Keeps what was typed for the page it was typed for. */
  void keep() {
    forget.run();
    String id = shown;
    if (id != null && !isFilling) {
      String words = notes.getText();
      String heading = title.getText();
      model.notes(id, words);
      model.title(id, heading);
    }
  }

  private void fill() {
    Optional<ShowItem> item = model.show().get().find(model.selected().get());
    setVisible(item.isPresent());
    setManaged(item.isPresent());
    if (shown != null && !shown.equals(model.selected().get())) {
      keep();
    }
    shown = item.map(ShowItem::id).orElse(null);
    item.ifPresent(this::fill);
  }

  private static String words(PageSource source) {
    if (source instanceof PageSource.WholeProduct whole) {
      return Words.text("ui.present.form.pages", whole.product());
    }
    return source instanceof PageSource.OfProduct of
        ? Words.text("ui.present.form.product", of.figure(), of.product())
        : Words.text("ui.present.form.pinned");
  }

  private void fill(ShowItem item) {
    isFilling = true;
    if (!title.isFocused() && !title.getText().equals(item.title())) {
      title.setText(item.title());
    }
    if (!notes.isFocused() && !notes.getText().equals(item.notes())) {
      notes.setText(item.notes());
    }
    isFilling = false;
    boolean canWrite = model.isWritable();
    title.setEditable(canWrite);
    notes.setEditable(canWrite);
    source.setText(words(item.source()));
    faces.of(
        item,
        face -> {
          if (item.id().equals(shown)) {
            picture.setImage(face.image());
            picture.setManaged(face.image() != null);
            title.setPromptText(face.title());
          }
        });
  }
}
