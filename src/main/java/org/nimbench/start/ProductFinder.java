package org.nimbench.start;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.find.Find;
import org.nimbench.ui.kit.find.FindKind;
import org.nimbench.ui.kit.find.Finder;
import org.nimbench.ui.products.ProductsViewModel;
import org.nimbench.ui.products.desk.Figure;
import org.nimbench.ui.products.desk.ProductLine;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ProductSection;

/** Finds products, and the sections and figures of the one that is open. */
final class ProductFinder implements Finder {
  private final ProductsViewModel products;
  private final Runnable show;

  /** {@code show} shows the Products screen. */
  ProductFinder(ProductsViewModel products, Runnable show) {
    this.products = products;
    this.show = show;
  }

  @Override
  public List<Find> all() {
    List<Find> all = new ArrayList<>();
    for (ProductLine line : products.products()) {
      all.add(
          found(
              line.title(),
              Words.text("ui.find.product", line.type(), line.period()),
              "mdi2f-file-document-outline",
              () -> products.choose(line.id())));
    }
    ProductNow open = products.current().get();
    if (open != null) {
      open.sections().forEach(section -> addSection(open, section, all));
    }
    return all;
  }

  private void addSection(ProductNow open, ProductSection section, List<Find> all) {
    String key = section.stored().key();
    all.add(
        found(
            section.heading(),
            Words.text("ui.find.section", open.line().title()),
            "mdi2f-format-section",
            () -> products.goTo(key)));
    for (Figure figure : section.figures()) {
      String note =
          figure.isStale()
              ? Words.text("ui.find.figure.stale", open.line().title())
              : Words.text("ui.find.figure", open.line().title());
      all.add(found(figure.title(), note, "mdi2c-chart-box-outline", () -> products.goTo(key)));
    }
  }

  private Find found(String title, String note, String icon, Runnable go) {
    return Find.of(
        FindKind.PRODUCT,
        title,
        note,
        icon,
        () -> {
          show.run();
          go.run();
        });
  }
}
