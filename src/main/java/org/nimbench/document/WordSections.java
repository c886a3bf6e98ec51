package org.nimbench.document;

/**
 * The two kinds of pages of a Word file, as its body names them.
 *
 * @param upright most pages
 * @param turned pages on their side; empty where there are none
 */
record WordSections(String upright, String turned) {
  String of(boolean isTurned) {
    return isTurned ? turned : upright;
  }
}
