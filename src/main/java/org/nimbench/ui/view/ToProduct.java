package org.nimbench.ui.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Buttons;

/**
 * The way of figures into the open product, and what shuts it.
 *
 * @param take is given figures that go to one section, one after the other
 * @param whyNot why the open product takes none, one sentence; empty where it does
 */
public record ToProduct(Consumer<List<Evidence>> take, ObservableValue<String> whyNot) {
  /** Gives one figure. */
  public void give(Evidence figure) {
    take.accept(List.of(figure));
  }

  /**
   * A control that gives figures: off while there is none and while the product takes none, in a
   * frame that tells why.
   *
   * @param isNone whether there is nothing to give
   * @param hint what the control does, or why there is nothing
   */
  public Node door(Node control, ObservableBooleanValue isNone, ObservableValue<String> hint) {
    control
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> isNone.get() || !whyNot.getValue().isEmpty(), isNone, whyNot));
    control.accessibleHelpProperty().bind(whyNot);
    return Buttons.explained(control, whyNot.flatMap(why -> why.isEmpty() ? hint : whyNot));
  }
}
