package org.nimbench.start;

import java.util.List;
import org.nimbench.ui.kit.command.Command;

/** The order of the product menu: beginning, writing, carrying on, handing over; then the rest. */
final class ProductMenu {
  private static final List<List<String>> GROUPS =
      List.of(
          List.of("products.begin", "products.copy", "products.previous", "products.span"),
          List.of(
              "products.from-shelf",
              "products.rows",
              "products.row-add",
              "products.themes",
              "products.comment",
              "products.next-broken"),
          List.of("products.changes", "products.roll-forward", "products.review"),
          List.of("products.export", "products.exports"));

  private static final int TEN = 10;

  private ProductMenu() {}

  /** A command at its place; one that has none stands behind those that have. */
  static Command placed(Command command) {
    for (int group = 0; group < GROUPS.size(); group++) {
      int at = GROUPS.get(group).indexOf(command.id());
      if (at >= 0) {
        return command.at((group + 1) * TEN + at);
      }
    }
    return command.at((GROUPS.size() + 1) * TEN);
  }
}
