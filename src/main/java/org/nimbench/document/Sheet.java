package org.nimbench.document;

/** The measures of an A4 page, mm; text stands in 160 × 249 mm. */
final class Sheet {
  static final double WIDTH = 210;
  static final double HEIGHT = 297;
  static final double SIDE = 25;
  static final double TOP = 25;
  static final double BOTTOM = 23;

  /** From the top edge to the head line, and from the bottom edge to the foot line. */
  static final double FURNITURE = 10.2;

  /** Width of figures and tables. */
  static final double TEXT_WIDTH = WIDTH - 2 * SIDE;

  /** The longest line of running text: about 78 characters. */
  static final double MEASURE = 137;

  /** Sides of a page that is turned; its head and foot stand as far from the edges. */
  static final double TURNED_SIDE = 24;

  /** Width of what stands on a page that is turned. */
  static final double TURNED_WIDTH = HEIGHT - 2 * TURNED_SIDE;

  /** Where what a fact says begins. */
  static final double FACT_LABEL = 34;

  /** Width of the numbers in a list of contents, and of the labels in a list of captions. */
  static final double CONTENTS_NUMBER = 10;

  static final double CAPTION_NUMBER = 16;

  /** Space between a heading's number and its words, beside a blank. */
  static final double NUMBER_GAP = 2.2;

  /** Space between a figure's label and its caption, beside a blank. */
  static final double LABEL_GAP = 2.6;

  /** Space between two columns of a table. */
  static final double CELL_GAP = 3;

  private static final double POINTS_PER_MM = 72 / 25.4;

  private Sheet() {}

  /** Millimetres as Word's twentieths of a point. */
  static int twips(double mm) {
    return (int) Math.round(mm * POINTS_PER_MM * 20);
  }

  /** Millimetres as Word's drawing units: 36,000 to the millimetre. */
  static long drawingUnits(double mm) {
    return Math.round(mm * 36_000);
  }
}
