package org.nimbench.document;

/** The styles of runs of text in Word. */
enum WordCharacter {
  STRONG("Strong", "Strong", "<w:b/>"),
  EMPHASIS("Emphasis", "Emphasis", "<w:i/>"),
  LIVE_VALUE("LiveValue", "Live value", "<w:b/>" + colour(Ink.NAVY)),
  HEADING_NUMBER("HeadingNumber", "Heading number", "<w:b w:val=\"0\"/>" + colour(Ink.BLUE)),
  CAPTION_LABEL("CaptionLabel", "Caption label", "<w:b w:val=\"0\"/>" + colour(Ink.SLATE)),
  CONTENTS_NUMBER("ContentsNumber", "Contents number", "<w:b w:val=\"0\"/>" + colour(Ink.BLUE)),
  STAMP_LABEL("StampLabel", "Stamp label", "<w:b/>" + colour(Ink.INK)),
  QUOTE_SOURCE("QuoteSource", "Quote source", "<w:i w:val=\"0\"/>" + colour(Ink.SLATE) + size(8.5)),
  FURNITURE(
      "Furniture",
      "Head and foot",
      "<w:b w:val=\"0\"/>"
          + colour(Ink.SLATE)
          + "<w:spacing w:val=\"0\"/>"
          + size(HeadAndFoot.SIZE)),
  HYPERLINK("Hyperlink", "Hyperlink", colour(Ink.BLUE) + "<w:u w:val=\"single\"/>");

  private final String id;
  private final String wordName;
  private final String properties;

  WordCharacter(String id, String wordName, String properties) {
    this.id = id;
    this.wordName = wordName;
    this.properties = properties;
  }

  String id() {
    return id;
  }

  String wordName() {
    return wordName;
  }

  /** What it changes, as Word writes it. */
  String properties() {
    return properties;
  }

  private static String colour(Ink ink) {
    return "<w:color w:val=\"" + ink.hex() + "\"/>";
  }

  private static String size(double points) {
    int halves = (int) Math.round(points * 2);
    return "<w:sz w:val=\"" + halves + "\"/><w:szCs w:val=\"" + halves + "\"/>";
  }
}
