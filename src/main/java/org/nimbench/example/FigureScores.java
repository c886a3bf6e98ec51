package org.nimbench.example;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.nimbench.kernel.Program;
import org.nimbench.priorities.Choice;
import org.nimbench.priorities.EvidenceLink;
import org.nimbench.priorities.Matrix;
import org.nimbench.priorities.Priorities;
import org.nimbench.priorities.Theme;
import org.nimbench.store.Workspace;

/** Scores of the newest matrix that rest on figures of a product. */
final class FigureScores {
  private final Workspace workspace;
  private final String product;
  private final FigureNames names;

  FigureScores(Workspace workspace, String product, FigureNames names) {
    this.workspace = workspace;
    this.product = product;
    this.names = names;
  }

  /** Gives them at the moment and by the person that the part names; never a second time. */
  void give(DeclaredProduct.Part part) {
    Instant moment = Instant.parse(part.arguments().get(0));
    String by = part.arguments().get(1);
    Priorities priorities = new Priorities(workspace, Clock.fixed(moment, Program.ZONE));
    Matrix matrix = priorities.list().get(0);
    if (matrix.entries().stream().anyMatch(entry -> entry.mark().at().equals(moment))) {
      return;
    }
    part.lines().stream()
        .filter(line -> !line.isBlank())
        .forEach(line -> line(priorities, matrix.id(), by, line.split("\\s*\\|\\s*", -1)));
  }

  private void line(Priorities priorities, String matrix, String by, String[] cells) {
    switch (cells[0]) {
      case "theme" -> priorities.addTheme(matrix, new Theme(cells[1], cells[2], List.of()), by);
      case "score" ->
          priorities.score(
              matrix, cells[1], cells[2], Integer.valueOf(cells[3]), cells[5], link(cells[4]), by);
      case "choice" -> priorities.choose(matrix, cells[1], Choice.parse(cells[2]), cells[3], by);
      default -> throw new IllegalStateException(cells[0]);
    }
  }

  private List<EvidenceLink> link(String figure) {
    return figure.isEmpty() ? List.of() : List.of(EvidenceLink.figure(product, names.id(figure)));
  }
}
