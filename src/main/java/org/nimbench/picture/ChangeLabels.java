package org.nimbench.picture;

import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.spatial.ChangeClasses;

/** Classes of a change in words: {@code +10 to +30}, {@code within ±10}, {@code −60 or more}. */
public final class ChangeLabels {
  private final double[] steps;
  private final int decimals;

  /** Labels with as few decimals as keep the steps apart. */
  public ChangeLabels(ChangeClasses classes) {
    this.steps = classes.steps();
    this.decimals = decimals(steps[0]);
  }

  private static int decimals(double least) {
    int decimals = 0;
    double scaled = least;
    while (decimals < 4 && Math.abs(scaled - Math.rint(scaled)) > 1e-6) {
      scaled *= 10;
      decimals++;
    }
    return decimals;
  }

  /** The label of a class, −steps … steps. */
  public String of(int at) {
    if (at == 0) {
      return Words.text("picture.change.within", Figures.decimal(steps[0], decimals));
    }
    int index = Math.abs(at) - 1;
    String sign = at > 0 ? "+" : "−";
    String from = sign + Figures.decimal(steps[index], decimals);
    return index + 1 == steps.length
        ? Words.text("picture.class.ormore", from)
        : Words.text("picture.class.to", from, sign + Figures.decimal(steps[index + 1], decimals));
  }
}
