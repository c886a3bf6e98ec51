package org.nimbench.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nimbench.kernel.Words;

/**
 * Watches texts beside the table: titles, comments, hidden sheets, the headings themselves. They
 * may name the sender's own office, so a person is asked about them.
 */
final class BesideWatch {
  /** Fewer names than these are an author or a contact. */
  private static final int MANY = 5;

  private static final List<Rule> OF_NAMES = List.of(Rule.NHS_NUMBER, Rule.FULL_NAMES);

  private final ValueReader reader;
  private final Map<Rule, Tally> tallies = new EnumMap<>(Rule.class);
  private final Map<Rule, String> places = new EnumMap<>(Rule.class);
  private final Set<Rule> inNames = EnumSet.noneOf(Rule.class);
  private long seen;
  private long tenDigits;

  BesideWatch(GateRules rules, LocalDate today) {
    reader =
        new ValueReader(
            Detectors.of(GateUse.OTHER, Verdicts.isHospital(rules.set()), false),
            true,
            today.getYear());
  }

  void see(String where, String text) {
    if (text.isBlank()) {
      return;
    }
    Reading reading = reader.read(text);
    seen++;
    tenDigits += reading.tenDigits() ? 1 : 0;
    for (Rule rule : Rule.values()) {
      if (reading.has(rule)) {
        tallies.computeIfAbsent(rule, r -> new Tally()).add(0, text);
        places.computeIfAbsent(rule, r -> SafeText.of(where));
      }
    }
  }

  /**
   * A name that is kept with the rows, such as that of the file: a person's name or number is one
   * too many there.
   */
  void name(String where, String name) {
    for (String part : NameParts.of(name)) {
      Reading reading = reader.read(NameParts.words(part));
      for (Rule rule : OF_NAMES) {
        if (reading.has(rule)) {
          tallies.computeIfAbsent(rule, r -> new Tally()).add(0, NameParts.joined(part));
          places.computeIfAbsent(rule, r -> SafeText.of(where));
          inNames.add(rule);
        }
      }
    }
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    tallies.forEach(
        (rule, tally) -> {
          if (fires(rule, tally.hits())) {
            findings.add(
                new Finding(
                    -1,
                    place(rule, tally.hits()),
                    rule.key(),
                    Verdict.ASK,
                    tally.hits(),
                    seen,
                    List.of(),
                    tally.examples()));
          }
        });
    return findings;
  }

  private String place(Rule rule, long hits) {
    String first = places.getOrDefault(rule, "");
    return hits == 1 ? first : Words.text("disclosure.beside.more", first, hits - 1);
  }

  private boolean fires(Rule rule, long hits) {
    if (rule.basis() == Rule.Basis.VALUE || inNames.contains(rule)) {
      return true;
    }
    long base = rule == Rule.NHS_NUMBER || rule == Rule.ULN ? tenDigits : seen;
    return hits >= MANY && hits > rule.share() * base;
  }
}
