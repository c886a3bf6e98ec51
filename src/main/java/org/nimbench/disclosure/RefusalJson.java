package org.nimbench.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;

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

  static RefusalReport read(String json, String where) {
    JsonNode tree = Formats.read(json, RefusalReport.FORMAT, where);
    Formats.onlyThese(
        tree, where, "format", "file", "set", "supplier", "when", "rowsRead", "findings");
    List<Finding> findings = new ArrayList<>();
    try {
      for (JsonNode one : Formats.required(tree, "findings", where)) {
        findings.add(finding(one, where));
      }
      return new RefusalReport(
          Formats.required(tree, "file", where).asText(),
          SetKey.parse(Formats.required(tree, "set", where).asText()),
          tree.path("supplier").asText(""),
          LocalDateTime.parse(Formats.required(tree, "when", where).asText()),
          Formats.required(tree, "rowsRead", where).asLong(),
          findings);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw Problem.of(
              ProblemKind.REFUSED, "disclosure.report.value", where, String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  private static Finding finding(JsonNode one, String where) {
    Formats.onlyThese(
        one,
        where,
        "column",
        "where",
        "rule",
        "inWords",
        "verdict",
        "hits",
        "seen",
        "lines",
        "examples",
        "toDo");
    List<Long> lines = new ArrayList<>();
    one.path("lines").forEach(line -> lines.add(line.asLong()));
    List<String> examples = new ArrayList<>();
    one.path("examples").forEach(example -> examples.add(example.asText()));
    return new Finding(
        one.path("column").asInt(0) - 1,
        Formats.required(one, "where", where).asText(),
        Formats.required(one, "rule", where).asText(),
        Verdict.valueOf(Formats.required(one, "verdict", where).asText()),
        Formats.required(one, "hits", where).asLong(),
        Formats.required(one, "seen", where).asLong(),
        lines,
        examples);
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
