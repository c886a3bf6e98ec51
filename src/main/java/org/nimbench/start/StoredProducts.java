package org.nimbench.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.products.NewProduct;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.products.Release;
import org.nimbench.products.Section;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.Studies;
import org.nimbench.ui.products.ProductDesk;
import org.nimbench.work.Progress;

/** Does the products screen's work on a workspace file. */
final class StoredProducts implements ProductDesk {
  /** Where a figure from the map belongs in a profile. */
  private static final String ANALYSIS = "analysis";

  private final Products products;
  private final Studies studies;

  StoredProducts(Workspace workspace, Studies studies, Clock clock) {
    this.products = new Products(workspace, studies, clock);
    this.studies = studies;
  }

  @Override
  public List<ProductDesk.Product> products(Progress progress) {
    List<org.nimbench.products.Product> all = new ArrayList<>(products.list());
    all.sort(
        Comparator.comparing(org.nimbench.products.Product::created)
            .thenComparing(org.nimbench.products.Product::id)
            .reversed());
    return all.stream().map(this::shown).toList();
  }

  @Override
  public ProductDesk.Product begin(String title, Filter subject, Period period, Progress progress) {
    NewProduct wanted = new NewProduct(ProductType.PROBLEM_PROFILE, title, period, subject);
    return shown(products.create(wanted, progress));
  }

  @Override
  public ProductDesk.Product add(String product, Evidence evidence, Progress progress) {
    products.add(product, ANALYSIS, evidence.recipe(), progress);
    return shown(products.product(product));
  }

  @Override
  public void export(String product, Path file, Progress progress) {
    products.export(product, List.of(file), Release.PARTNER, progress);
  }

  private ProductDesk.Product shown(org.nimbench.products.Product product) {
    Map<String, Evidence> evidence = products.evidence(product.id());
    List<Figure> figures = new ArrayList<>();
    for (Section section : product.sections()) {
      for (String id : section.evidence()) {
        Evidence one = evidence.get(id);
        if (one != null) {
          figures.add(
              new Figure(
                  id,
                  products.heading(product, section.key()),
                  one.telling().title(),
                  one.telling().finding(),
                  studies.isStale(one)));
        }
      }
    }
    List<String> missing =
        products.check(product.id()).missing().stream()
            .map(one -> products.heading(product, one.section()) + ": " + one.why())
            .toList();
    return new ProductDesk.Product(
        product.id(),
        Words.text("ui.products.type.problem-profile"),
        product.title(),
        product.period().inSentence(),
        figures,
        missing);
  }
}
