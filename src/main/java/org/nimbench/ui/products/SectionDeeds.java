package org.nimbench.ui.products;

import java.util.function.BiConsumer;
import org.nimbench.products.Section;
import org.nimbench.ui.kit.command.Deed;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ProductSection;

/** Remembers what was done to sections, so that each can be put as it was. */
final class SectionDeeds {
  private final Deeds deeds;
  private final BiConsumer<String, Section> put;

  /** Deeds that are taken back by {@code put}: a product's id, and the section as it was. */
  SectionDeeds(Deeds deeds, BiConsumer<String, Section> put) {
    this.deeds = deeds;
    this.put = put;
  }

  /** What differs between two states of a product can be taken back section by section. */
  void remember(String words, ProductNow before, ProductNow after) {
    for (ProductSection now : after.sections()) {
      before
          .section(now.key())
          .map(ProductSection::stored)
          .filter(old -> !old.equals(now.stored()))
          .ifPresent(old -> written(words, after.id(), old, now.stored()));
    }
  }

  /** One section changed. */
  void written(String words, String product, Section before, Section after) {
    deeds.remember(
        new Deed(words, () -> put.accept(product, after), () -> put.accept(product, before)));
  }
}
