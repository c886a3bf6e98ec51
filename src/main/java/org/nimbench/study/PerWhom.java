package org.nimbench.study;

import java.util.List;
import java.util.Optional;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Words;
import org.nimbench.store.DenominatorYear;

/** What a rate is per 1,000 of. */
final class PerWhom {
  private static final String BUSINESS = "business-and-community-burglary";

  private PerWhom() {}

  /**
   * The newest people or households of a layer.
   *
   * @param per {@code people}, {@code households}, {@code none}, or empty: what the offence asks
   * @return none where no rate is wanted or the workspace does not hold what it needs
   */
  static Optional<DenominatorYear> newest(Question question, String layer, String per) {
    if (per.equals("none")) {
      return Optional.empty();
    }
    String wanted = per.isEmpty() ? usual(question.filter()) : per;
    return question.records().workspace().denominators(layer).newest(wanted);
  }

  /**
   * Households for burglary, people for everything else (domain, "ten things", 8). Burglary of
   * businesses alone is not burglary of homes.
   */
  private static String usual(Filter filter) {
    List<String> types = filter.types();
    boolean burglary =
        types.size() == 1
            && OffenceTypes.matching(filter.set(), types.get(0)).stream()
                .allMatch(t -> t.words().contains("burglary"))
            && OffenceTypes.matching(filter.set(), types.get(0)).stream()
                .anyMatch(t -> !t.words().contains(BUSINESS));
    return burglary ? DenominatorYear.HOUSEHOLDS : DenominatorYear.PEOPLE;
  }

  /** {@code people, 2024}, or without the year where it is not known. */
  static String words(DenominatorYear base) {
    String whom = whom(base.kind());
    return base.year() == 0 ? whom : Words.text("study.count.per", whom, base.year());
  }

  static String whom(String kind) {
    return kind.equals(DenominatorYear.HOUSEHOLDS)
        ? Words.text("study.unit.households")
        : Words.text("study.unit.people");
  }
}
