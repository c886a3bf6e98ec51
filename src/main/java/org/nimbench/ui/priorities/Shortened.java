package org.nimbench.ui.priorities;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import org.nimbench.ui.kit.Tips;

/** Words that may be longer than their column: cut at the end, whole in their tooltip. */
final class Shortened {
  private Shortened() {}

  static Label of(String words, String whole, String... styles) {
    Label label = org.nimbench.ui.kit.Labels.of(words, styles);
    label.setTextOverrun(OverrunStyle.ELLIPSIS);
    label.setMinWidth(0);
    if (!whole.isEmpty()) {
      Tips.tell(label, whole);
    }
    return label;
  }
}
