package org.nimbench.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Text in the steps of the design language; its styles live in the sheet. */
public final class Labels {
  private Labels() {}

  /** Words in a style of the sheet, such as {@code nb-caption}. */
  public static Label of(String words, String... styles) {
    Label label = new Label(words);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** Words that follow a value. */
  public static Label bound(ObservableValue<String> words, String... styles) {
    Label label = of("", styles);
    label.textProperty().bind(words);
    return label;
  }

  /** A paragraph that breaks its lines. */
  public static Label paragraph(String words, String... styles) {
    Label label = of(words, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A field under its name, which a screen reader says for it. */
  public static VBox named(String name, Control field) {
    field.setAccessibleText(name);
    field.setMaxWidth(Double.MAX_VALUE);
    Label label = paragraph(name, "nb-form-label");
    label.setLabelFor(field);
    return new VBox(3, label, field);
  }

  /** A key as it stands on the keyboard; never shortened. */
  public static Label key(String key) {
    Label label = of(key, "nb-key-cap");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** Takes up the room that is left in a row. */
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
