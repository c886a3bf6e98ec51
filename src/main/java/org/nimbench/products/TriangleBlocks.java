package org.nimbench.products;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.nimbench.document.Block;
import org.nimbench.kernel.Words;
import org.nimbench.picture.ProblemTriangle;

/** Rows about the sides of a problem as a triangle. */
final class TriangleBlocks {
  private static final String SIDE = "side";
  private static final String KNOWN = "evidence";
  private static final String CONTROLLER = "controller";
  private static final int SIDES = 3;

  private TriangleBlocks() {}

  /** Whether a column is told by the picture, so that the table below need not repeat it. */
  static boolean tells(RowTable.Column column) {
    return column.key().equals(KNOWN) || column.key().equals(CONTROLLER);
  }

  /**
   * The triangle; empty unless there is one row for each side that the template knows.
   *
   * @param problem in a few words
   * @param cell what is printed of a row in a column
   */
  static Optional<Block.Figure> of(
      RowTable table,
      Section section,
      String problem,
      BiFunction<Map<String, String>, RowTable.Column, String> cell) {
    Optional<RowTable.Column> names = table.column(SIDE);
    Optional<RowTable.Column> known = table.column(KNOWN);
    Optional<RowTable.Column> controller = table.column(CONTROLLER);
    if (names.isEmpty()
        || known.isEmpty()
        || controller.isEmpty()
        || names.get().choices().size() != SIDES
        || section.rows().size() != SIDES) {
      return Optional.empty();
    }
    List<ProblemTriangle.Side> sides =
        names.get().choices().stream()
            .flatMap(
                name -> section.rows().stream().filter(row -> name.equals(row.get(SIDE))).limit(1))
            .map(
                row ->
                    new ProblemTriangle.Side(
                        cell.apply(row, names.get()),
                        cell.apply(row, known.get()),
                        cell.apply(row, controller.get())))
            .toList();
    return sides.size() != SIDES
        ? Optional.empty()
        : Optional.of(
            new Block.Figure(
                "triangle-" + section.key(),
                Words.text("products.triangle.caption"),
                Words.text("products.triangle.subtitle", problem),
                ProblemTriangle.of(problem, sides.get(0), sides.get(1), sides.get(2)),
                List.of()));
  }
}
