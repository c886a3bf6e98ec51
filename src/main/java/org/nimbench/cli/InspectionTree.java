package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.nimbench.disclosure.Finding;
import org.nimbench.disclosure.RefusalReport;
import org.nimbench.intake.Inspection;
import org.nimbench.intake.IntakeRequest;
import org.nimbench.intake.Recognised;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.value.DateColumn;
import org.nimbench.intake.value.PlaceColumn;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.SetKey;

/** What files hold, as JSON under the names that {@code docs/formats/inspection.md} describes. */
final class InspectionTree {
  private InspectionTree() {}

  static ObjectNode of(IntakeRequest request, Recognised recognised, Inspection seen) {
    ObjectNode tree = Formats.trees().createObjectNode();
    SetKey like = recognised.set();
    tree.put("set", request.set().key())
        .put("looksLike", like == null ? null : like.key())
        .put("because", recognised.reason())
        .put("refused", !seen.questions().isEmpty());
    ArrayNode tables = tree.putArray("tables");
    seen.tables().forEach(table -> put(request, tables.addObject(), table));
    return tree;
  }

  private static void put(IntakeRequest request, ObjectNode tree, Inspection.Looked table) {
    tree.put("name", table.name())
        .put("rows", table.rows())
        .put("mapping", table.proposal().basis().name().toLowerCase(Locale.ROOT));
    List<String> headings = ShownHeadings.of(table);
    List<Mapping.Mapped> mapped = table.proposal().mapping().columns();
    ArrayNode columns = tree.putArray("columns");
    for (int i = 0; i < headings.size(); i++) {
      columns
          .addObject()
          .put("heading", headings.get(i))
          .put("as", i < mapped.size() ? mapped.get(i).key() : "")
          .put("filled", table.filled().get(i));
    }
    ArrayNode dates = tree.putArray("dates");
    table.dates().forEach((heading, column) -> put(dates.addObject(), heading, column));
    ArrayNode places = tree.putArray("places");
    table.places().forEach(column -> put(places.addObject(), column));
    ArrayNode findings = tree.putArray("findings");
    table
        .findings()
        .forEach(
            finding -> {
              ObjectNode its = findings.addObject();
              put(its, finding);
              its.put("accepted", request.accepts(finding));
            });
    ArrayNode questions = tree.putArray("questions");
    table
        .questions()
        .forEach(
            one ->
                questions
                    .addObject()
                    .put("key", one.key())
                    .put("inWords", one.inWords())
                    .put("fatal", one.fatal()));
    table.told().forEach(tree.putArray("told")::add);
  }

  private static void put(ObjectNode tree, String heading, DateColumn column) {
    tree.put("heading", heading)
        .put("order", column.order().name())
        .put("doubt", column.doubt().name())
        .put("seen", column.facts().seen())
        .put("bothWays", column.facts().bothWays())
        .put("dayFirst", column.facts().dayFirst())
        .put("monthFirst", column.facts().monthFirst())
        .put("months", column.facts().months())
        .put("timed", column.facts().timed())
        .put("unreadable", column.facts().unreadable());
    ArrayNode heaps = tree.putArray("heaps");
    column.heaps().stream().sorted().map(InspectionLines::clock).forEach(heaps::add);
  }

  private static void put(ObjectNode tree, PlaceColumn column) {
    tree.put("kind", column.kind().name())
        .put("doubt", column.doubt().name())
        .put("seen", column.facts().seen())
        .put("given", column.facts().given())
        .put("zero", column.facts().zero())
        .put("swapped", column.facts().swapped())
        .put("truncated", column.facts().truncated())
        .put("outside", column.facts().outside())
        .put("unreadable", column.facts().unreadable());
  }

  private static void put(ObjectNode tree, Finding finding) {
    tree.put("where", finding.where())
        .put("rule", finding.rule())
        .put("inWords", RefusalReport.inWords(finding))
        .put("verdict", finding.verdict().name())
        .put("hits", finding.hits())
        .put("seen", finding.seen());
    ArrayNode lines = tree.putArray("lines");
    finding.lines().forEach(line -> lines.add((long) line));
    finding.examples().forEach(tree.putArray("examples")::add);
  }
}
