package org.nimbench.ui.products;

import java.nio.file.Path;
import java.util.List;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.study.Evidence;
import org.nimbench.work.Progress;

/** What is done with products. Called on worker threads. */
public interface ProductDesk {
  /**
   * A product as the screen lists it.
   *
   * @param id unique in the workspace
   * @param type in words, such as {@code Problem profile}
   * @param title what it is called
   * @param period what it covers, in words
   * @param figures in the order of the document
   * @param missing what it lacks, a sentence each
   */
  record Product(
      String id,
      String type,
      String title,
      String period,
      List<Figure> figures,
      List<String> missing) {
    public Product {
      figures = List.copyOf(figures);
      missing = List.copyOf(missing);
    }
  }

  /**
   * A figure in a product.
   *
   * @param id such as {@code e3}
   * @param section the heading it stands under
   * @param title subject, place, period
   * @param finding its caption
   * @param isStale whether its data has changed since
   */
  record Figure(String id, String section, String title, String finding, boolean isStale) {}

  /** Every product of the workspace, the one changed last first. */
  List<Product> products(Progress progress);

  /** Begins a problem profile; its template's figures are made at once. */
  Product begin(String title, Filter subject, Period period, Progress progress);

  /** Puts a figure into a product, in the section where it belongs. */
  Product add(String product, Evidence evidence, Progress progress);

  /** Writes a product; the extension decides: {@code .docx}, {@code .pdf}. */
  void export(String product, Path file, Progress progress);
}
