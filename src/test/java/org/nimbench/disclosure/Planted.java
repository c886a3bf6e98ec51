package org.nimbench.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Tables of 20,000 clean rows with something planted, for tests. */
final class Planted {
  static final int ROWS = 20_000;
  static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
  static final GateRules CRIME = new GateRules(2, false);

  private Planted() {}

  /** What is found in a column of the given use where one row holds a value. */
  static List<Finding> one(String value, GateUse use, GateRules rules) {
    return column(use, rules, row -> row == 12_345 ? value : "Theft from shop");
  }

  /** What is found in a column of the given use and values. */
  static List<Finding> column(GateUse use, GateRules rules, IntFunction<String> values) {
    return column("Kept", use, rules, ROWS, values);
  }

  /** What is found in a column of the given heading, use and values. */
  static List<Finding> column(
      String heading, GateUse use, GateRules rules, int rows, IntFunction<String> values) {
    List<GateColumn> columns =
        List.of(
            new GateColumn("Crime type", GateUse.LABEL, true), new GateColumn(heading, use, false));
    Gate gate = Gate.of(columns, rules, TODAY);
    for (int row = 0; row < rows; row++) {
      gate.see(row + 2L, List.of("Burglary", values.apply(row)));
    }
    return gate.findings();
  }

  /** The keys of the rules that fired. */
  static List<String> rules(List<Finding> findings) {
    List<String> keys = new ArrayList<>();
    findings.forEach(finding -> keys.add(finding.rule()));
    return keys;
  }

  /** The keys of the rules that a value alone fires in a column of no special use. */
  static List<String> rulesOf(String value) {
    return rules(column("Kept", GateUse.OTHER, CRIME, 1, row -> value));
  }
}
