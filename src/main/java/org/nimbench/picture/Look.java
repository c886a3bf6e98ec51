package org.nimbench.picture;

/** Which colours a picture is drawn in; the order of things is the same in all. */
public enum Look {
  /** For reports and print. */
  PAPER,
  /** For the light window. */
  LIGHT,
  /** For the dark window; never printed. */
  DARK
}
