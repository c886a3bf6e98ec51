package org.nimbench.ui.kit;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * The root of the window, which shows its content larger: at 1.25 the content is laid out on four
 * fifths of the width and height and drawn a quarter larger, text, icons and gaps alike.
 */
public final class ScaledRoot extends Pane {
  private final DoubleProperty factor = new SimpleDoubleProperty(1);
  private final Region content;

  /** A root around the window's content. */
  public ScaledRoot(Region content) {
    this.content = content;
    Scale scale = new Scale(1, 1, 0, 0);
    scale.xProperty().bind(factor);
    scale.yProperty().bind(factor);
    content.getTransforms().add(scale);
    getChildren().add(content);
    factor.addListener((observed, before, now) -> requestLayout());
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / factor.get(), getHeight() / factor.get());
  }

  /** How much larger, at least 1. */
  public DoubleProperty factor() {
    return factor;
  }
}
