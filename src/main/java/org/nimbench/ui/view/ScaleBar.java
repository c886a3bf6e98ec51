package org.nimbench.ui.view;

import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;

/** Two equal lengths on the ground, 1, 2 or 5 times a power of ten each. */
public final class ScaleBar extends Pane {
  private static final double LONGEST_HALF = 92;

  /** Of a small map the bar takes no more than this part, twice. */
  private static final double PART = 0.08;

  private static final double GAP = 4;
  private static final double[] STEPS = {5, 2, 1};

  private final Rectangle dark = new Rectangle();
  private final Rectangle light = new Rectangle();
  private final Text nought = text();
  private final Text half = text();
  private final Text whole = text();

  /** A bar that follows a view. */
  public ScaleBar(ObservableValue<@Nullable Viewport> view) {
    getStyleClass().add("nb-scale-bar");
    setMouseTransparent(true);
    dark.getStyleClass().add("nb-scale-dark");
    light.getStyleClass().add("nb-scale-light");
    dark.setHeight(5);
    light.setHeight(5);
    getChildren().addAll(dark, light, nought, half, whole);
    view.addListener((observed, before, now) -> show(now));
    setVisible(view.getValue() != null);
    setMinSize(2 * LONGEST_HALF + 40, 24);
    setMaxSize(2 * LONGEST_HALF + 40, 24);
  }

  private static Text text() {
    Text text = new Text();
    text.getStyleClass().add("nb-scale-text");
    text.setTextOrigin(VPos.TOP);
    return text;
  }

  /** The longest round length of which a half still fits. */
  static double halfLength(double metresPerPixel, double width) {
    double most = Math.min(LONGEST_HALF, PART * width) * metresPerPixel;
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    for (double step : STEPS) {
      if (step * power <= most) {
        return step * power;
      }
    }
    return power;
  }

  private void show(@Nullable Viewport view) {
    setVisible(view != null);
    if (view == null) {
      return;
    }
    double metres = halfLength(view.metresPerPixel(), view.width());
    double pixels = metres / view.metresPerPixel();
    dark.setX(6);
    dark.setY(16);
    dark.setWidth(pixels);
    light.setX(6 + pixels);
    light.setY(16);
    light.setWidth(pixels);
    boolean inKilometres = metres >= 500;
    put(nought, "0", 6);
    put(half, length(metres, inKilometres), 6 + pixels);
    String end = length(2 * metres, inKilometres);
    put(whole, Words.text(inKilometres ? "ui.scale.km" : "ui.scale.m", end), 6 + 2 * pixels);
    half.setVisible(isClear(nought, half) && isClear(half, whole));
    setAccessibleText(whole.getText());
  }

  private static String length(double metres, boolean inKilometres) {
    double value = inKilometres ? metres / 1000 : metres;
    return Figures.decimal(value, value == Math.rint(value) ? 0 : 1);
  }

  /** Whether there is a gap between two numbers: on a short bar the middle one gives way. */
  private static boolean isClear(Text left, Text right) {
    return left.getX() + left.getLayoutBounds().getWidth() + GAP <= right.getX();
  }

  private static void put(Text text, String words, double x) {
    text.setText(words);
    text.setX(Math.max(0, x - text.getLayoutBounds().getWidth() / 2));
    text.setY(0);
  }
}
