package org.nimbench.disclosure;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;

/** A refusal report as a letter to the supplier. */
final class RefusalText {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private RefusalText() {}

  static String of(RefusalReport report) {
    StringBuilder text = new StringBuilder();
    text.append(Words.text("disclosure.report.title", report.file())).append("\n\n");
    line(text, "disclosure.report.set", report.set().key());
    if (!report.supplier().isEmpty()) {
      line(text, "disclosure.report.supplier", report.supplier());
    }
    String day = Figures.longDate(report.when().toLocalDate());
    if (report.when().toLocalTime().equals(LocalTime.MIDNIGHT)) {
      line(text, "disclosure.report.day", day);
    } else {
      line(text, "disclosure.report.when", day, CLOCK.format(report.when()));
    }
    line(text, "disclosure.report.rows", Figures.count(report.rowsRead()));
    line(text, "disclosure.report.nothing-kept");
    int number = 1;
    for (Finding finding : report.findings()) {
      text.append('\n').append(number++).append(". ");
      append(text, finding);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Finding finding) {
    line(text, place(finding), finding.where());
    indent(text, ruleInWords(finding));
    if (finding.hits() > 0) {
      indent(
          text,
          Words.text(
              "disclosure.report.hits",
              Figures.count(finding.hits()),
              Figures.count(finding.seen())));
    }
    if (!finding.lines().isEmpty()) {
      String lines = finding.lines().stream().map(Figures::count).collect(Collectors.joining(", "));
      indent(text, Words.text("disclosure.report.lines", lines));
    }
    if (!finding.examples().isEmpty()) {
      String examples = String.join("; ", finding.examples());
      indent(text, Words.text("disclosure.report.examples", examples));
    }
    Rule.of(finding.rule()).ifPresent(rule -> indent(text, rule.toDo()));
  }

  static String ruleInWords(Finding finding) {
    return Rule.of(finding.rule()).map(Rule::inWords).orElse(finding.rule());
  }

  private static String place(Finding finding) {
    return finding.column() < 0 ? "disclosure.report.beside" : "disclosure.report.column";
  }

  private static void line(StringBuilder text, String key, Object... arguments) {
    text.append(Words.text(key, arguments)).append('\n');
  }

  private static void indent(StringBuilder text, String words) {
    text.append("   ").append(words).append('\n');
  }
}
