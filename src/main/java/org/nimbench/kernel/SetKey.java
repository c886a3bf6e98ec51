package org.nimbench.kernel;

import java.util.List;
import java.util.Locale;

/**
 * Which information set a record belongs to: one of the twelve that the 2007 regulations prescribe,
 * or a set the partnership adds for itself.
 *
 * @param key such as {@code police-crime} or {@code custom:noise}
 */
public record SetKey(String key) {
  /** The twelve prescribed sets in the order of the regulations: number 1 is first. */
  public static final List<SetKey> PRESCRIBED =
      List.of(
          new SetKey("police-incidents"),
          new SetKey("police-crime"),
          new SetKey("fire"),
          new SetKey("false-alarms"),
          new SetKey("collisions"),
          new SetKey("exclusions"),
          new SetKey("racial-incidents"),
          new SetKey("la-asb"),
          new SetKey("admissions"),
          new SetKey("da-admissions"),
          new SetKey("health-counts"),
          new SetKey("ambulance"));

  /** Recorded crime, number 2; police.uk street files are kept here. */
  public static final SetKey POLICE_CRIME = PRESCRIBED.get(1);

  private static final String CUSTOM = "custom:";

  /**
   * Reads a set as the command line writes it: 1 … 12, a key, or {@code custom:NAME}.
   *
   * @throws ProblemException (usage) if it is none of these
   */
  public static SetKey parse(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    if (wanted.matches("[1-9]|1[0-2]")) {
      return PRESCRIBED.get(Integer.parseInt(wanted) - 1);
    }
    SetKey set = new SetKey(wanted);
    if (PRESCRIBED.contains(set)
        || (wanted.startsWith(CUSTOM) && wanted.length() > CUSTOM.length())) {
      return set;
    }
    throw Problem.of(ProblemKind.USAGE, "kernel.set.unknown", "", text).asException();
  }

  /** 1 … 12, or 0 for a set of the partnership's own. */
  public int number() {
    return PRESCRIBED.indexOf(this) + 1;
  }

  /** What the set is called: in the words of the regulations, shortened; its key where custom. */
  public String inWords() {
    return switch (number()) {
      case 1 -> Words.text("kernel.set.name.incidents");
      case 2 -> Words.text("kernel.set.name.crime");
      case 3 -> Words.text("kernel.set.name.fire");
      case 4 -> Words.text("kernel.set.name.false");
      case 5 -> Words.text("kernel.set.name.collisions");
      case 6 -> Words.text("kernel.set.name.exclusions");
      case 7 -> Words.text("kernel.set.name.racial");
      case 8 -> Words.text("kernel.set.name.asb");
      case 9 -> Words.text("kernel.set.name.admissions");
      case 10 -> Words.text("kernel.set.name.domestic");
      case 11 -> Words.text("kernel.set.name.health");
      case 12 -> Words.text("kernel.set.name.ambulance");
      default -> key;
    };
  }

  @Override
  public String toString() {
    return key;
  }
}
