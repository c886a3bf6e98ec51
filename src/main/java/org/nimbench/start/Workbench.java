package org.nimbench.start;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandBook;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.filter.FilterBar;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.shell.Shell;

/** The screens of one open workspace, built and linked; sibling screens meet only here. */
final class Workbench {
  private final Bench bench;
  private final Ground ground;
  private final MapRoom map;
  private final List<Room> rooms;
  private final List<Runnable> takeOut = new ArrayList<>();

  /**
   * What a workbench stands on.
   *
   * @param shell where the screens are shown
   * @param commands what can be done in the window
   * @param stop asks everything that runs to stop
   */
  record Ground(Shell shell, CommandBook commands, Runnable stop) {}

  Workbench(OpenedWorkspace workspace, Ground ground, Surroundings surroundings) {
    this.ground = ground;
    Deeds deeds = new Deeds();
    this.bench =
        surroundings.bench(
            workspace, new FilterViewModel(workspace.choices(), deeds), new Selection(), deeds);
    ProductsRoom products = new ProductsRoom(bench);
    this.map = new MapRoom(bench, products::add);
    TrendsRoom trends = new TrendsRoom(bench, products::add);
    this.rooms = List.of(new DataRoom(bench), map, trends, products);
  }

  /** Makes what the screens share from what the window has. */
  @FunctionalInterface
  interface Surroundings {
    Bench bench(
        OpenedWorkspace workspace, FilterViewModel filter, Selection selection, Deeds deeds);
  }

  /** Shows the screens, the one of {@code step} first, and asks their first questions. */
  void open(int step) {
    bench.shell().saved().set(null);
    takeOut.add(ground.commands().add(undoAndRedo()));
    rooms.forEach(room -> takeOut.add(ground.commands().add(room.commands())));
    ground
        .shell()
        .showWorkspace(
            bench.workspace().name(),
            rooms.stream().map(Room::screen).toList(),
            step,
            new FilterBar(bench.filter()),
            map.selectionBar());
    rooms.forEach(Room::open);
  }

  private List<Command> undoAndRedo() {
    Deeds deeds = bench.deeds();
    return List.of(
        Command.everywhere(
                "edit.undo",
                CommandMenu.EDIT,
                Words.text("ui.command.undo"),
                "Shortcut+Z",
                deeds::undo)
            .unless(
                deeds
                    .undoWords()
                    .map(words -> words.isEmpty() ? Words.text("ui.command.undo.none") : "")),
        Command.everywhere(
                "edit.redo",
                CommandMenu.EDIT,
                Words.text("ui.command.redo"),
                "Shortcut+Y",
                deeds::redo)
            .unless(
                deeds
                    .redoWords()
                    .map(words -> words.isEmpty() ? Words.text("ui.command.redo.none") : "")));
  }

  /** Stops what runs for this workspace and lets go of it. */
  void close() {
    dismantle();
    bench.workspace().close();
  }

  /** Takes the screens apart; the workspace stays open. */
  void dismantle() {
    ground.stop().run();
    rooms.forEach(Room::close);
    takeOut.forEach(Runnable::run);
  }
}
