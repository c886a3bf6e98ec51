package org.nimbench.ui.products.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/**
 * A grading: its scheme, then source, information and handling by what they mean. One that is only
 * begun stands in its row as well, so that it is still there when the row is marked again.
 */
final class GradeField extends VBox {
  private final Consumer<String> put;
  private final Choice scheme;
  private final VBox parts = new VBox(4);
  private final Label code = Labels.of("", "nb-caption");
  private final List<Choice> choices = new ArrayList<>();
  private final String[] chosen = {"", "", ""};
  private String shown = "";

  GradeField(String name, Consumer<String> put) {
    super(4);
    this.put = put;
    Map<String, String> schemes = new LinkedHashMap<>();
    for (Grades one : Grades.values()) {
      schemes.put(one.name(), one.inWords());
    }
    this.scheme = new Choice(name, schemes, this::scheme);
    scheme.setId("grade-scheme");
    getChildren().addAll(scheme, parts, code);
    parts.managedProperty().bind(parts.visibleProperty());
    code.managedProperty().bind(code.visibleProperty());
  }

  /** What takes the keyboard first. */
  Choice first() {
    return scheme;
  }

  /** Shows a grading, also one that is only begun; other words leave everything to be chosen. */
  void show(String grade) {
    if (grade.equals(shown)) {
      return;
    }
    shown = grade;
    Grades of = Grades.of(grade).or(() -> Grades.begun(grade)).orElse(null);
    scheme.show(of == null ? "" : of.name());
    build(of);
    for (int i = 0; i < Grades.PARTS; i++) {
      chosen[i] = of == null ? "" : of.part(grade, i);
      if (of != null) {
        choices.get(i).show(chosen[i]);
      }
    }
    tell();
  }

  private void tell() {
    String sofar = String.join("", chosen);
    code.setText(sofar);
    code.setVisible(!sofar.isEmpty());
  }

  private void scheme(String name) {
    if (name.isEmpty()) {
      build(null);
      keep("");
      return;
    }
    build(Grades.valueOf(name));
    choices.forEach(choice -> choice.show(""));
    Arrays.fill(chosen, "");
    keep(Grades.valueOf(name).inWords(chosen));
    choices.get(0).requestFocus();
  }

  private void build(@Nullable Grades of) {
    parts.getChildren().clear();
    choices.clear();
    parts.setVisible(of != null);
    if (of == null) {
      return;
    }
    List<String> names =
        List.of(
            Words.text("ui.products.grade.source"),
            Words.text("ui.products.grade.info"),
            Words.text("ui.products.grade.handling"));
    for (int i = 0; i < Grades.PARTS; i++) {
      int part = i;
      Choice choice = new Choice(names.get(i), of.choices(i), key -> choose(part, key));
      choice.setId("grade-" + i);
      choices.add(choice);
      parts.getChildren().addAll(Labels.of(names.get(i), "nb-caption"), choice);
    }
  }

  private void choose(int part, String key) {
    chosen[part] = key;
    keep(Grades.valueOf(scheme.getValue()).inWords(chosen));
  }

  private void keep(String grade) {
    shown = grade;
    tell();
    put.accept(grade);
  }
}
