package org.nimbench.ui.products;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.Words;
import org.nimbench.products.Review;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.products.desk.ProductNow;

/** Says that a product is approved and locked, by whom and when; not there for a draft. */
final class LockStrip extends HBox {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK).withZone(Program.ZONE);

  private final Label words = Told.whole(Labels.of("", "nb-body"));

  /**
   * A strip.
   *
   * @param back asks why it goes back to draft
   */
  LockStrip(boolean isWritable, Runnable back) {
    getStyleClass().addAll("nb-update-strip", "nb-lock-strip");
    setAlignment(Pos.CENTER_LEFT);
    Hyperlink draft = Buttons.link(Words.text("ui.products.locked.back"), back);
    draft.setId("back-to-draft");
    draft.setMinWidth(USE_PREF_SIZE);
    draft.setVisible(isWritable);
    getChildren().addAll(Icons.tool("mdi2l-lock-outline"), words, Labels.spring(), draft);
    show(null);
  }

  void show(@Nullable ProductNow product) {
    setVisible(product != null && product.isLocked());
    setManaged(isVisible());
    if (product != null && product.isLocked()) {
      List<Review.Step> history = product.product().review().history();
      Review.Step last = history.get(history.size() - 1);
      words.setText(
          Words.text("ui.products.locked", last.by(), DAY.format(last.when()), last.version()));
    }
  }
}
