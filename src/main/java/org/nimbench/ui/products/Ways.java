package org.nimbench.ui.products;

import org.nimbench.ui.products.desk.OpenPoint;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.writing.SectionEditor;

/** The ways to a place in the open product: a section, and what is written in it. */
final class Ways {
  private final ProductsViewModel products;
  private final SectionParts parts;
  private final SectionEditor editor;

  Ways(ProductsViewModel products, SectionParts parts, SectionEditor editor) {
    this.products = products;
    this.parts = parts;
    this.editor = editor;
  }

  /** Goes to something that is still open. */
  void to(OpenPoint point) {
    products.goTo(point.section());
    switch (point.kind()) {
      case NAME -> {
        parts.showText();
        editor.find(point.target());
      }
      case SENTENCE -> {
        parts.showText();
        editor.findBroken();
      }
      case FIGURE -> editor.find("");
      case SECTION, NOTE -> parts.reach();
    }
  }

  /** Goes to a section, and to what is written in it; empty words mean its beginning. */
  void toWords(String section, String words) {
    products.goTo(section);
    parts.showText();
    editor.findClaim(words);
  }

  /** Goes to the next sentence that no longer holds, in whichever section it is. */
  void nextBroken() {
    ProductNow product = products.current().get();
    if (product == null) {
      return;
    }
    parts.showText();
    if (editor.nextBroken()) {
      return;
    }
    NextSection.withBroken(product, products.section().get())
        .ifPresent(
            key -> {
              products.goTo(key);
              editor.findBroken();
            });
  }
}
