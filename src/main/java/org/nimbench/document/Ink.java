package org.nimbench.document;

/** The colours of a page; all text colours have a contrast of at least 5.4 on white. */
enum Ink {
  /** Running text. */
  INK("1B2229"),
  /** Headings and live values. */
  NAVY("16365C"),
  /** Secondary text. */
  SLATE("4B5864"),
  /** Numbers, links, the bar of a quotation. */
  BLUE("2F7098"),
  /** Lines between rows and above stamps. */
  HAIRLINE("D5DBE1"),
  /** The rule below a section's first line. */
  SECTION("C3CBD3"),
  /** The ground of a row to notice. */
  TINT("EEF2F6"),
  /** Words about what is worse or outside. */
  VERMILION("B23C0A"),
  /** Words about what is better or met. */
  TEAL("0A6658"),
  /** Words about what is to be watched. */
  AMBER("8A5900");

  private final String hex;

  Ink(String hex) {
    this.hex = hex;
  }

  /** Six digits without a mark, as Word writes it. */
  String hex() {
    return hex;
  }
}
