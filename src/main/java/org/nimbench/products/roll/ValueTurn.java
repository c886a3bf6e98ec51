package org.nimbench.products.roll;

/**
 * A value of a figure before and after, as a sentence prints it.
 *
 * @param name without the figure's id, such as {@code hotspot-share}
 * @param before empty where there was none
 * @param after empty where there is none
 */
public record ValueTurn(String name, String before, String after) {
  /** Whether a sentence that quotes it reads otherwise now. */
  public boolean isChanged() {
    return !before.equals(after);
  }
}
