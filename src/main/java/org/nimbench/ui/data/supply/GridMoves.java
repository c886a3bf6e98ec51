package org.nimbench.ui.data.supply;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.SetKey;

/** Where a key goes from a cell of the grid. Rows without cells are passed over. */
final class GridMoves {
  private GridMoves() {}

  /** The cell that the key goes to, the same one at an edge; null where it is no such key. */
  static @Nullable Spot of(Held held, Spot from, KeyCode key) {
    int last = held.grid().quarters().size() - 1;
    return switch (key) {
      case LEFT -> new Spot(from.set(), Math.max(0, from.quarter() - 1));
      case RIGHT -> new Spot(from.set(), Math.min(last, from.quarter() + 1));
      case HOME -> new Spot(from.set(), 0);
      case END -> new Spot(from.set(), last);
      case UP -> vertical(held, from, -1);
      case DOWN -> vertical(held, from, 1);
      case PAGE_UP -> new Spot(rows(held).get(0), from.quarter());
      case PAGE_DOWN -> new Spot(rows(held).get(rows(held).size() - 1), from.quarter());
      default -> null;
    };
  }

  private static List<SetKey> rows(Held held) {
    return SetKey.PRESCRIBED.stream().filter(set -> !held.isNobodys(set)).toList();
  }

  private static Spot vertical(Held held, Spot from, int step) {
    List<SetKey> rows = rows(held);
    int at = rows.indexOf(from.set()) + step;
    return new Spot(rows.get(Math.max(0, Math.min(rows.size() - 1, at))), from.quarter());
  }
}
