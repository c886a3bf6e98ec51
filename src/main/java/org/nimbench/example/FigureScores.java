package org.nimbench.example;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.nimbench.kernel.Program;
import org.nimbench.priorities.Choice;
import org.nimbench.priorities.Entry;
import org.nimbench.priorities.EvidenceLink;
import org.nimbench.priorities.Matrix;
import org.nimbench.priorities.Priorities;
import org.nimbench.priorities.Theme;
import org.nimbench.products.TextReader;
import org.nimbench.store.Workspace;

/** Scores of a matrix that rest on figures of a product. */
final class FigureScores {
  private final Workspace workspace;
  private final String product;
  private final FigureNames names;
  private final TextReader reader;

  /**
   * Scores that rest on a product.
   *
   * @param names the names of its figures
   * @param reader prints the live values of reasons
   */
  FigureScores(Workspace workspace, String product, FigureNames names, TextReader reader) {
    this.workspace = workspace;
    this.product = product;
    this.names = names;
    this.reader = reader;
  }

  /**
   * Gives them at the moment, by the person and in the matrix that the part names; a line that was
   * given then is not given again.
   */
  void give(DeclaredProduct.Part part) {
    Instant moment = Instant.parse(part.arguments().get(0));
    String by = part.arguments().get(1);
    String name = part.arguments().get(2);
    Priorities priorities = new Priorities(workspace, Clock.fixed(moment, Program.ZONE));
    String id =
        priorities.list().stream()
            .filter(matrix -> matrix.name().equals(name))
            .map(Matrix::id)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(name));
    for (String line : part.lines()) {
      String[] cells = line.split("\\s*\\|\\s*", -1);
      if (!line.isBlank() && !isGiven(priorities.matrix(id), moment, cells)) {
        give(priorities, id, by, cells);
      }
    }
  }

  private static boolean isGiven(Matrix matrix, Instant moment, String[] cells) {
    return matrix.entries().stream()
        .filter(entry -> entry.mark().at().equals(moment))
        .anyMatch(entry -> says(entry, cells));
  }

  private static boolean says(Entry entry, String[] cells) {
    return switch (cells[0]) {
      case "theme" -> entry instanceof Entry.Added added && added.theme().key().equals(cells[1]);
      case "score" ->
          entry instanceof Entry.Scored scored
              && scored.theme().equals(cells[1])
              && scored.criterion().equals(cells[2]);
      case "choice" -> entry instanceof Entry.Chosen chosen && chosen.theme().equals(cells[1]);
      default -> false;
    };
  }

  private void give(Priorities priorities, String matrix, String by, String[] cells) {
    switch (cells[0]) {
      case "theme" -> priorities.addTheme(matrix, new Theme(cells[1], cells[2], List.of()), by);
      case "score" ->
          priorities.score(
              matrix,
              cells[1],
              cells[2],
              Integer.valueOf(cells[3]),
              reader.printed(names.in(cells[5])),
              link(cells[4]),
              by);
      case "choice" -> priorities.choose(matrix, cells[1], Choice.parse(cells[2]), cells[3], by);
      default -> throw new IllegalStateException(cells[0]);
    }
  }

  /** A figure by its name, or what else a score can rest on as files write it. */
  private List<EvidenceLink> link(String written) {
    if (written.isEmpty()) {
      return List.of();
    }
    return List.of(
        written.contains(":")
            ? EvidenceLink.parse(written)
            : EvidenceLink.figure(product, names.id(written)));
  }
}
