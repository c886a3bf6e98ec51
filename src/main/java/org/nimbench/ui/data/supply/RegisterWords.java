package org.nimbench.ui.data.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.supply.Authority;
import org.nimbench.supply.Protocol;
import org.nimbench.supply.Validity;

/** How what stands in the register is said. */
final class RegisterWords {
  private static final int MONTHS_OF_YEAR = 12;

  private RegisterWords() {}

  static String role(Authority.Role role) {
    return switch (role) {
      case RESPONSIBLE -> Words.text("ui.supply.role.responsible");
      case CO_OPERATING -> Words.text("ui.supply.role.cooperating");
      case INVITED -> Words.text("ui.supply.role.invited");
    };
  }

  static String type(Authority.Type type) {
    return switch (type) {
      case COUNCIL -> Words.text("ui.supply.type.council");
      case COUNTY_COUNCIL -> Words.text("ui.supply.type.county");
      case POLICE -> Words.text("ui.supply.type.police");
      case POLICE_AUTHORITY -> Words.text("ui.supply.type.authority");
      case POLICE_COMMISSIONER -> Words.text("ui.supply.type.commissioner");
      case FIRE -> Words.text("ui.supply.type.fire");
      case HEALTH_ENGLAND, HEALTH_WALES -> Words.text("ui.supply.type.health");
      case AMBULANCE -> Words.text("ui.supply.type.ambulance");
      case PROBATION -> Words.text("ui.supply.type.probation");
      case OTHER -> Words.text("ui.supply.type.other");
    };
  }

  static String basis(Protocol.LegalBasis basis) {
    return switch (basis) {
      case S17A -> Words.text("ui.supply.basis.s17a");
      case S115 -> Words.text("ui.supply.basis.s115");
      case OTHER -> Words.text("ui.supply.basis.other");
    };
  }

  /** From when to when, both days inside. */
  static String span(Validity span) {
    LocalDate to = span.to();
    return to == null
        ? Words.text("ui.supply.span.since", Figures.shortDate(span.from()))
        : Words.text("ui.supply.span", Figures.shortDate(span.from()), Figures.shortDate(to));
  }

  /** Sets by number; those of the partnership's own by name. */
  static String sets(List<SetKey> sets) {
    return sets.isEmpty()
        ? Words.text("ui.supply.sets.none")
        : sets.stream()
            .map(set -> set.number() == 0 ? set.key() : Figures.count(set.number()))
            .collect(Collectors.joining(", "));
  }

  /** Months, as years where they are whole ones. */
  static String kept(int months) {
    return months % MONTHS_OF_YEAR == 0
        ? Words.text("ui.supply.kept.years", months / MONTHS_OF_YEAR)
        : Words.text("ui.supply.kept.months", months);
  }

  /** When it is to be looked at again. */
  static String review(Protocol protocol) {
    LocalDate review = protocol.reviewDue();
    return review == null ? Words.text("ui.supply.review.none") : Figures.shortDate(review);
  }
}
