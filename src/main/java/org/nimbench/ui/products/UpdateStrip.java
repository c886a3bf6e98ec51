package org.nimbench.ui.products;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.products.desk.OpenPoint;
import org.nimbench.ui.products.desk.ProductNow;

/** Says that figures are of older data or sentences no longer hold; not there when all is well. */
final class UpdateStrip extends HBox {
  private final Label words = Labels.of("", "nb-body");
  private final Hyperlink update;
  private final Hyperlink next;
  private final Label key = Labels.of("F8", "nb-key-cap");

  private final boolean isWritable;

  UpdateStrip(boolean isWritable, Runnable updateAll, Runnable nextBroken) {
    this.isWritable = isWritable;
    getStyleClass().add("nb-update-strip");
    setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    update = Buttons.link(Words.text("ui.products.strip.update"), updateAll);
    update.setId("update-all");
    update.setMinWidth(USE_PREF_SIZE);
    next = Buttons.link(Words.text("ui.products.strip.next"), nextBroken);
    next.setId("next-broken");
    next.setMinWidth(USE_PREF_SIZE);
    key.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .addAll(Icons.tool("mdi2c-clock-alert-outline"), words, Labels.spring(), update, next, key);
  }

  void show(@Nullable ProductNow product) {
    long all = product == null ? 0 : product.figures().size();
    long stale = product == null ? 0 : product.staleFigures();
    int broken = product == null ? 0 : product.open(OpenPoint.Kind.SENTENCE).size();
    setVisible(stale > 0 || broken > 0);
    setManaged(isVisible());
    // The strip of a locked product says above why its figures are not made again.
    shown(update, stale > 0 && isWritable && product != null && !product.isLocked());
    shown(next, broken > 0);
    key.setVisible(broken > 0);
    key.setManaged(broken > 0);
    words.setText(words(all, stale, broken));
  }

  private static String words(long all, long stale, int broken) {
    String sentences =
        broken == 1
            ? Words.text("ui.products.strip.sentence")
            : Words.text("ui.products.strip.sentences", broken);
    if (stale == 0) {
      return sentences;
    }
    String figures = Words.text("ui.products.strip.figures", all - stale, all);
    return broken == 0 ? figures : figures + " " + sentences;
  }

  private static void shown(Hyperlink link, boolean isShown) {
    link.setVisible(isShown);
    link.setManaged(isShown);
  }
}
