package org.nimbench.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nimbench.disclosure.Finding;
import org.nimbench.intake.Inspection;
import org.nimbench.intake.IntakeRequest;
import org.nimbench.intake.Question;
import org.nimbench.intake.Recognised;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.layout.Proposal;
import org.nimbench.intake.value.DateColumn;
import org.nimbench.intake.value.DateFacts;
import org.nimbench.intake.value.PlaceColumn;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;

/** What files hold, in lines. */
final class InspectionLines {
  private static final int HOUR = 60;

  /** A heading longer than this is cut, so that the table of columns stays one. */
  private static final int LONGEST = 38;

  private InspectionLines() {}

  static List<String> of(IntakeRequest request, Recognised recognised, Inspection seen) {
    List<String> lines = new ArrayList<>();
    lines.add(Words.text("cli.import.rehearsed"));
    lines.add(Words.text("cli.inspect.set", title(request.set())));
    SetKey like = recognised.set();
    if (like == null) {
      lines.add(Words.text("cli.inspect.unknown"));
    } else if (like.equals(request.set())) {
      lines.add(Words.text("cli.inspect.looks-so", recognised.reason()));
    } else {
      lines.add(Words.text("cli.inspect.looks-like", title(like), recognised.reason()));
    }
    addTables(request, lines, seen.tables());
    return lines;
  }

  /** A folder of the same extract month by month is one table to look at, not forty. */
  private static void addTables(
      IntakeRequest request, List<String> lines, List<Inspection.Looked> tables) {
    Set<List<Mapping.Mapped>> layouts = new HashSet<>();
    long alike = 0;
    long rows = 0;
    for (Inspection.Looked table : tables) {
      boolean isNew = layouts.add(table.proposal().mapping().columns());
      if (isNew || !table.findings().isEmpty() || !table.questions().isEmpty()) {
        add(request, lines, table);
      } else {
        alike++;
        rows += table.rows();
      }
    }
    if (alike > 0) {
      lines.add("");
      lines.add(Words.text("cli.inspect.alike", alike, Figures.count(rows)));
    }
  }

  private static String title(SetKey set) {
    return set.number() == 0 ? set.key() : set.number() + " " + set.inWords();
  }

  private static void add(IntakeRequest request, List<String> lines, Inspection.Looked table) {
    lines.add("");
    lines.add(
        Words.text(
            "cli.inspect.table",
            table.name(),
            Figures.count(table.rows()),
            basis(table.proposal().basis())));
    addColumns(lines, table);
    table.dates().forEach((heading, column) -> lines.add("  " + heading + ": " + dates(column)));
    table.places().forEach(column -> lines.add("  " + places(column)));
    List<String> asked = table.questions().stream().map(Question::inWords).toList();
    section(
        lines,
        Words.text("cli.inspect.told"),
        table.told().stream().filter(one -> !asked.contains(one)).toList());
    section(
        lines,
        Words.text("cli.inspect.gate"),
        table.findings().stream().map(one -> finding(request, one)).toList());
    section(
        lines,
        Words.text("cli.inspect.questions"),
        table.questions().stream().filter(one -> !one.isOfGate()).map(Question::inWords).toList());
  }

  private static String basis(Proposal.Basis basis) {
    return switch (basis) {
      case SHIPPED -> Words.text("cli.inspect.basis.shipped");
      case REMEMBERED -> Words.text("cli.inspect.basis.remembered");
      case SYNONYMS -> Words.text("cli.inspect.basis.synonyms");
    };
  }

  private static void addColumns(List<String> lines, Inspection.Looked table) {
    List<String> headings = ShownHeadings.of(table);
    List<Mapping.Mapped> mapped = table.proposal().mapping().columns();
    String form = "  %-" + LONGEST + "s %-22s %8s";
    lines.add(
        String.format(
            Locale.ROOT,
            form,
            Words.text("cli.inspect.column"),
            Words.text("cli.inspect.becomes"),
            Words.text("cli.inspect.filled")));
    for (int i = 0; i < headings.size(); i++) {
      boolean left = i >= mapped.size() || mapped.get(i).isDropped();
      lines.add(
          String.format(
              Locale.ROOT,
              form,
              cut(headings.get(i)),
              left ? Words.text("cli.inspect.left-out") : mapped.get(i).key(),
              Figures.percent((double) table.filled().get(i) / Math.max(1, table.rows()), 1)));
    }
  }

  private static String cut(String heading) {
    String line = heading.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  /** How many could be read both ways is among what the analyst should know. */
  private static String dates(DateColumn column) {
    DateFacts facts = column.facts();
    boolean isClear = facts.bothWays() + facts.dayFirst() + facts.monthFirst() == 0;
    String key =
        switch (column.order()) {
          case DAY_FIRST -> isClear ? "cli.inspect.dates.clear" : "cli.inspect.dates.day-first";
          case MONTH_FIRST -> "cli.inspect.dates.month-first";
          case DAY_FIRST_MENDED -> "cli.inspect.dates.mended";
        };
    return Words.text(key, Figures.count(facts.seen()));
  }

  private static String places(PlaceColumn column) {
    return Words.text(
        switch (column.kind()) {
          case METRES -> "cli.inspect.places.metres";
          case DEGREES -> "cli.inspect.places.degrees";
          case REFERENCE -> "cli.inspect.places.reference";
        },
        Figures.count(column.facts().given()),
        Figures.count(column.facts().seen()));
  }

  private static String finding(IntakeRequest request, Finding finding) {
    String follows =
        switch (finding.verdict()) {
          case REFUSE -> Words.text("cli.inspect.verdict.refuse");
          case DROP -> Words.text("cli.inspect.verdict.drop");
          case STRIP -> Words.text("cli.inspect.verdict.strip");
          case ASK ->
              request.accepts(finding)
                  ? Words.text("cli.inspect.verdict.accepted")
                  : Words.text("cli.inspect.verdict.ask");
        };
    return RefusalLines.what(finding) + " – " + follows;
  }

  private static void section(List<String> lines, String title, List<String> sentences) {
    if (!sentences.isEmpty()) {
      lines.add("  " + title);
      sentences.forEach(one -> lines.add("    " + one));
    }
  }

  /** {@code 00:00} from minutes after midnight. */
  static String clock(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / HOUR, minutes % HOUR);
  }
}
