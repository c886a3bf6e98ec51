package org.nimbench.ui.products.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.PdfPages;
import org.nimbench.drawing.Drawing;
import org.nimbench.products.MadeFigures;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Section;
import org.nimbench.products.WholeProduct;
import org.nimbench.study.Evidence;
import org.nimbench.work.Progress;

/**
 * What is done with products. Called on worker threads; what changes a product hands it back as it
 * is then.
 */
public interface ProductDesk extends RollDesk {
  /** Whether anything can be changed: false for a workspace that was opened to read. */
  boolean isWritable();

  /** Rows, comments, review, marking and themes. */
  CareDesk care();

  /** What leaves the workspace. */
  ExportDesk exports();

  /** Where its figures came from. */
  OriginDesk origins();

  /** One product after another. */
  ContinuingDesk continuing();

  /** Every product of the workspace, the one begun last first. */
  List<ProductLine> products(Progress progress);

  /** One product as it is now. */
  ProductNow open(String product, Progress progress);

  /** Begins a product; its template's figures are made at once. */
  ProductNow begin(NewProduct wanted, Progress progress);

  /** Puts a figure into a section; an empty key means the section where figures usually go. */
  ProductNow add(String product, String section, Evidence evidence, Progress progress);

  /** Puts a figure from the shelf into a section; another product's is copied. */
  ProductNow place(String product, String section, ShelfFigure figure, Progress progress);

  /** Puts text into a section and drops its draft. */
  ProductNow text(String product, String section, String text, Progress progress);

  /** Puts a section as it was before. */
  ProductNow section(String product, Section before, Progress progress);

  /** Moves a figure in its section: −1 up, 1 down. */
  ProductNow move(String product, String section, String figure, int by, Progress progress);

  /** Takes a figure out of its section; it lies on the shelf then. */
  ProductNow takeOut(String product, String section, String figure, Progress progress);

  /** Makes figures again from the data as it is now: one, or all where the id is empty. */
  Refreshed refresh(String product, String figure, Progress progress);

  /** Puts figures as they were before they were made again. */
  ProductNow figures(MadeFigures before, Progress progress);

  /** Freezes a figure under a label; null lets it follow again. */
  ProductNow freeze(String product, String figure, @Nullable String label, Progress progress);

  /** Gives a product another title. */
  ProductNow rename(String product, String title, Progress progress);

  /** Takes a product out of the workspace. */
  WholeProduct remove(String product, Progress progress);

  /** Puts a removed product back. */
  ProductNow restore(WholeProduct removed, Progress progress);

  /** A small picture of a figure. */
  Drawing picture(String product, Evidence evidence);

  /**
   * The pages of the PDF.
   *
   * @param typed words that are still being typed, by key of their section
   * @param before its pages before; null for none
   */
  PdfPages pages(
      String product, Map<String, String> typed, @Nullable PdfPages before, Progress progress);

  /** Keeps words that are typed and not yet part of the product. */
  void keepDraft(String product, String section, String text, String base);
}
