package org.nimbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nimbench.disclosure.Finding;
import org.nimbench.disclosure.RefusalReport;
import org.nimbench.disclosure.Verdict;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;

/** A refusal on a terminal: what, where, what to do; the first findings, the rest counted. */
final class RefusalLines {
  /** Two lines each, with a head and a foot: a dozen lines at most. */
  private static final int MOST = 5;

  private RefusalLines() {}

  /** Whether something in the file must not be stored, or must be decided by a person. */
  static boolean isForGate(RefusalReport report) {
    return report.findings().stream().anyMatch(RefusalLines::stops);
  }

  /** The lines about a file that was refused. */
  static List<String> of(RefusalReport report, boolean isWritten) {
    List<String> lines = of(report, "cli.refused.head");
    if (!isWritten) {
      lines.add(Words.text("cli.refused.ask-report"));
    }
    return lines;
  }

  /** The lines about a file that would be refused. */
  static List<String> rehearsed(RefusalReport report) {
    return of(report, "cli.refused.would");
  }

  private static List<String> of(RefusalReport report, String head) {
    List<Finding> stopping = report.findings().stream().filter(RefusalLines::stops).toList();
    List<String> lines = new ArrayList<>();
    lines.add(Words.text(head, report.file(), stopping.size()));
    for (Finding finding : stopping.subList(0, Math.min(MOST, stopping.size()))) {
      lines.add("  " + what(finding));
      lines.add("    " + RefusalReport.toDo(finding));
    }
    if (stopping.size() > MOST) {
      lines.add(Words.text("cli.refused.more", stopping.size() - MOST));
    }
    if (stopping.stream().allMatch(finding -> finding.verdict() == Verdict.ASK)) {
      lines.add(Words.text("cli.refused.accept"));
    }
    return lines;
  }

  /** One finding: its column, its rule, how often and where, masked examples. */
  static String what(Finding finding) {
    StringBuilder line = new StringBuilder();
    line.append(
        Words.text(
            finding.column() < 0 ? "cli.refused.beside" : "cli.refused.column", finding.where()));
    line.append(": ").append(withoutStop(RefusalReport.inWords(finding)));
    if (finding.hits() > 0) {
      line.append(", ")
          .append(
              Words.text(
                  "cli.refused.hits",
                  Figures.count(finding.hits()),
                  Figures.count(finding.seen())));
    }
    if (!finding.lines().isEmpty()) {
      line.append(", ")
          .append(
              Words.text(
                  "cli.refused.lines",
                  finding.lines().stream().map(Figures::count).collect(Collectors.joining(", "))));
    }
    if (!finding.examples().isEmpty()) {
      line.append(": ").append(String.join("; ", finding.examples()));
    }
    return line.append(" (").append(finding.rule()).append(')').toString();
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static boolean stops(Finding finding) {
    return finding.verdict() == Verdict.REFUSE || finding.verdict() == Verdict.ASK;
  }
}
