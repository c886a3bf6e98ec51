package org.nimbench.ui.products.begin;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.products.Outline;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;

/** Asks which section a figure is put into. */
public final class SectionChoice extends VBox {
  private final ComboBox<Outline.Part> sections = new ComboBox<>();
  private final String standard;

  /**
   * A choice of sections.
   *
   * @param standard key of the one that is offered; the first where there is none such
   */
  public SectionChoice(List<Outline.Part> parts, String standard) {
    this.standard = standard;
    getStyleClass().add("nb-section-choice");
    sections.setId("product-section");
    sections.setAccessibleText(Words.text("ui.products.add.section"));
    sections.setMaxWidth(Double.MAX_VALUE);
    sections.setConverter(InWords.of(Outline.Part::heading));
    sections.getItems().setAll(parts);
    sections.setValue(
        parts.stream()
            .filter(part -> part.key().equals(standard))
            .findFirst()
            .orElse(parts.get(0)));
    getChildren()
        .addAll(Labels.of(Words.text("ui.products.add.section"), "nb-form-label"), sections);
  }

  /** Key of the section that was chosen. */
  public String key() {
    Outline.Part chosen = sections.getValue();
    return chosen == null ? standard : chosen.key();
  }
}
