package org.nimbench.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Words;
import org.nimbench.study.MethodWords;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.map.MethodViewModel.Choice;
import org.nimbench.ui.view.MapMode;

/** The form of whatever method is asked, made from its declared parameters. */
final class MethodForm extends VBox {
  private final MapViewModel map;
  private final MethodViewModel model;
  private final List<ParameterField> fields = new ArrayList<>();
  private final Hyperlink defaults;
  private String built = "";

  /** Which building this is: what still waits of an earlier one is left out. */
  private int buildings;

  MethodForm(MapViewModel map) {
    this.map = map;
    this.model = map.method();
    this.defaults = Buttons.link(Words.text("ui.method.defaults"), model::resetAll);
    defaults.setId("method-defaults");
    getStyleClass().add("nb-form");
    map.mode().addListener((observed, before, now) -> show());
    map.scenery().addListener((observed, before, now) -> rebuild());
    model.choice().addListener((observed, before, now) -> show());
    model.answer().addListener((observed, before, now) -> refresh());
    show();
  }

  private void show() {
    if (built.equals(wanted())) {
      refresh();
    } else {
      rebuild();
    }
  }

  private String wanted() {
    return map.mode().get() + " " + model.choice().get().method();
  }

  private void refresh() {
    Choice now = model.choice().get();
    fields.forEach(ParameterField::refresh);
    defaults.setVisible(!now.given().isEmpty() && !fields.isEmpty());
    defaults.setManaged(defaults.isVisible());
  }

  private void rebuild() {
    built = wanted();
    buildings++;
    fields.clear();
    getChildren().setAll(FormRows.row(Words.text("ui.method.method"), methods()));
    getChildren().add(defaults);
    // Before the layers are known the fields could offer none: they are built once, with them.
    if (map.mode().get() != MapMode.DOTS
        && map.mode().get() != MapMode.CHANGE
        && map.scenery().get() != null) {
      int building = buildings;
      List<Runnable> pieces = new ArrayList<>();
      model.parameters().forEach(parameter -> pieces.add(() -> add(building, parameter)));
      Gradually.build(pieces);
    }
    refresh();
  }

  /** Above the defaults, unless another form was asked for since. */
  private void add(int building, Parameter parameter) {
    if (building == buildings) {
      ParameterField field =
          new ParameterField(model, parameter, map.layerNames(), map.suggestion());
      fields.add(field);
      getChildren().add(getChildren().size() - 1, field);
      refresh();
    }
  }

  private Node methods() {
    if (map.mode().get() == MapMode.DOTS) {
      return FormRows.value(Words.text("ui.method.places"));
    }
    List<String> offered = Modes.methods(map.mode().get());
    if (offered.size() == 1) {
      return FormRows.value(MethodWords.name(offered.get(0)));
    }
    ComboBox<String> methods = new ComboBox<>();
    methods.getItems().setAll(offered);
    methods.setConverter(InWords.of(MethodWords::name));
    methods.setValue(model.choice().get().method());
    methods.setId("method");
    methods.setAccessibleText(Words.text("ui.method.method"));
    methods.setMaxWidth(Double.MAX_VALUE);
    methods.setOnAction(event -> model.use(methods.getValue()));
    return methods;
  }
}
