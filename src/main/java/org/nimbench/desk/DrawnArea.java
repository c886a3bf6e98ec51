package org.nimbench.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Ring;

/**
 * An area the analyst drew. Together they are also the boundary layer {@value #LAYER} of the
 * workspace, so that a filter, a count or a hotspot map can name them.
 *
 * @param code {@code D1}, {@code D2} …; empty while it is not kept yet; never used twice
 * @param name what the analyst calls it
 * @param rings outlines in whole metres (EPSG:27700); what lies in an odd number of them is inside,
 *     so a ring within a ring is a hole
 * @param circle the circle it was drawn as, whose outline {@code rings} is; null where it was not
 * @param from the first day it stands for; null where it always did
 * @param to the last day it stands for; null where it still does
 * @param note the analyst's words; may be empty
 */
public record DrawnArea(
    String code,
    String name,
    List<Ring> rings,
    @Nullable Circle circle,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String note)
    implements Kept<DrawnArea> {
  /** The boundary layer of drawn areas. */
  public static final String LAYER = AreaLayer.DRAWN;

  /**
   * Refuses a blank name, a shape without a surface, and an end before the beginning.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) with what is wrong
   */
  public DrawnArea {
    name = Fields.name(name);
    rings = List.copyOf(rings);
    if (circle != null && !rings.equals(List.of(circle.ring()))) {
      throw Problem.of(ProblemKind.USAGE, "desk.circle.outline", name).asException();
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw Problem.of(ProblemKind.USAGE, "desk.area.dates", name, from, to).asException();
    }
    if (DrawnShape.of(rings).isEmpty()) {
      throw Problem.of(ProblemKind.USAGE, "desk.area.flat", name).asException();
    }
  }

  /** A new area inside an outline, without dates. */
  public static DrawnArea of(String name, Ring outline) {
    return new DrawnArea("", name, List.of(outline), null, null, null, "");
  }

  /** A new area that is a circle, without dates. */
  public static DrawnArea of(String name, Circle circle) {
    return new DrawnArea("", name, List.of(circle.ring()), circle, null, null, "");
  }

  @Override
  public String id() {
    return code;
  }

  @Override
  public DrawnArea withId(String newId) {
    return new DrawnArea(newId, name, rings, circle, from, to, note);
  }

  /** The same area under another name. */
  public DrawnArea withName(String newName) {
    return new DrawnArea(code, newName, rings, circle, from, to, note);
  }

  /** The same area with another outline; it is no longer a circle. */
  public DrawnArea withOutline(Ring outline) {
    return new DrawnArea(code, name, List.of(outline), null, from, to, note);
  }

  /** The same area as another circle. */
  public DrawnArea withCircle(Circle newCircle) {
    return new DrawnArea(code, name, List.of(newCircle.ring()), newCircle, from, to, note);
  }

  /** The same area for other days, both inside; null leaves an end open. */
  public DrawnArea withDates(@Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
    return new DrawnArea(code, name, rings, circle, newFrom, newTo, note);
  }

  /** The same area with other words beside it. */
  public DrawnArea withNote(String newNote) {
    return new DrawnArea(code, name, rings, circle, from, to, newNote);
  }

  /** Whether it stands for a day. */
  public boolean isValidOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Its surface: a valid polygon or multipolygon in metres. */
  public Geometry shape() {
    return DrawnShape.of(rings);
  }

  /** The area as its layer holds it. */
  public Area area() {
    return new Area(code, name, shape());
  }

  /** What a filter names it by. */
  public AreaChoice choice() {
    return new AreaChoice(LAYER, List.of(code));
  }
}
