package org.nimbench.priorities;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.WholeFile;

/** Writes a view as CSV or JSON: a row a theme, each score with its reason and its evidence. */
public final class PrioritiesFiles {
  /** A spreadsheet takes a cell that begins so for a formula; a quote before it keeps it text. */
  private static final String FORMULA = "=+-@\t\r";

  private PrioritiesFiles() {}

  /**
   * Writes the ranking with its inputs; the ending chooses {@code .csv} or {@code .json}, which has
   * the gaps and the history too.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) for another ending; (other) if the file
   *     cannot be written
   */
  public static void write(PrioritiesView view, Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      ObjectNode tree = PrioritiesTree.of(view);
      tree.set("matrix", PrioritiesTree.matrix(view.matrix()));
      WholeFile.writeText(file, tree.toPrettyString() + "\n");
    } else if (name.endsWith(".csv")) {
      write(file, sheet(view));
    } else {
      throw Problem.of(ProblemKind.USAGE, "priorities.file.ending", file.toString()).asException();
    }
  }

  /**
   * Writes the history as CSV: a row a line.
   *
   * @throws org.nimbench.kernel.ProblemException (other) if the file cannot be written
   */
  public static void writeHistory(Matrix matrix, Path file) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("line", "at", "by", "what", "theme", "criterion", "value", "why", "evidence"));
    for (int i = 0; i < matrix.entries().size(); i++) {
      rows.add(line(i, matrix.entries().get(i)));
    }
    write(file, rows);
  }

  private static List<String> line(int number, Entry entry) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(number));
    cells.add(entry.mark().at().toString());
    cells.add(entry.mark().by());
    if (entry instanceof Entry.Modelled one) {
      cells.addAll(List.of("model", "", "", one.model().key(), one.model().name(), ""));
    } else if (entry instanceof Entry.Added one) {
      cells.addAll(List.of("theme", one.theme().key(), "", one.theme().name(), "", ""));
    } else if (entry instanceof Entry.Dropped one) {
      cells.addAll(List.of("drop", one.theme(), "", "", one.why(), ""));
    } else if (entry instanceof Entry.Scored one) {
      String score = one.score() == null ? "" : one.score().toString();
      cells.addAll(List.of("score", one.theme(), one.criterion(), score, one.why(), links(one)));
    } else if (entry instanceof Entry.Chosen one) {
      String choice = one.choice() == null ? "" : one.choice().code();
      cells.addAll(List.of("choice", one.theme(), "", choice, one.why(), ""));
    }
    return cells;
  }

  private static List<List<String>> sheet(PrioritiesView view) {
    Ranking ranking = view.ranking();
    List<List<String>> rows = new ArrayList<>();
    rows.add(headings(ranking.model()));
    for (Ranking.Row row : ranking.rows()) {
      List<String> cells = new ArrayList<>();
      cells.addAll(List.of(row.rankText(), row.theme().key(), row.theme().name()));
      cells.addAll(List.of(number(row.total()), row.band(), row.sensitivity().span()));
      rows.add(rest(cells, ranking.model(), row.scores(), row.chosen()));
    }
    for (Ranking.Unranked one : ranking.unranked()) {
      List<String> cells =
          new ArrayList<>(List.of("", one.theme().key(), one.theme().name(), "", "", ""));
      rows.add(rest(cells, ranking.model(), one.scores(), one.chosen()));
    }
    return rows;
  }

  private static List<String> headings(ScoringModel model) {
    List<String> headings =
        new ArrayList<>(
            List.of("rank", "theme", "name", "total", "band", "firm", "choice", "choiceWhy"));
    for (Criterion one : model.criteria()) {
      headings.add(one.key() + " x" + number(one.weight()));
      headings.addAll(List.of(one.key() + " why", one.key() + " evidence"));
    }
    return headings;
  }

  private static List<String> rest(
      List<String> cells,
      ScoringModel model,
      Map<String, Entry.Scored> scores,
      Entry.@Nullable Chosen chosen) {
    Choice choice = chosen == null ? null : chosen.choice();
    cells.add(choice == null ? "" : choice.code());
    cells.add(chosen == null ? "" : chosen.why());
    for (Criterion criterion : model.criteria()) {
      Entry.Scored one = scores.get(criterion.key());
      cells.add(one == null || one.score() == null ? "" : one.score().toString());
      cells.add(one == null ? "" : one.why());
      cells.add(one == null ? "" : links(one));
    }
    return cells;
  }

  private static String links(Entry.Scored one) {
    return one.evidence().stream().map(EvidenceLink::code).collect(Collectors.joining(" "));
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static void write(Path file, List<List<String>> rows) {
    WholeFile.write(
        file,
        out -> {
          try (CsvWriter csv =
              CsvWriter.builder()
                  .lineDelimiter(LineDelimiter.CRLF)
                  .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(PrioritiesFiles::safe).toList()));
          }
        });
  }

  private static String safe(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
