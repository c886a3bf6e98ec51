package org.nimbench.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import org.nimbench.ui.kit.command.Command;

/** The keys of a command, to be matched and to be read. */
final class KeyWords {
  private KeyWords() {}

  /** Each of its key combinations; empty for a command without keys. */
  static List<KeyCombination> combinations(Command command) {
    return combinations(command.keys());
  }

  private static List<KeyCombination> combinations(String keys) {
    return keys.isEmpty()
        ? List.of()
        : Arrays.stream(keys.split(" ")).map(KeyCombination::keyCombination).toList();
  }

  /** As a person reads them: {@code Ctrl+L}; several with {@code " or "} left to the reader. */
  static List<String> read(String keys) {
    return combinations(keys).stream()
        .map(KeyCombination::getDisplayText)
        .collect(Collectors.toList());
  }

  /** The first of them; empty where there is none. */
  static String first(String keys) {
    List<String> all = read(keys);
    return all.isEmpty() ? "" : all.get(0);
  }
}
