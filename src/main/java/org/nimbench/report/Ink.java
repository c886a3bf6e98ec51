package org.nimbench.report;

import org.nimbench.drawing.Colour;
import org.nimbench.drawing.TextStyle;

/** The colours and letters of the page. */
final class Ink {
  static final Colour TEXT = Colour.of("#1B2229");
  static final Colour NAVY = Colour.of("#16365C");
  static final Colour SLATE = Colour.of("#4B5864");
  static final Colour HAIRLINE = Colour.of("#D5DBE1");
  static final Colour HEAD = Colour.of("#EEF2F6");
  static final Colour WHITE = Colour.of("#FFFFFF");
  static final Colour GREEN = Colour.of("#2C6E49");
  static final Colour AMBER = Colour.of("#7A5200");
  static final Colour AMBER_GROUND = Colour.of("#FFF8DC");
  static final Colour RED = Colour.of("#B3261E");
  static final Colour RED_GROUND = Colour.of("#FDE8E6");
  static final Colour GREY_GROUND = Colour.of("#EFF2F5");

  static final TextStyle TITLE = TextStyle.bold(19, NAVY);
  static final TextStyle LEAD = TextStyle.regular(10.5, TEXT);
  static final TextStyle MARKING = TextStyle.bold(10, TEXT);
  static final TextStyle FURNITURE = TextStyle.regular(8, SLATE);
  static final TextStyle NAME = TextStyle.regular(9, TEXT);
  static final TextStyle SMALL = TextStyle.regular(8, SLATE);
  static final TextStyle HEADING = TextStyle.bold(9, NAVY);

  private Ink() {}
}
