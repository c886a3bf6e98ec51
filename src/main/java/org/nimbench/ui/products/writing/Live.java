package org.nimbench.ui.products.writing;

/**
 * A pair of double braces as one piece of the text: it is shown as what it prints, and one key
 * takes it away.
 *
 * @param written with its braces; empty for no piece
 */
record Live(String written) {
  static final Live NONE = new Live("");
}
