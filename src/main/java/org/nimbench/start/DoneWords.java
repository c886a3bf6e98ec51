package org.nimbench.start;

import java.util.List;
import org.nimbench.kernel.Words;

/** What a command of the audit trail did, in the analyst's words. */
final class DoneWords {
  private DoneWords() {}

  /**
   * What was done.
   *
   * @param command as the audit trail has it; one of a newer program is told as it stands there
   */
  static String of(String command) {
    return switch (command) {
      case "import" -> Words.text("ui.done.import");
      case "refuse" -> Words.text("ui.done.refuse");
      case "purge" -> Words.text("ui.done.purge");
      case "register" -> Words.text("ui.done.register");
      case "mapping" -> Words.text("ui.done.mapping");
      case "codes" -> Words.text("ui.done.codes");
      case "denominators" -> Words.text("ui.done.denominators");
      case "areas" -> Words.text("ui.done.areas");
      case "basemap" -> Words.text("ui.done.basemap");
      case "example" -> Words.text("ui.done.example");
      case "create" -> Words.text("ui.done.create");
      case "restore" -> Words.text("ui.done.restore");
      case "migrate" -> Words.text("ui.done.migrate");
      case "rollforward" -> Words.text("ui.done.rollforward");
      case "show change" -> Words.text("ui.done.show");
      default -> kept(command);
    };
  }

  private static String kept(String command) {
    return switch (command.split(" ", 2)[0]) {
      case "product" -> product(command);
      case "drawn" -> Words.text("ui.done.drawn");
      case "bookmark" -> Words.text("ui.done.bookmark");
      case "annotation" -> Words.text("ui.done.annotation");
      case "filter" -> Words.text("ui.done.filter");
      case "priorities" -> Words.text("ui.done.priorities");
      default -> command;
    };
  }

  private static String product(String command) {
    return switch (command) {
      case "product new" -> Words.text("ui.done.product.new");
      case "product add" -> Words.text("ui.done.product.add");
      case "product refresh" -> Words.text("ui.done.product.refresh");
      case "product remove" -> Words.text("ui.done.product.remove");
      case "product restore" -> Words.text("ui.done.product.restore");
      default -> Words.text("ui.done.product");
    };
  }

  /** What each did, in the order given. */
  static List<String> of(List<String> commands) {
    return commands.stream().map(DoneWords::of).toList();
  }
}
