package org.nimbench.study;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a caution is about, where somebody must tell it from others: releases know by it which they
 * may keep. Evidence keeps the code, so that rewording what people read changes nothing.
 */
public enum CautionKind {
  /** A map of few records, and how many. */
  FEW("few"),

  /** Records were moved to shared points, and which share of those on the map. */
  SNAPPED("snapped"),

  /** How many of all records have no place, and are not on the map. */
  NOT_LOCATED("not-located"),

  /** The bandwidth is small for the cells. */
  COARSE("coarse"),

  /** Places at the edge read low. */
  EDGE("edge"),

  /** How many records lie in more than one drawn area, of which a table counts each once. */
  OVERLAP("overlap"),

  /** Hours after midnight are counted under the day before. */
  NIGHT("night");

  private final String code;

  /**
   * A kind.
   *
   * @param code what evidence holds; never to be changed
   */
  CautionKind(String code) {
    this.code = code;
  }

  /** What evidence keeps, such as {@code not-located}. */
  public String code() {
    return code;
  }

  /** The kind with a code; empty for none, and for codes of versions to come. */
  static Optional<CautionKind> of(String code) {
    return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
