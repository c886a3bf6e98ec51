package org.nimbench.settings;

/** Light, dark, or large and plain for a projector; print stays light in all. */
public enum Look {
  LIGHT,
  DARK,
  PROJECTOR;

  /** Dark from a light window, and the other way round. */
  public Look other() {
    return this == DARK ? LIGHT : DARK;
  }
}
