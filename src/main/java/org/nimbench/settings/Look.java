package org.nimbench.settings;

/** Light or dark; print stays light in both. */
public enum Look {
  LIGHT,
  DARK;

  /** The other one. */
  public Look other() {
    return this == LIGHT ? DARK : LIGHT;
  }
}
