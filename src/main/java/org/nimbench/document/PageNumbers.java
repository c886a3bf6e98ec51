package org.nimbench.document;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.PageBox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.work.Progress;

/**
 * On which page each heading, figure and table stands.
 *
 * <p>Word works this out only when it opens a file, and would ask before it did; so the pages are
 * laid out as for the PDF, with the same sizes, widths and spaces and with pictures' places left
 * empty, and the numbers are written into the Word file.
 *
 * @param byAnchor page of each entry, from 1
 * @param pages how many there are
 */
record PageNumbers(Map<String, Integer> byAnchor, int pages) {
  PageNumbers {
    byAnchor = Map.copyOf(byAnchor);
  }

  /** Lays a document out. */
  static PageNumbers of(Document document, Labels labels, Progress progress) {
    String xhtml = Xhtml.of(document, labels, Xhtml.Pictures.PLACES, progress);
    try (PdfPress press = new PdfPress(xhtml, List.of(), progress)) {
      PdfBoxRenderer layout = press.layout();
      Layer layer = layout.getRootBox().getLayer();
      List<PageBox> pages = layer.getPages();
      Map<String, Integer> byAnchor = new HashMap<>();
      for (Labels.Entry entry : labels.all()) {
        int top = layout.getSharedContext().getBoxById(entry.anchor()).getAbsY();
        byAnchor.put(entry.anchor(), pageAt(pages, top));
      }
      return new PageNumbers(byAnchor, pages.size());
    }
  }

  private static int pageAt(List<PageBox> pages, int y) {
    for (PageBox page : pages) {
      if (y < page.getBottom()) {
        return page.getPageNo() + 1;
      }
    }
    return pages.size();
  }

  /** The page of an entry. */
  int of(Labels.Entry entry) {
    Integer page = byAnchor.get(entry.anchor());
    if (page == null) {
      throw new IllegalArgumentException("Not laid out: " + entry.id());
    }
    return page;
  }
}
