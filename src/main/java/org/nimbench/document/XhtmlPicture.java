package org.nimbench.document;

import java.util.Locale;
import org.nimbench.drawing.Drawing;

/** Writes the place of a drawing into a page description. */
final class XhtmlPicture {
  private XhtmlPicture() {}

  /**
   * Writes it.
   *
   * @param number of the drawing in the document, from 0
   * @param fit by how much it is made smaller
   */
  static void write(Drawing drawing, int number, double fit, Markup out) {
    out.open(
        "object",
        "type",
        PdfPictures.KIND,
        "data",
        String.valueOf(number),
        "alt",
        drawing.alternativeText(),
        "style",
        size(drawing, fit));
    out.close();
  }

  /** The space that a drawing takes on the page of a document. */
  static String size(Drawing drawing, double fit) {
    return String.format(
        Locale.ROOT,
        "display:block;width:%.3fmm;height:%.3fmm",
        drawing.width() * fit,
        drawing.height() * fit);
  }

  /** A page of a drawing's own size that holds nothing else. */
  static String page(Drawing drawing) {
    Markup out = new Markup();
    XhtmlHead head = new XhtmlHead(out);
    head.open(drawing.title());
    head.property("subject", drawing.alternativeText());
    head.undated();
    head.styles(
        String.format(
            Locale.ROOT,
            "@page{size:%.3fmm %.3fmm;margin:0} *{margin:0;padding:0}",
            drawing.width(),
            drawing.height()));
    out.close().open("body");
    out.open(
        "object",
        "type",
        PdfPictures.KIND,
        "data",
        "0",
        "alt",
        drawing.alternativeText(),
        "style",
        size(drawing, 1));
    return out.close().close().close().finished();
  }
}
