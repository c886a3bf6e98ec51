package org.nimbench.disclosure.release;

/** Who will read what is released. */
public enum ReleaseClass {
  /** Partners under a protocol; they may also read what is public. */
  PARTNER,
  /** Anybody. */
  PUBLIC;

  /** Whether readers of this release know what was released to another class. */
  boolean reads(ReleaseClass other) {
    return this == PARTNER || other == PUBLIC;
  }
}
