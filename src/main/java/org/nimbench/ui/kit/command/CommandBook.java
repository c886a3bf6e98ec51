package org.nimbench.ui.kit.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Every command there is now. Whoever opens a workspace or a screen adds its commands and takes
 * them out again when it closes. Used on the FX thread.
 */
public final class CommandBook {
  private final ObservableList<Command> commands = FXCollections.observableArrayList();
  private final List<Supplier<KeyGroup>> otherKeys = new ArrayList<>();
  private final ObservableList<Command> shown = FXCollections.unmodifiableObservableList(commands);

  /**
   * Adds commands.
   *
   * @return takes them out again
   * @throws IllegalArgumentException if an id is there already, or keys are taken by a command that
   *     can be met on the same screen
   */
  public Runnable add(List<Command> more) {
    Set<String> ids = new HashSet<>();
    Map<String, List<Command>> byKey = new HashMap<>();
    commands.forEach(command -> take(command, ids, byKey));
    more.forEach(command -> take(command, ids, byKey));
    commands.addAll(more);
    return () -> commands.removeAll(more);
  }

  /**
   * Adds keys that are no commands, for the sheet of all keys; they are asked for when it is shown.
   *
   * @return takes them out again
   */
  public Runnable add(Supplier<KeyGroup> keys) {
    otherKeys.add(keys);
    return () -> otherKeys.remove(keys);
  }

  /** Keys that are no commands, in the order added. */
  public List<KeyGroup> otherKeys() {
    return otherKeys.stream().map(Supplier::get).toList();
  }

  private static void take(Command command, Set<String> ids, Map<String, List<Command>> byKey) {
    if (!ids.add(command.id())) {
      throw new IllegalArgumentException("Two commands are called " + command.id());
    }
    for (String key : keys(command)) {
      List<Command> others = byKey.computeIfAbsent(key, none -> new ArrayList<>());
      for (Command other : others) {
        if (meet(other, command)) {
          throw new IllegalArgumentException(
              command.id() + " and " + other.id() + " share the keys " + key);
        }
      }
      others.add(command);
    }
  }

  private static boolean meet(Command one, Command other) {
    return one.step() == 0 || other.step() == 0 || one.step() == other.step();
  }

  /** The keys of a command, one by one. */
  private static List<String> keys(Command command) {
    return command.keys().isEmpty() ? List.of() : List.of(command.keys().split(" "));
  }

  /** Every command, in the order added; changes as screens come and go. */
  public ObservableList<Command> all() {
    return shown;
  }

  /** The command of that id. */
  public Optional<Command> find(String id) {
    return commands.stream().filter(command -> command.id().equals(id)).findFirst();
  }

  /**
   * Does a command if it can be done.
   *
   * @return why it was not done; empty when it was
   * @throws IllegalArgumentException if there is no such command
   */
  public String run(String id) {
    Command command =
        find(id).orElseThrow(() -> new IllegalArgumentException("No command is called " + id));
    if (command.isPossible()) {
      command.action().run();
      return "";
    }
    return command.whyNot().getValue();
  }
}
