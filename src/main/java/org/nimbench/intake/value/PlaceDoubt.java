package org.nimbench.intake.value;

/** What must be asked of the columns of places before they can be read. */
public enum PlaceDoubt {
  /** Nothing. */
  NONE(""),
  /** The headings say metres and the values are degrees. */
  DEGREES("intake.places.doubt.degrees"),
  /** The headings say degrees and the values are metres. */
  METRES("intake.places.doubt.metres"),
  /** The two columns are exchanged. */
  SWAPPED("intake.places.doubt.swapped"),
  /** The values are kilometres or hundreds of metres. */
  TRUNCATED("intake.places.doubt.truncated");

  private final String key;

  PlaceDoubt(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
