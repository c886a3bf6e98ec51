package org.nimbench.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Watches one column from the first row to the last. */
final class ColumnWatch {
  private static final int FEW = 3;
  private static final int ENOUGH_FOR_DISTINCT = 20;
  private static final int LONG_TEXT = 60;
  private static final int MANY_WORDS = 8;
  private static final double MOSTLY = 0.5;

  private final int place;
  private final GateColumn column;
  private final int set;
  private final boolean nhsHeading;
  private final List<Rule> headingRules;
  private final ValueReader reader;
  private final Map<Rule, Tally> tallies = new EnumMap<>(Rule.class);
  private final BirthDates births;
  private final Distinct distinct = new Distinct();
  private final boolean exempt;

  private long seen;
  private long tenDigits;
  private long characters;
  private long words;
  private long references;

  ColumnWatch(int place, GateColumn column, GateRules rules, LocalDate today) {
    this.place = place;
    this.column = column;
    this.set = rules.set();
    this.headingRules = HeadingRules.of(column);
    this.nhsHeading = headingRules.contains(Rule.NHS_HEADING);
    this.exempt = Detectors.isExempt(column.use()) || column.use() == GateUse.SCHOOL;
    this.reader =
        new ValueReader(
            Detectors.of(column.use(), Verdicts.isHospital(set), nhsHeading),
            !exempt,
            today.getYear());
    this.births = new BirthDates(today);
  }

  void see(long line, String cell) {
    if (cell.isEmpty() || cell.isBlank()) {
      return;
    }
    Reading reading = reader.read(cell);
    seen++;
    characters += cell.length();
    words += reading.words();
    if (reading.tenDigits()) {
      tenDigits++;
    }
    if (reading.signs() != 0) {
      count(line, reading);
    }
    if (!exempt) {
      measure(reading);
    }
  }

  private void count(long line, Reading reading) {
    for (long rest = reading.signs(); rest != 0; rest &= rest - 1) {
      Rule rule = Rule.values()[Long.numberOfTrailingZeros(rest)];
      tallies.computeIfAbsent(rule, r -> new Tally()).add(line, reading.text());
    }
  }

  private void measure(Reading reading) {
    if (reading.month() >= 0) {
      births.add(reading.month());
    }
    if (reading.reference()) {
      references++;
    }
    if (reading.reference() || (column.use() == GateUse.LABEL && isLong(reading))) {
      distinct.add(reading.text());
    }
  }

  private static boolean isLong(Reading reading) {
    return reading.text().length() > LONG_TEXT || reading.words() > MANY_WORDS;
  }

  /** What was found, worst not first but in the order of the rules. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : headingRules) {
      findings.add(finding(rule, Verdicts.ofHeading(rule, set, seen), 0, new Tally()));
    }
    tallies.forEach(
        (rule, tally) -> {
          if (fires(rule, tally.hits())) {
            Verdict verdict = verdict(rule, tally.hits());
            findings.add(finding(rule, verdict, tally.hits(), tally));
          }
        });
    if (!exempt) {
      addWholeColumn(findings);
    }
    return findings;
  }

  private Verdict verdict(Rule rule, long hits) {
    return rule == Rule.NHS_NUMBER && nhsHeading
        ? Verdict.REFUSE
        : Verdicts.ofValues(rule, set, hits, seen);
  }

  private boolean fires(Rule rule, long hits) {
    if (rule.basis() == Rule.Basis.VALUE || (rule == Rule.NHS_NUMBER && nhsHeading)) {
      return true;
    }
    if (rule == Rule.NHS_NUMBER) {
      return hits > rule.share() * tenDigits;
    }
    if (rule == Rule.ULN) {
      return hits >= FEW && hits > rule.share() * tenDigits;
    }
    boolean reached =
        rule == Rule.FULL_NAMES ? hits >= rule.share() * seen : hits > rule.share() * seen;
    return reached && hits >= Math.min(FEW, seen);
  }

  private void addWholeColumn(List<Finding> findings) {
    if (births.areThese(seen)) {
      findings.add(whole(Rule.BIRTH_DATES, births.count()));
    }
    if (isFreeText()) {
      findings.add(whole(Rule.FREE_TEXT, seen));
    }
    if (isIdentifier()) {
      findings.add(whole(Rule.IDENTIFIER, references));
    }
  }

  private boolean isFreeText() {
    boolean sentences =
        words > (long) MANY_WORDS * seen
            || (characters > (long) LONG_TEXT * seen && words >= FEW * seen);
    boolean labels = column.use() == GateUse.LABEL;
    return seen > 0
        && sentences
        && (!labels || (seen >= ENOUGH_FOR_DISTINCT && distinct.share() > MOSTLY));
  }

  private boolean isIdentifier() {
    boolean kept = column.use() != GateUse.DROPPED && column.use() != GateUse.COUNT;
    return kept
        && seen >= ENOUGH_FOR_DISTINCT
        && references > Rule.IDENTIFIER.share() * seen
        && distinct.share() * references > Rule.IDENTIFIER.share() * seen;
  }

  private Finding whole(Rule rule, long hits) {
    return finding(rule, rule.verdict(), hits, new Tally());
  }

  private Finding finding(Rule rule, Verdict verdict, long hits, Tally tally) {
    return new Finding(
        place,
        SafeText.of(column.heading()),
        rule.key(),
        verdict,
        hits,
        seen,
        tally.lines(),
        tally.examples());
  }
}
