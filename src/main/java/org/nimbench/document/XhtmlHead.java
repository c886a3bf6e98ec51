package org.nimbench.document;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes the head of a page description: what becomes the file's properties.
 *
 * <p>Names that the PDF library does not know go into the file's properties as they are. That is
 * how the program and the dates are set, and so how the same document gives the same bytes.
 */
final class XhtmlHead {
  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Markup out;

  XhtmlHead(Markup out) {
    this.out = out;
  }

  /** Opens the page description and its head. */
  void open(String title) {
    out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en-GB", "xml:lang", "en-GB");
    out.open("head").leaf("title", title);
    property("Creator", OfficeProperties.CREATOR);
  }

  /** One property of the file. */
  void property(String name, String content) {
    out.empty("meta", "name", name, "content", content);
  }

  /** When the document was made. */
  void made(Instant moment) {
    property("CreationDate", PDF_DATE.format(moment));
    property("ModDate", PDF_DATE.format(moment));
  }

  /** A file that says nothing of when it was made. */
  void undated() {
    property("CreationDate", "");
  }

  /** The style sheet. */
  void styles(String css) {
    out.leaf("style", css);
  }
}
