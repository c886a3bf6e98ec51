package org.nimbench.disclosure;

import java.util.EnumSet;
import java.util.Set;

/** What follows from a rule, set by set. */
final class Verdicts {
  private static final Set<Integer> HOSPITAL = Set.of(9, 10);

  /** Sets whose rows are about one person or about patients: an address is never a place there. */
  private static final Set<Integer> PEOPLE = Set.of(6, 9, 10, 11);

  private static final Set<Integer> ASK_ADDRESS = Set.of(1, 2, 8);
  private static final Set<Rule> BY_CHANCE = EnumSet.of(Rule.NHS_NUMBER, Rule.IMEI);

  /** Up to this share of a column a value may be something else that looks alike. */
  private static final double SCATTERED = 0.05;

  private static final int FEW = 3;

  private Verdicts() {}

  static boolean isHospital(int set) {
    return HOSPITAL.contains(set);
  }

  /** Of a heading. A column without a value gives nothing away: it need only be left out. */
  static Verdict ofHeading(Rule rule, int set, long seen) {
    if (seen == 0 || rule.verdict() == Verdict.DROP) {
      return Verdict.DROP;
    }
    return rule == Rule.ADDRESS_HEADING && ASK_ADDRESS.contains(set) ? Verdict.ASK : rule.verdict();
  }

  /** Of values of a column. */
  static Verdict ofValues(Rule rule, int set, long hits, long seen) {
    if (rule == Rule.DWELLING) {
      return ofDwelling(set);
    }
    if (isHospital(set) && (rule == Rule.POSTCODE || rule == Rule.POSTCODE_SECTOR)) {
      return Verdict.REFUSE;
    }
    boolean scattered = hits < FEW || hits <= SCATTERED * seen;
    boolean doubtful = rule.basis() == Rule.Basis.VALUE ? scattered : mayBeChance(rule, hits);
    return doubtful ? Verdict.ASK : rule.verdict();
  }

  private static boolean mayBeChance(Rule rule, long hits) {
    return BY_CHANCE.contains(rule) && hits < FEW;
  }

  private static Verdict ofDwelling(int set) {
    if (PEOPLE.contains(set)) {
      return Verdict.REFUSE;
    }
    return ASK_ADDRESS.contains(set) ? Verdict.ASK : Verdict.STRIP;
  }
}
