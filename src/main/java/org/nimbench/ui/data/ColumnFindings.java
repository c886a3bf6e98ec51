package org.nimbench.ui.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nimbench.disclosure.Finding;
import org.nimbench.disclosure.Rule;
import org.nimbench.disclosure.Verdict;
import org.nimbench.intake.Inspection;
import org.nimbench.intake.Question;

/**
 * Everything the gate found in one column, or in one text beside the table: it is decided at once.
 *
 * @param where the heading, or where beside the table the text stands
 * @param column place of the column, from 0; −1 beside the table
 * @param findings at least one
 * @param asked the questions that are open about it, as the engine names them
 */
record ColumnFindings(String where, int column, List<Finding> findings, Set<String> asked) {

  /** The findings of a table, column by column in the order they were found. */
  static List<ColumnFindings> of(Inspection.Looked table) {
    Set<String> open = table.questions().stream().map(Question::key).collect(Collectors.toSet());
    Map<String, List<Finding>> byPlace = new LinkedHashMap<>();
    for (Finding finding : table.findings()) {
      byPlace
          .computeIfAbsent(finding.column() + finding.where(), place -> new ArrayList<>())
          .add(finding);
    }
    return byPlace.values().stream().map(found -> of(found, open)).toList();
  }

  private static ColumnFindings of(List<Finding> found, Set<String> open) {
    Set<String> asked =
        found.stream()
            .map(Question::keyOf)
            .filter(open::contains)
            .collect(Collectors.toUnmodifiableSet());
    return new ColumnFindings(found.get(0).where(), found.get(0).column(), found, asked);
  }

  boolean isAsked() {
    return !asked.isEmpty();
  }

  /** Whether its column can be left out, and the rest be stored. */
  boolean canBeLeftOut(Extract extract) {
    return column >= 0 && extract.isMappable();
  }

  /** Whether "keep it" is an answer: nothing that is asked must be refused. */
  boolean mayBeKept() {
    return findings.stream()
        .filter(one -> asked.contains(Question.keyOf(one)))
        .allMatch(one -> one.verdict() == Verdict.ASK);
  }

  boolean has(Verdict verdict) {
    return findings.stream().anyMatch(one -> one.verdict() == verdict);
  }

  /** How many values, of the rule that fired most often. */
  long hits() {
    return findings.stream().mapToLong(Finding::hits).max().orElse(0);
  }

  /** What was found, in words. */
  String inWords() {
    return findings.stream()
        .map(one -> Rule.of(one.rule()).map(Rule::inWords).orElse(one.rule()))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
