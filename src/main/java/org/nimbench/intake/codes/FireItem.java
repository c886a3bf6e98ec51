package org.nimbench.intake.codes;

import java.util.Optional;
import java.util.Set;

/**
 * Which prescribed item of set 3 an incident is, where the service tells what happened rather than
 * the item. Only words the incident recording system itself uses are known; an unknown motive is
 * not deliberate.
 *
 * @param fire primary, secondary, or neither
 * @param deliberate whether the motive was deliberate
 * @param vehicle whether it was in a vehicle
 * @param dwelling whether it was in a dwelling
 * @param withoutAlarm whether there was no smoke alarm
 */
public record FireItem(
    Fire fire, boolean deliberate, boolean vehicle, boolean dwelling, boolean withoutAlarm) {
  /** What sort of fire. */
  public enum Fire {
    /** In a building, vehicle or structure, or with casualties or five appliances. */
    PRIMARY,
    /** Elsewhere outdoors. */
    SECONDARY,
    /** A chimney fire, or no fire. */
    OTHER
  }

  private static final Set<String> DELIBERATE =
      Set.of(
          "deliberate",
          "deliberate - own property",
          "deliberate - others' property",
          "deliberate - others property",
          "deliberate - unknown owner");
  private static final Set<String> NO_ALARM =
      Set.of("none", "no", "no alarm", "no smoke alarm", "absent", "not present", "not fitted");
  private static final Set<String> VEHICLES = Set.of("road vehicle", "other transport", "vehicle");

  /** An incident from the cells of its row, empty where the file has none. */
  public static FireItem of(
      String stopCode, String motive, String property, boolean vehicle, String smokeAlarm) {
    Fire fire =
        switch (Plain.label(stopCode)) {
          case "primary fire", "primary" -> Fire.PRIMARY;
          case "secondary fire", "secondary" -> Fire.SECONDARY;
          default -> Fire.OTHER;
        };
    String where = Plain.label(property);
    return new FireItem(
        fire,
        DELIBERATE.contains(Plain.label(motive)),
        vehicle || VEHICLES.contains(where),
        where.equals("dwelling"),
        NO_ALARM.contains(Plain.label(smokeAlarm)));
  }

  /**
   * The code of the item in the table {@code fire-items}; empty where it is none of them. A fire
   * that is both 3(a) and 3(e) has a code of its own and is counted once.
   */
  public Optional<String> code() {
    boolean noAlarm = dwelling && withoutAlarm && fire != Fire.OTHER;
    if (fire == Fire.PRIMARY && deliberate && !vehicle) {
      return Optional.of(noAlarm ? "3AE_DELIB_DWELLING_NO_ALARM" : "3A_DELIB_PRIMARY");
    }
    if (fire == Fire.PRIMARY && deliberate) {
      return Optional.of("3B_DELIB_PRIMARY_VEH");
    }
    if (fire == Fire.SECONDARY && deliberate && !vehicle) {
      return Optional.of("3C_DELIB_SECONDARY");
    }
    return noAlarm ? Optional.of("3E_DWELLING_NO_ALARM") : Optional.empty();
  }
}
