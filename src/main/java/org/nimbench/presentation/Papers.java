package org.nimbench.presentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.PdfPages;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.products.Product;
import org.nimbench.products.Products;
import org.nimbench.products.Release;
import org.nimbench.study.Evidence;
import org.nimbench.work.Progress;

/** Sets products as pages; what has not changed is not set again. */
final class Papers {
  private final Products products;

  Papers(Products products) {
    this.products = products;
  }

  Paper of(Product product, @Nullable Paper before, Progress progress) {
    Paper.Made made = made(product);
    if (before != null && made.equals(before.made())) {
      return before;
    }
    PdfPages pages =
        PdfPages.of(
            products.document(product.id(), Release.PARTNER, progress),
            before == null ? null : before.pages(),
            progress);
    return new Paper(
        product.id(),
        product.title(),
        product.marking().words(),
        pages,
        figures(made.evidence(), pages),
        caution(made.stale().size()),
        made);
  }

  private Paper.Made made(Product product) {
    Map<String, Evidence> evidence = products.evidence(product.id());
    Set<String> stale = new LinkedHashSet<>();
    evidence.forEach(
        (id, one) -> {
          if (products.isStale(one)) {
            stale.add(id);
          }
        });
    return new Paper.Made(product, evidence, stale);
  }

  private static List<Paper.Figure> figures(Map<String, Evidence> evidence, PdfPages pages) {
    List<Paper.Figure> figures = new ArrayList<>();
    evidence.forEach(
        (id, one) -> figures.add(new Paper.Figure(id, one.telling().title(), pages.pageOf(id))));
    figures.sort(Comparator.comparingInt(Paper.Figure::page));
    return figures;
  }

  private static String caution(int stale) {
    return switch (stale) {
      case 0 -> "";
      case 1 -> Words.text("presentation.paper.stale.one");
      default -> Words.text("presentation.paper.stale", Figures.count(stale));
    };
  }
}
