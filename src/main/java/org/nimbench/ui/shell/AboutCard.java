package org.nimbench.ui.shell;

import javafx.scene.layout.VBox;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/** Version, licence and what the program does not do with your data. */
public final class AboutCard extends VBox {
  /** The card. */
  public AboutCard() {
    getStyleClass().add("nb-about");
    getChildren()
        .addAll(
            Labels.of(Words.text("ui.about.title", Program.VERSION), "nb-heading"),
            Labels.paragraph(Words.text("ui.about.text")),
            Labels.paragraph(Words.text("ui.about.notices"), "nb-caption"));
  }
}
