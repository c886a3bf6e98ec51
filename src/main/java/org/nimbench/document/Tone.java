package org.nimbench.document;

import java.util.Locale;

/** What the colour of some words stands for; the words say the same. */
public enum Tone {
  /** Nothing. */
  PLAIN(Ink.INK),
  /** Of less weight: a remark beside a value. */
  QUIET(Ink.SLATE),
  /** Better, met, complete. */
  BETTER(Ink.TEAL),
  /** Worse, outside, overdue. */
  WORSE(Ink.VERMILION),
  /** To be watched, with a reservation. */
  WATCH(Ink.AMBER);

  private final Ink ink;

  Tone(Ink ink) {
    this.ink = ink;
  }

  Ink ink() {
    return ink;
  }

  /** The class of its words in the PDF's page description. */
  String cssClass() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }

  /** Whether its words are bold, so that they stand out without colour. */
  boolean isBold() {
    return this == BETTER || this == WORSE || this == WATCH;
  }
}
