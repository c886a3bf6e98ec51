package org.nimbench.document;

/** Writes the head and foot of a Word file's pages, set by tabs so that they read in order. */
final class WordFurniture {
  private WordFurniture() {}

  static String head(HeadAndFoot furniture, boolean turned) {
    Markup out = new Markup();
    WordRuns runs = open("w:hdr", furniture.organisation(), furniture.marking(), turned, out);
    runs.words(furniture.shortTitle(), WordCharacter.FURNITURE);
    return out.close().close().finished();
  }

  static String foot(HeadAndFoot furniture, int pages, boolean turned) {
    Markup out = new Markup();
    WordRuns runs = open("w:ftr", furniture.release(), furniture.marking(), turned, out);
    runs.words(furniture.pageBefore(), WordCharacter.FURNITURE);
    runs.field("PAGE", "1", WordCharacter.FURNITURE);
    runs.words(furniture.pageBetween(), WordCharacter.FURNITURE);
    runs.field("NUMPAGES", String.valueOf(pages), WordCharacter.FURNITURE);
    return out.close().close().finished();
  }

  private static WordRuns open(
      String tag, String left, String marking, boolean turned, Markup out) {
    WordRuns runs = new WordRuns(out);
    out.open(tag, "xmlns:w", WordPart.MAIN);
    if (turned) {
      turnedLine(out);
    } else {
      WordParagraph.of(Style.MARKING).open(out);
    }
    runs.words(left, WordCharacter.FURNITURE);
    runs.tab();
    runs.words(marking);
    runs.tab();
    return runs;
  }

  /** The style's stops are those of an upright page; here they stand further out. */
  private static void turnedLine(Markup out) {
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Style.MARKING.wordId());
    out.open("w:tabs");
    stop("clear", Sheet.TEXT_WIDTH / 2, out);
    stop("center", Sheet.TURNED_WIDTH / 2, out);
    stop("clear", Sheet.TEXT_WIDTH, out);
    stop("right", Sheet.TURNED_WIDTH, out);
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
