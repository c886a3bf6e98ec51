package org.nimbench.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/** Under the header while the workspace is open to read: who holds it, and since when. */
final class ReadOnlyStrip extends HBox {
  ReadOnlyStrip(ShellViewModel model) {
    super(8, Icons.text("mdi2l-lock-outline"), Labels.bound(model.readOnly(), "nb-plain"));
    setId("read-only");
    getStyleClass().add("nb-read-only");
    setAlignment(Pos.CENTER_LEFT);
    visibleProperty().bind(model.readOnly().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
