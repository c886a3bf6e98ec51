package org.nimbench.ui.view;

/** What the map shows of the incidents. */
public enum MapMode {
  /** Each place with an incident. */
  DOTS("hotspot.grid"),
  /** Kernel density. */
  HOTSPOTS("hotspot.kde"),
  /** Counts by square cell. */
  GRID("hotspot.grid"),
  /** Counts or rates by area. */
  AREAS("hotspot.areas"),
  /** Two periods side by side. */
  CHANGE("hotspot.change");

  private final String method;

  MapMode(String method) {
    this.method = method;
  }

  /** The recipe's method. Dots have none of their own: they show the incidents of a grid count. */
  public String method() {
    return method;
  }
}
