package org.nimbench.document;

import java.util.Locale;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.DrawingFiles;

/** Writes a drawing into a page description, as lines and letters rather than pixels. */
final class XhtmlPicture {
  private static final String OPEN = "<svg";

  private XhtmlPicture() {}

  /** The width and height that a drawing takes on the page. */
  static String size(Drawing drawing) {
    double fit = Sheet.fit(drawing.width(), drawing.height());
    return String.format(
        Locale.ROOT, "width:%.3fmm;height:%.3fmm", drawing.width() * fit, drawing.height() * fit);
  }

  static void write(Drawing drawing, Markup out) {
    String svg = DrawingFiles.svg(drawing);
    int start = svg.indexOf(OPEN);
    String alternative = new Markup().empty("svg", "alt", drawing.alternativeText()).finished();
    out.open("div", "style", size(drawing));
    out.raw(alternative.substring(0, alternative.length() - "/>".length()));
    out.raw(svg.substring(start + OPEN.length()));
    out.close();
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
            "@page{size:%.3fmm %.3fmm;margin:0} *{margin:0;padding:0} svg{display:block}",
            drawing.width(),
            drawing.height()));
    out.close().open("body");
    write(drawing, out);
    return out.close().close().finished();
  }
}
