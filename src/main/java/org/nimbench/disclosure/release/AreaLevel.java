package org.nimbench.disclosure.release;

import org.nimbench.kernel.Words;

/**
 * How large a place is, finest first. An area layer that is none of these takes the level of the
 * largest one whose usual population it reaches: an outward postcode or a middle layer super output
 * area is a ward, a beat of unknown size a lower layer super output area.
 */
public enum AreaLevel {
  /** One place: an address, a snap point, a grid cell. */
  POINT,
  /** A street or an output area, about 130 households. */
  STREET,
  /** A lower layer super output area, about 650 households. */
  LSOA,
  /** A ward, or anything about as large. */
  WARD,
  /** A district or larger. */
  DISTRICT;

  /** Whether places of this level are smaller than those of another. */
  public boolean isFinerThan(AreaLevel other) {
    return compareTo(other) < 0;
  }

  /** What areas of this level are called. */
  public String inWords() {
    return switch (this) {
      case POINT -> Words.text("disclosure.level.point");
      case STREET -> Words.text("disclosure.level.street");
      case LSOA -> Words.text("disclosure.level.lsoa");
      case WARD -> Words.text("disclosure.level.ward");
      case DISTRICT -> Words.text("disclosure.level.district");
    };
  }
}
