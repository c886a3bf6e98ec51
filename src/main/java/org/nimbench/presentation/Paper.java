package org.nimbench.presentation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nimbench.document.PdfPages;
import org.nimbench.products.Product;
import org.nimbench.study.Evidence;

/**
 * A product as it is printed for the partners: its pages, and which figure stands on which of them.
 * Whoever holds it closes its {@link #pages()} when another takes its place.
 *
 * @param product its id
 * @param title of it
 * @param marking in capitals
 * @param pages the pages of its PDF
 * @param figures in order of the pages
 * @param caution what the room must know: that figures are of older data; empty when nothing
 * @param made what it was set from
 */
public record Paper(
    String product,
    String title,
    String marking,
    PdfPages pages,
    List<Figure> figures,
    String caution,
    Made made) {
  public Paper {
    figures = List.copyOf(figures);
  }

  /**
   * A figure or table that can be shown live.
   *
   * @param id of the evidence
   * @param title of it
   * @param page it stands on, from 1
   */
  public record Figure(String id, String title, int page) {}

  /**
   * What pages depend on; two papers made of equal things have the same pages.
   *
   * @param product as it is kept
   * @param evidence by id
   * @param stale ids of what is older than the data
   */
  public record Made(Product product, Map<String, Evidence> evidence, Set<String> stale) {}

  /** The figures on one page, from 1. */
  public List<Figure> on(int page) {
    return figures.stream().filter(figure -> figure.page() == page).toList();
  }

  /** The page a figure stands on; the first for one that is not there. */
  public int pageOf(String figure) {
    return figures.stream()
        .filter(each -> each.id().equals(figure))
        .mapToInt(Figure::page)
        .findFirst()
        .orElse(1);
  }
}
