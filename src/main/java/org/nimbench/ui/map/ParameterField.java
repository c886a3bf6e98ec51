package org.nimbench.ui.map;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.StringConverter;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Words;
import org.nimbench.study.MethodWords;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.kit.Told;

/**
 * A field of the form, made from a parameter's declaration: a number with its unit and perhaps a
 * slider, a choice, a layer or text. What is not allowed is said beneath it.
 */
final class ParameterField extends VBox {
  private static final String BOUNDARY = "boundary";

  private final MethodViewModel model;
  private final Parameter parameter;
  private final String method;
  private final Label wrong = Labels.paragraph("", "nb-wrong");
  private final List<Runnable> refresh = new ArrayList<>();
  private boolean isFollowing;

  /**
   * A field.
   *
   * @param layers names of the boundary layers there are
   * @param hint what the data suggest, beneath the slider; empty for nothing
   */
  ParameterField(
      MethodViewModel model,
      Parameter parameter,
      List<String> layers,
      ObservableValue<String> hint) {
    this.model = model;
    this.parameter = parameter;
    this.method = model.choice().get().method();
    getStyleClass().add("nb-parameter");
    Control field = field(layers);
    field.setId(parameter.key() + "-field");
    field.setAccessibleText(MethodWords.prompt(method, parameter));
    field.setAccessibleHelp(MethodWords.help(method, parameter));
    if (field instanceof ComboBox<?> combo) {
      Told.choice(combo, MethodWords.help(method, parameter));
    } else {
      Tips.tell(field, MethodWords.help(method, parameter));
    }
    HBox row = FormRows.row(MethodWords.prompt(method, parameter), field);
    row.getChildren().add(resetButton());
    getChildren().add(row);
    SliderRange.of(parameter).ifPresent(range -> getChildren().add(slider(range, hint)));
    wrong.setId(parameter.key() + "-wrong");
    say("");
    getChildren().add(wrong);
    refresh();
  }

  /** Shows what is set and what was used. */
  void refresh() {
    refresh.forEach(Runnable::run);
  }

  private Control field(List<String> layers) {
    if (parameter.isLayer()) {
      List<String> choices = new ArrayList<>(layers);
      choices.add("");
      return choice(choices, InWords.of(this::layer, this::withoutLayer));
    }
    return parameter.isNumber() || parameter.choices().isEmpty()
        ? entry()
        : choice(
            parameter.choices(), InWords.of(one -> MethodWords.choice(method, parameter, one)));
  }

  private TextField entry() {
    TextField entry = new TextField();
    entry.setOnAction(event -> take(entry));
    entry
        .focusedProperty()
        .addListener(
            (observed, before, now) -> {
              if (!now) {
                take(entry);
              }
            });
    refresh.add(
        () -> {
          entry.setText(shown(model.value(parameter)));
          String used = model.used(parameter);
          entry.setPromptText(used.isEmpty() ? "" : Words.text("ui.method.automatic", used));
        });
    return entry;
  }

  private void take(TextField entry) {
    String reason =
        entry.getText().equals(shown(model.value(parameter)))
            ? ""
            : model.enter(parameter, entry.getText());
    say(reason);
    if (reason.isEmpty()) {
      refresh();
    }
  }

  private void say(String reason) {
    wrong.setText(reason);
    wrong.setVisible(!reason.isEmpty());
    wrong.setManaged(!reason.isEmpty());
  }

  private String shown(String value) {
    if (value.isEmpty() || !parameter.isNumber()) {
      return value;
    }
    if (parameter.choices().contains(value)) {
      return MethodWords.choice(method, parameter, value);
    }
    double number = Double.parseDouble(value);
    String figure =
        number == Math.rint(number) ? Figures.count((long) number) : Figures.decimal(number, 2);
    return parameter.unit().isEmpty()
        ? figure
        : Words.text("ui.method.with-unit", figure, parameter.unit());
  }

  private ComboBox<String> choice(List<String> choices, StringConverter<String> words) {
    ComboBox<String> combo = new ComboBox<>();
    combo.getItems().setAll(choices);
    combo.setConverter(words);
    combo.setMaxWidth(Double.MAX_VALUE);
    combo.setOnAction(
        event -> {
          String chosen = combo.getValue();
          if (chosen != null && !chosen.equals(model.value(parameter))) {
            say(model.choose(parameter, chosen));
          }
        });
    refresh.add(
        () -> {
          combo.setValue(null);
          combo.setValue(model.value(parameter));
        });
    return combo;
  }

  private Node slider(SliderRange range, ObservableValue<String> hint) {
    Slider slider = new Slider(range.least(), range.most(), range.least());
    slider.setSkin(new ProgressSliderSkin(slider));
    slider.setId(parameter.key() + "-slider");
    slider.setBlockIncrement(range.step());
    slider.setAccessibleText(MethodWords.prompt(method, parameter));
    refresh.add(
        () -> {
          String value = model.value(parameter);
          double wanted = number(value, range.least());
          if (Math.abs(slider.getValue() - wanted) >= range.step()) {
            // A value that was typed stays as it is, also between two steps of the slider.
            isFollowing = true;
            slider.setValue(wanted);
            isFollowing = false;
          }
        });
    refresh();
    slider
        .valueProperty()
        .addListener(
            (observed, before, now) -> slid(range, before.doubleValue(), now.doubleValue()));
    Label suggested = Labels.paragraph("", "nb-caption");
    suggested.setTextAlignment(TextAlignment.CENTER);
    suggested.textProperty().bind(hint);
    HBox ends =
        new HBox(
            end(range.least()), Labels.spring(), suggested, Labels.spring(), end(range.most()));
    VBox box = new VBox(3, slider, ends);
    box.getStyleClass().add("nb-slider-row");
    return box;
  }

  private static Label end(double value) {
    Label end = Labels.of(Figures.count((long) value), "nb-caption");
    end.setMinWidth(USE_PREF_SIZE);
    return end;
  }

  private void slid(SliderRange range, double before, double now) {
    if (isFollowing) {
      return;
    }
    double next = range.nearest(now);
    String value = model.value(parameter);
    double held = number(value, range.nearest(before));
    if (next != held) {
      say(model.enter(parameter, Double.toString(next)));
    }
  }

  /** The number a value stands for; {@code otherwise} where the method works it out. */
  private double number(String value, double otherwise) {
    return value.isEmpty() || parameter.choices().contains(value)
        ? otherwise
        : Double.parseDouble(value);
  }

  private Button resetButton() {
    Button reset =
        Buttons.icon(
            "mdi2r-restore",
            Words.text("ui.method.reset", MethodWords.prompt(method, parameter)),
            () -> {
              model.reset(parameter);
              say("");
              refresh();
            });
    reset.setId(parameter.key() + "-reset");
    refresh.add(
        () -> {
          reset.setVisible(model.isSet(parameter));
          reset.setManaged(model.isSet(parameter));
        });
    return reset;
  }

  private String layer(String layer) {
    return layer.isEmpty() ? withoutLayer() : org.nimbench.ui.view.LayerNames.words(layer);
  }

  /** No boundary is none; areas that are left open are chosen by the method. */
  private String withoutLayer() {
    if (parameter.key().equals(BOUNDARY)) {
      return Words.text("ui.method.layer.none");
    }
    String used = model.used(parameter);
    return used.isEmpty()
        ? Words.text("ui.method.layer.auto")
        : Words.text("ui.method.automatic", org.nimbench.ui.view.LayerNames.words(used));
  }
}
