package org.nimbench.geography;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.nimbench.kernel.Box;

/**
 * A boundary layer: areas of one kind and one vintage.
 *
 * @param name such as {@code wards}, {@code lsoa}; lower case, letters, digits and underscores
 * @param vintage which version of the boundaries, such as {@code 2011}; empty where not said
 * @param areas in order of code, at least one
 */
public record AreaLayer(String name, String vintage, List<Area> areas) {
  /** The layer of areas drawn by hand, which may overlap: a place can lie in several of them. */
  public static final String DRAWN = "drawn";

  public AreaLayer {
    areas = List.copyOf(areas);
    if (areas.isEmpty()) {
      throw new IllegalArgumentException("A layer holds at least one area: " + name);
    }
  }

  /** The area with a code. */
  public Optional<Area> byCode(String code) {
    return areas.stream().filter(area -> area.code().equals(code)).findFirst();
  }

  /** Whether a place can lie in several areas; other layers divide the ground among their areas. */
  public boolean mayOverlap() {
    return name.equals(DRAWN);
  }

  /**
   * The same layer without the areas that have none of these codes.
   *
   * @throws IllegalArgumentException if no area is left
   */
  public AreaLayer only(Collection<String> codes) {
    return new AreaLayer(
        name, vintage, areas.stream().filter(area -> codes.contains(area.code())).toList());
  }

  /** The smallest rectangle that holds every area. */
  public Box extent() {
    Envelope all = new Envelope();
    areas.forEach(area -> all.expandToInclude(area.shape().getEnvelopeInternal()));
    return new Box(all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY());
  }
}
