package org.nimbench.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandBook;
import org.nimbench.ui.kit.find.Find;
import org.nimbench.ui.kit.find.FindKind;
import org.nimbench.ui.kit.find.FinderBook;
import org.nimbench.ui.kit.find.LetterMatch;

/** What the palette finds for the letters typed, best first in each section. */
final class PaletteViewModel {
  /** Rows of a section while all sections are shown. */
  private static final int FEW = 6;

  private static final int MANY = 60;

  private final CommandBook commands;
  private final FinderBook finders;
  private final CommandRunner runner;
  private final StringProperty letters = new SimpleStringProperty("");
  private final ObjectProperty<PaletteScope> scope = new SimpleObjectProperty<>(PaletteScope.ALL);
  private final ObservableList<PaletteRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
  private List<Find> known = List.of();

  PaletteViewModel(CommandBook commands, FinderBook finders, CommandRunner runner) {
    this.commands = commands;
    this.finders = finders;
    this.runner = runner;
    letters.addListener((observed, before, now) -> refill());
    scope.addListener((observed, before, now) -> refill());
  }

  /** Asks everybody what there is, and begins with no letters. */
  void begin() {
    List<Find> all = new ArrayList<>();
    commands.all().stream()
        .filter(command -> !command.id().equals(ShellCommands.FIND))
        .sorted(byReach())
        .map(this::asFind)
        .forEach(all::add);
    all.addAll(finders.all());
    known = all;
    scope.set(PaletteScope.ALL);
    letters.set("");
    refill();
  }

  /** Forgets what there is: it may be of a workspace that closes. */
  void end() {
    known = List.of();
    refill();
  }

  /** Commands of the screen that is shown come before those of everywhere and of other screens. */
  private Comparator<Command> byReach() {
    return Comparator.<Command>comparingInt(
            command -> !runner.isWithinReach(command) ? 2 : command.step() == 0 ? 1 : 0)
        .thenComparingInt(command -> command.look().rank());
  }

  private Find asFind(Command command) {
    String menu = Menus.title(command.menu());
    String note =
        command.look().note().isEmpty()
            ? menu
            : Words.text("ui.palette.note", menu, command.look().note());
    return new Find(
        FindKind.COMMAND,
        command.title(),
        note,
        command.look().icon(),
        command.keys(),
        command.whyNot().getValue(),
        () -> runner.run(command));
  }

  private void refill() {
    List<PaletteRow> filled = new ArrayList<>();
    int most = scope.get() == PaletteScope.ALL ? FEW : MANY;
    for (FindKind kind : scope.get().kinds()) {
      List<PaletteRow> hits = hits(kind, most);
      if (!hits.isEmpty()) {
        filled.add(new PaletteRow.Section(PaletteScope.section(kind)));
        filled.addAll(hits);
      }
    }
    rows.setAll(filled);
    chosen.set(-1);
    move(1);
  }

  private record Scored(Find find, LetterMatch match) {}

  private List<PaletteRow> hits(FindKind kind, int most) {
    return known.stream()
        .filter(find -> find.kind() == kind)
        .flatMap(
            find ->
                LetterMatch.of(letters.get(), find.title())
                    .map(match -> new Scored(find, match))
                    .stream())
        .sorted(Comparator.comparingInt((Scored each) -> -value(each)))
        .limit(most)
        .<PaletteRow>map(each -> new PaletteRow.Hit(each.find(), each.match().marked()))
        .toList();
  }

  /** What cannot be done now stands after what can, where both match as well. */
  private static int value(Scored each) {
    return each.match().score() * 2 + (each.find().whyNot().isEmpty() ? 1 : 0);
  }

  /** Chooses the next thing found, or the one before; goes round at the ends. */
  void move(int by) {
    int count = rows.size();
    int at = chosen.get();
    for (int i = 0; i < count; i++) {
      at = Math.floorMod(at < 0 && by < 0 ? count + by : at + by, count);
      if (rows.get(at) instanceof PaletteRow.Hit) {
        chosen.set(at);
        return;
      }
    }
  }

  /** Chooses a row, if it is something found. */
  void choose(int row) {
    if (row >= 0 && row < rows.size() && rows.get(row) instanceof PaletteRow.Hit) {
      chosen.set(row);
    }
  }

  /** What is chosen; null where nothing was found. */
  @Nullable Find current() {
    int at = chosen.get();
    return at >= 0 && at < rows.size() && rows.get(at) instanceof PaletteRow.Hit hit
        ? hit.find()
        : null;
  }

  StringProperty letters() {
    return letters;
  }

  ObjectProperty<PaletteScope> scope() {
    return scope;
  }

  ObservableList<PaletteRow> rows() {
    return rows;
  }

  ReadOnlyIntegerProperty chosen() {
    return chosen.getReadOnlyProperty();
  }
}
