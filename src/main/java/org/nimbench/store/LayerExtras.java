package org.nimbench.store;

import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.geography.Repair;

/**
 * What a boundary file said of its areas besides their shape; every map is by area code.
 *
 * @param source the file's name
 * @param population residents; empty where the file has none
 * @param households households; empty where the file has none
 * @param unrepaired the file's own shape of each area that was repaired
 * @param repairs why each of them was repaired
 * @param attribution what is printed beside maps of the layer; empty for nothing
 */
public record LayerExtras(
    String source,
    Map<String, Double> population,
    Map<String, Double> households,
    Map<String, Geometry> unrepaired,
    Map<String, String> repairs,
    String attribution) {
  /** Nothing but shapes. */
  public static final LayerExtras NONE =
      new LayerExtras("", Map.of(), Map.of(), Map.of(), Map.of(), "");

  /**
   * What a boundary file said.
   *
   * @param source the file's name
   * @param attribution what is printed beside maps of the layer
   */
  public static LayerExtras of(BoundaryRead read, String source, String attribution) {
    Map<String, String> repairs = new HashMap<>();
    for (Repair repair : read.repairs()) {
      repairs.put(repair.code(), repair.why());
    }
    return new LayerExtras(
        source, read.population(), read.households(), read.unrepaired(), repairs, attribution);
  }

  public LayerExtras {
    population = Map.copyOf(population);
    households = Map.copyOf(households);
    unrepaired = Map.copyOf(unrepaired);
    repairs = Map.copyOf(repairs);
  }
}
