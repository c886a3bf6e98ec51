package org.nimbench.document;

/** Writes the head and foot of a Word file's pages, set by tabs so that they read in order. */
final class WordFurniture {
  private WordFurniture() {}

  static String head(HeadAndFoot furniture) {
    Markup out = new Markup();
    WordRuns runs = open("w:hdr", furniture.organisation(), furniture.marking(), out);
    runs.words(furniture.shortTitle(), WordCharacter.FURNITURE);
    return out.close().close().finished();
  }

  static String foot(HeadAndFoot furniture, int pages) {
    Markup out = new Markup();
    WordRuns runs = open("w:ftr", furniture.release(), furniture.marking(), out);
    runs.words(furniture.pageBefore(), WordCharacter.FURNITURE);
    runs.field("PAGE", "1", WordCharacter.FURNITURE);
    runs.words(furniture.pageBetween(), WordCharacter.FURNITURE);
    runs.field("NUMPAGES", String.valueOf(pages), WordCharacter.FURNITURE);
    return out.close().close().finished();
  }

  private static WordRuns open(String tag, String left, String marking, Markup out) {
    WordRuns runs = new WordRuns(out);
    out.open(tag, "xmlns:w", WordPart.MAIN);
    WordParagraph.of(Style.MARKING).open(out);
    runs.words(left, WordCharacter.FURNITURE);
    runs.tab();
    runs.words(marking);
    runs.tab();
    return runs;
  }

  /** The page: A4 upright, with its head and foot. */
  static String section(String head, String foot) {
    Markup out = new Markup();
    out.open("w:sectPr");
    out.empty("w:headerReference", "w:type", "default", "r:id", head);
    out.empty("w:footerReference", "w:type", "default", "r:id", foot);
    out.empty("w:pgSz", "w:w", mm(Sheet.WIDTH), "w:h", mm(Sheet.HEIGHT));
    out.empty(
        "w:pgMar",
        "w:top",
        mm(Sheet.TOP),
        "w:right",
        mm(Sheet.SIDE),
        "w:bottom",
        mm(Sheet.BOTTOM),
        "w:left",
        mm(Sheet.SIDE),
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
