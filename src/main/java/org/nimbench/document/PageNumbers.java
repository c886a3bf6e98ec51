package org.nimbench.document;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.PageBox;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param tops entries that happen to come first on a page, where the space above them is dropped,
 *     as Word does
 */
record PageNumbers(Map<String, Integer> byAnchor, int pages, Set<String> tops) {
  /** A space dropped may move later breaks, so the pages are laid out again, at most so often. */
  private static final int MOST_LAYOUTS = 3;

  PageNumbers {
    byAnchor = Map.copyOf(byAnchor);
    tops = Set.copyOf(tops);
  }

  /** Lays a document out. */
  static PageNumbers of(Document document, Labels labels, Progress progress) {
    return of(document, labels, PageLook.of(document), progress);
  }

  /** Lays a document out on pages of some look. */
  static PageNumbers of(Document document, Labels labels, PageLook look, Progress progress) {
    PageNumbers pages = layout(document, labels, look, Set.of(), progress);
    for (int i = 1; i < MOST_LAYOUTS; i++) {
      PageNumbers again = layout(document, labels, look, pages.tops(), progress);
      boolean settled = again.tops().equals(pages.tops());
      pages = again;
      if (settled) {
        break;
      }
    }
    return pages;
  }

  private static PageNumbers layout(
      Document document, Labels labels, PageLook look, Set<String> tops, Progress progress) {
    String xhtml = Xhtml.of(document, labels, look, Xhtml.Pictures.PLACES, tops, progress);
    try (PdfPress press = new PdfPress(xhtml, List.of(), progress)) {
      return of(press.layout(), labels);
    }
  }

  /** The numbers of pages that were laid out. */
  static PageNumbers of(PdfBoxRenderer layout, Labels labels) {
    Layer layer = layout.getRootBox().getLayer();
    Map<String, Integer> byAnchor = new HashMap<>();
    Set<String> found = new HashSet<>();
    for (Labels.Entry entry : labels.all()) {
      int y = layout.getSharedContext().getBoxById(entry.anchor()).getAbsY();
      PageBox page = pageAt(layer.getPages(), y);
      byAnchor.put(entry.anchor(), page.getPageNo() + 1);
      if (y - page.getTop() <= spaceAbove(entry) * layout.getDotsPerPoint()) {
        found.add(entry.anchor());
      }
    }
    return new PageNumbers(byAnchor, layer.getPages().size(), found);
  }

  /** Less than this above an entry is its own space, not another line, pt. */
  private static double spaceAbove(Labels.Entry entry) {
    Style style = entry.isHeading() ? Style.ofHeading(entry.level()) : Style.CAPTION;
    return (style.has(Style.Trait.NEW_PAGE) ? Style.RUNS_ON : style.before()) + 1;
  }

  private static PageBox pageAt(List<PageBox> pages, int y) {
    for (PageBox page : pages) {
      if (y < page.getBottom()) {
        return page;
      }
    }
    return pages.get(pages.size() - 1);
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
