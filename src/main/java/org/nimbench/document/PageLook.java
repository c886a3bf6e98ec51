package org.nimbench.document;

/**
 * How pages are laid out.
 *
 * @param room that they leave
 * @param css what differs from our own sizes and spaces
 * @param cover whether a template's cover takes the place of the title
 */
record PageLook(Room room, String css, boolean cover) {
  /** Our own. */
  static final PageLook OURS = new PageLook(Room.OURS, "", false);

  private static final PageLook LARGE = new PageLook(Room.OURS, LargePrint.css(), false);

  /** Our own for a document, which may be in large print. */
  static PageLook of(Document document) {
    return document.large() ? LARGE : OURS;
  }
}
