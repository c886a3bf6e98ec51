package org.nimbench.ui.products.begin;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.nimbench.ui.kit.FieldNote;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.ParagraphArea;

/** The fields of a new product that are shown so far, each with what it still asks for under it. */
final class BeginFields {
  private final NewProductViewModel model;
  private final Map<NewProductViewModel.Field, FieldNote> notes =
      new EnumMap<>(NewProductViewModel.Field.class);
  private final Map<NewProductViewModel.Field, Control> controls =
      new EnumMap<>(NewProductViewModel.Field.class);

  /** No field yet; what each asks for is told as the model judges it. */
  BeginFields(NewProductViewModel model) {
    this.model = model;
    model.wrong().addListener((observed, before, now) -> judge(now));
  }

  /** A field of one line under its name. */
  VBox line(NewProductViewModel.Field field, String id, String name) {
    return typed(field, id, name, new TextField());
  }

  /** A field of several lines under its name. */
  VBox paragraph(NewProductViewModel.Field field, String id, String name) {
    return typed(field, id, name, new ParagraphArea(name));
  }

  private VBox typed(
      NewProductViewModel.Field field, String id, String name, TextInputControl control) {
    control.setId(id);
    control.textProperty().bindBidirectional(model.words(field));
    return noted(field, name, control);
  }

  /** A control under its name, with what it still asks for under it. */
  VBox noted(NewProductViewModel.Field field, String name, Control control) {
    FieldNote note = new FieldNote();
    note.setId(control.getId() + "-wrong");
    note.say(model.wrong().get().getOrDefault(field, ""));
    notes.put(field, note);
    controls.put(field, control);
    model.words(field).addListener((observed, before, now) -> note.insist());
    VBox box = Labels.named(name, control);
    box.getChildren().add(note);
    return box;
  }

  private void judge(Map<NewProductViewModel.Field, String> found) {
    notes.forEach((field, note) -> note.say(found.getOrDefault(field, "")));
  }

  /** What is lacking is told as a mistake, and the first such field has the keyboard. */
  void insist(Set<NewProductViewModel.Field> lacking) {
    notes.forEach(
        (field, note) -> {
          if (lacking.contains(field)) {
            note.insist();
          }
        });
    controls.entrySet().stream()
        .filter(one -> lacking.contains(one.getKey()))
        .findFirst()
        .ifPresent(one -> one.getValue().requestFocus());
  }

  /** A choice of one of several, told in words. */
  static <T> ComboBox<T> choice(String id, List<T> items, Function<T, String> words) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.getItems().setAll(items);
    box.setConverter(InWords.of(words));
    return box;
  }
}
