package org.nimbench.disclosure;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.nimbench.kernel.Formats;

/** A refusal report as {@code nimbench.refusal/1}. */
final class RefusalJson {
  private RefusalJson() {}

  static String of(RefusalReport report) {
    ObjectNode tree = Formats.trees().createObjectNode();
    tree.put("format", RefusalReport.FORMAT)
        .put("file", report.file())
        .put("set", report.set().key())
        .put("supplier", report.supplier())
        .put("when", report.when().withNano(0).toString())
        .put("rowsRead", report.rowsRead());
    ArrayNode findings = tree.putArray("findings");
    report.findings().forEach(finding -> put(findings.addObject(), finding));
    return tree.toPrettyString();
  }

  private static void put(ObjectNode tree, Finding finding) {
    if (finding.column() >= 0) {
      tree.put("column", finding.column() + 1);
    }
    tree.put("where", finding.where())
        .put("rule", finding.rule())
        .put("inWords", RefusalText.ruleInWords(finding))
        .put("verdict", finding.verdict().name())
        .put("hits", finding.hits())
        .put("seen", finding.seen());
    ArrayNode lines = tree.putArray("lines");
    finding.lines().forEach(line -> lines.add((long) line));
    ArrayNode examples = tree.putArray("examples");
    finding.examples().forEach(examples::add);
    Rule.of(finding.rule()).ifPresent(rule -> tree.put("toDo", rule.toDo()));
  }
}
