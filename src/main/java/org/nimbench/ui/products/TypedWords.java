package org.nimbench.ui.products;

import java.util.concurrent.atomic.AtomicLong;
import org.nimbench.ui.products.desk.ProductDesk;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.work.InTurn;
import org.nimbench.work.Outcome;
import org.nimbench.work.Work;
import org.nimbench.work.WorkRunner;

/**
 * Keeps words that are being typed beside the turns of all other changes: an export of half a
 * minute must not hold them back, for whatever ends the program meanwhile would take them. Words
 * that come late never follow the text that was stored after them.
 */
final class TypedWords {
  private final ProductDesk desk;
  private final InTurn turns;
  private final Object writing = new Object();
  private final AtomicLong stored = new AtomicLong();
  private long asked;

  TypedWords(ProductDesk desk, WorkRunner runner) {
    this.desk = desk;
    this.turns = new InTurn(runner);
  }

  /** Keeps the words of a section as they are now. */
  void keep(
      String title, String product, String key, String text, String before, Outcome<String> told) {
    asked++;
    long number = asked;
    turns.start(
        title,
        progress -> {
          synchronized (writing) {
            if (number > stored.get()) {
              desk.keepDraft(product, key, text, before);
            }
          }
          return text;
        },
        told);
  }

  /** Stores a text: words that were asked to be kept before are part of it. */
  Work<ProductNow> storing(String product, String key, String text) {
    stored.set(asked);
    return progress -> {
      synchronized (writing) {
        return desk.text(product, key, text, progress);
      }
    };
  }
}
