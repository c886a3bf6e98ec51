package org.nimbench.document;

import org.jspecify.annotations.Nullable;

/**
 * The styles of runs of text in Word.
 *
 * <p>Bold in a character style turns a bold paragraph's bold off in Word but not in other programs,
 * and "not bold" in a style means nothing; so what must not be bold or italic says so in each run.
 */
enum WordCharacter {
  STRONG("Strong", "Strong", "<w:b/>", ""),
  EMPHASIS("Emphasis", "Emphasis", "<w:i/>", ""),
  LIVE_VALUE("LiveValue", "Live value", "<w:b/>" + colour(Ink.NAVY), ""),
  HEADING_NUMBER("HeadingNumber", "Heading number", colour(Ink.BLUE), Plain.NOT_BOLD),
  CAPTION_LABEL("CaptionLabel", "Caption label", colour(Ink.SLATE), Plain.NOT_BOLD),
  // LibreOffice gives linked text its own colour unless the run names one.
  CONTENTS_NUMBER(
      "ContentsNumber", "Contents number", colour(Ink.BLUE), Plain.NOT_BOLD + colour(Ink.BLUE)),
  CONTENTS_LABEL(
      "ContentsLabel", "Contents label", colour(Ink.SLATE), Plain.NOT_BOLD + colour(Ink.SLATE)),
  STAMP_LABEL("StampLabel", "Stamp label", "<w:b/>" + colour(Ink.INK), ""),
  QUOTE_SOURCE("QuoteSource", "Quote source", colour(Ink.SLATE) + size(8.5), "<w:i w:val=\"0\"/>"),
  FURNITURE(
      "Furniture",
      "Head and foot",
      colour(Ink.SLATE) + "<w:spacing w:val=\"0\"/>" + size(HeadAndFoot.SIZE),
      Plain.NOT_BOLD),
  FACT_LABEL("FactLabel", "Fact label", colour(Ink.SLATE), ""),
  QUIET("Quiet", "Quiet", colour(Ink.SLATE), ""),
  BETTER("Better", "Better", "<w:b/>" + colour(Ink.TEAL), ""),
  WORSE("Worse", "Worse", "<w:b/>" + colour(Ink.VERMILION), ""),
  WATCH("Watch", "Watch", "<w:b/>" + colour(Ink.AMBER), ""),
  HYPERLINK("Hyperlink", "Hyperlink", colour(Ink.BLUE) + "<w:u w:val=\"single\"/>", "");

  private final String id;
  private final String wordName;
  private final String properties;
  private final String inRun;

  WordCharacter(String id, String wordName, String properties, String inRun) {
    this.id = id;
    this.wordName = wordName;
    this.properties = properties;
    this.inRun = inRun;
  }

  /** The style of words in a tone; null for plain ones. */
  static @Nullable WordCharacter of(Tone tone) {
    return switch (tone) {
      case PLAIN -> null;
      case QUIET -> QUIET;
      case BETTER -> BETTER;
      case WORSE -> WORSE;
      case WATCH -> WATCH;
    };
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

  /** What each run repeats. */
  String inRun() {
    return inRun;
  }

  private static String colour(Ink ink) {
    return "<w:color w:val=\"" + ink.hex() + "\"/>";
  }

  private static String size(double points) {
    int halves = (int) Math.round(points * 2);
    return "<w:sz w:val=\"" + halves + "\"/><w:szCs w:val=\"" + halves + "\"/>";
  }

  private static final class Plain {
    static final String NOT_BOLD = "<w:b w:val=\"0\"/>";
  }
}
