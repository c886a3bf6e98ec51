package org.nimbench.ui.kit;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import org.nimbench.kernel.Words;

/** Controls that change the workspace: where it can only be read they are off and say why. */
public final class Writing {
  private Writing() {}

  /** Why they are off, one sentence. */
  public static String whyNot() {
    return Words.text("ui.command.readonly");
  }

  /** The control itself where the workspace can be written, else off in a frame that tells why. */
  public static Node only(boolean isWritable, Node control) {
    return unless(isWritable ? "" : whyNot(), control);
  }

  /**
   * The control itself where nothing keeps it from working, else off in a frame that tells why.
   *
   * @param whyNot one sentence; empty for nothing
   */
  public static Node unless(String whyNot, Node control) {
    if (whyNot.isEmpty()) {
      return control;
    }
    control.disableProperty().unbind();
    control.setDisable(true);
    control.setAccessibleHelp(whyNot);
    return Buttons.explained(control, new ReadOnlyStringWrapper(whyNot));
  }
}
