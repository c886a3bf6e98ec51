package org.nimbench.document;

/** Writes the head and foot of a Word file's pages, set by tabs so that they read in order. */
final class WordFurniture {
  /** Widths that differ by less than this leave stops where they are, mm. */
  private static final double SAME_WIDTH = 0.1;

  private WordFurniture() {}

  static String head(HeadAndFoot furniture, double width) {
    Markup out = new Markup();
    WordRuns runs = open("w:hdr", furniture.organisation(), furniture.marking(), width, out);
    runs.words(furniture.shortTitle(), WordCharacter.FURNITURE);
    return out.close().close().finished();
  }

  static String foot(HeadAndFoot furniture, int pages, double width) {
    Markup out = new Markup();
    WordRuns runs = open("w:ftr", furniture.release(), furniture.marking(), width, out);
    page(furniture, pages, runs);
    return out.close().close().finished();
  }

  private static void page(HeadAndFoot furniture, int pages, WordRuns runs) {
    runs.words(furniture.pageBefore(), WordCharacter.FURNITURE);
    runs.field("PAGE", "1", WordCharacter.FURNITURE);
    runs.words(furniture.pageBetween(), WordCharacter.FURNITURE);
    runs.field("NUMPAGES", String.valueOf(pages), WordCharacter.FURNITURE);
  }

  /** A line of the marking alone, on white: it must be read on whatever a template puts there. */
  static String marking(HeadAndFoot furniture) {
    Markup out = new Markup();
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Style.MARKING.wordId());
    out.empty("w:jc", "w:val", "center").close();
    onWhite(furniture.marking(), out);
    return out.close().finished();
  }

  private static void onWhite(String words, Markup out) {
    out.open("w:r").open("w:rPr");
    out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", Ground.NONE.hex()).close();
    out.leaf("w:t", words, "xml:space", "preserve").close();
  }

  /**
   * A line under a template's foot: release – marking – page.
   *
   * @param pages how many there are; 0 where the template numbers them itself
   * @param width of the text, mm
   */
  static String footLine(HeadAndFoot furniture, int pages, double width) {
    Markup out = new Markup();
    WordRuns runs = new WordRuns(out);
    line(width, out);
    runs.words(furniture.release(), WordCharacter.FURNITURE);
    runs.tab();
    onWhite(furniture.marking(), out);
    if (pages > 0) {
      runs.tab();
      page(furniture, pages, runs);
    }
    return out.close().finished();
  }

  /** Title and subtitle for a cover that has no place for them. */
  static String title(Document document) {
    Markup out = new Markup();
    WordRuns runs = new WordRuns(out);
    WordParagraph.of(Style.TITLE).open(out);
    runs.words(document.title());
    out.close();
    WordParagraph.of(Style.SUBTITLE).open(out);
    runs.words(document.subtitle());
    return out.close().finished();
  }

  /** The end of a section, in a line of no height. */
  static String sectionEnd(String section) {
    Markup out = new Markup();
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Style.SECTION_END.wordId());
    return out.raw(section).close().close().finished();
  }

  private static WordRuns open(String tag, String left, String marking, double width, Markup out) {
    WordRuns runs = new WordRuns(out);
    out.open(tag, "xmlns:w", WordPart.MAIN);
    line(width, out);
    runs.words(left, WordCharacter.FURNITURE);
    runs.tab();
    runs.words(marking);
    runs.tab();
    return runs;
  }

  /** The style's stops are those of our upright page; elsewhere they stand further out or in. */
  private static void line(double width, Markup out) {
    if (Math.abs(width - Sheet.TEXT_WIDTH) < SAME_WIDTH) {
      WordParagraph.of(Style.MARKING).open(out);
      return;
    }
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Style.MARKING.wordId());
    out.open("w:tabs");
    stop("clear", Sheet.TEXT_WIDTH / 2, out);
    stop("center", width / 2, out);
    stop("clear", Sheet.TEXT_WIDTH, out);
    stop("right", width, out);
    out.close().close();
  }

  private static void stop(String kind, double place, Markup out) {
    out.empty("w:tab", "w:val", kind, "w:pos", mm(place));
  }

  /** The page: A4 upright or turned, with its head and foot. */
  static String section(String head, String foot, boolean turned) {
    Markup out = new Markup();
    out.open("w:sectPr");
    out.empty("w:headerReference", "w:type", "default", "r:id", head);
    out.empty("w:footerReference", "w:type", "default", "r:id", foot);
    if (turned) {
      String wide = mm(Sheet.HEIGHT);
      out.empty("w:pgSz", "w:w", wide, "w:h", mm(Sheet.WIDTH), "w:orient", "landscape");
    } else {
      out.empty("w:pgSz", "w:w", mm(Sheet.WIDTH), "w:h", mm(Sheet.HEIGHT));
    }
    String side = mm(turned ? Sheet.TURNED_SIDE : Sheet.SIDE);
    out.empty(
        "w:pgMar",
        "w:top",
        mm(Sheet.TOP),
        "w:right",
        side,
        "w:bottom",
        mm(Sheet.BOTTOM),
        "w:left",
        side,
        "w:header",
        mm(Sheet.FURNITURE),
        "w:footer",
        mm(Sheet.FURNITURE),
        "w:gutter",
        "0");
    return out.close().finished();
  }

  private static String mm(double mm) {
    return String.valueOf(Sheet.twips(mm));
  }
}
