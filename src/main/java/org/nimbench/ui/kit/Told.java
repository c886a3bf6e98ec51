package org.nimbench.ui.kit;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;

/** Words that may be cut where there is no room, and are read in full on pointing at them. */
public final class Told {
  private Told() {}

  /** The label, whose tooltip has the same words as itself; none while it is empty. */
  public static <L extends Labeled> L whole(L label) {
    label.setMinWidth(0);
    Tips.tell(label, label.textProperty());
    return label;
  }

  /** The box, whose tooltip has what is chosen in full. */
  public static <T> ComboBox<T> choice(ComboBox<T> box) {
    return choice(box, "");
  }

  /** The box, whose tooltip has what is chosen in full and under it what the choice is about. */
  public static <T> ComboBox<T> choice(ComboBox<T> box, String help) {
    Tips.tell(
        box,
        box.valueProperty()
            .map(value -> box.getConverter().toString(value))
            .orElse("")
            .map(words -> (words + "\n" + help).strip()));
    return box;
  }
}
