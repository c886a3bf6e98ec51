package org.nimbench.ui.products;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.products.Section;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ProductSection;

/** Texts on their way into the workspace: words that are being typed, and those that are done. */
public final class ProductTexts {
  private final TypedWords typedWords;
  private final ProductTurns turns;
  private final SectionDeeds sectionDeeds;
  private final ObservableValue<@Nullable ProductNow> current;
  private final Told told;

  /**
   * Who is told.
   *
   * @param kept how the product is whose text was kept
   * @param saved that something was kept
   */
  record Told(Consumer<ProductNow> kept, Runnable saved) {}

  ProductTexts(
      TypedWords typedWords,
      ProductTurns turns,
      SectionDeeds sectionDeeds,
      ObservableValue<@Nullable ProductNow> current,
      Told told) {
    this.typedWords = typedWords;
    this.turns = turns;
    this.sectionDeeds = sectionDeeds;
    this.current = current;
    this.told = told;
  }

  /** Puts the text of a section into the workspace: one deed. */
  public void write(String product, String key, String before, String text) {
    ProductNow now = current.getValue();
    boolean isShown = now != null && now.id().equals(product);
    Section stored = isShown ? now.section(key).map(ProductSection::stored).orElse(null) : null;
    String words = Words.text("ui.products.deed.text", heading(now, key));
    turns.run(
        Words.text("ui.products.work.change"), typedWords.storing(product, key, text), told.kept());
    if (stored != null) {
      Section old = stored.withSameAuthor(before);
      Section made = stored.withText(text.strip());
      sectionDeeds.written(words, product, old, made);
    }
  }

  private static String heading(@Nullable ProductNow now, String key) {
    return now == null ? key : now.section(key).map(ProductSection::heading).orElse(key);
  }

  /** Keeps words that are still being typed; other changes that are on their way hold up none. */
  public void keep(String product, String key, String text, String before) {
    typedWords.keep(
        Words.text("ui.products.work.draft"),
        product,
        key,
        text,
        before,
        turns.told(kept -> told.saved().run()));
  }
}
