package org.nimbench.ui.map;

/**
 * How much of what is shown lies in the selected place.
 *
 * @param name of the place
 * @param incidents in it
 * @param of incidents shown
 */
public record Picked(String name, long incidents, long of) {
  /** Its share, 0 … 1. */
  public double share() {
    return of == 0 ? 0 : (double) incidents / of;
  }
}
