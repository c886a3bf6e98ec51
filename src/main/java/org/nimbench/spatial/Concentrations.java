package org.nimbench.spatial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much of the crime lies in how little of the place? For the beginning of each class: the cells
 * from there up, their share of the study area and their share of its incidents. The study area is
 * the cells with a value; an incident counts for the cell it lies in.
 */
public final class Concentrations {
  private Concentrations() {}

  /**
   * One line a class, the highest threshold first. Shares are 0 where there is nothing to share.
   *
   * @param counts incidents by cell, in grid order
   */
  public static List<Concentration> of(Surface surface, int[] counts, Classes classes) {
    Classes tally = new Tally(surface, counts).classes("", classes.lower(), classes.upper());
    long cells = tally.belowMembers() + Arrays.stream(tally.members()).asLongStream().sum();
    long all = tally.belowIncidents() + Arrays.stream(tally.incidents()).sum();
    List<Concentration> lines = new ArrayList<>();
    long members = 0;
    long incidents = 0;
    for (int i = classes.count() - 1; i >= 0; i--) {
      members += tally.members()[i];
      incidents += tally.incidents()[i];
      lines.add(
          new Concentration(
              classes.lower()[i],
              members * surface.grid().cellSquareKilometres(),
              share(members, cells),
              incidents,
              share(incidents, all)));
    }
    return List.copyOf(lines);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
