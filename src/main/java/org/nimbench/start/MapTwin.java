package org.nimbench.start;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.nimbench.desk.Step;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Recipe;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.kit.command.Deed;
import org.nimbench.ui.map.MapScreen;
import org.nimbench.ui.map.MapViewModel;
import org.nimbench.ui.map.MethodViewModel;
import org.nimbench.ui.map.twin.HistoryPane;
import org.nimbench.ui.map.twin.HistoryViewModel;
import org.nimbench.ui.map.twin.MapBeside;
import org.nimbench.ui.map.twin.MapTable;
import org.nimbench.ui.view.FinishedPicture;
import org.nimbench.ui.view.MapMode;
import org.nimbench.work.Outcome;

/** The map's table twin, its history, and what is copied from it. */
final class MapTwin {
  private final Bench bench;
  private final MapViewModel map;
  private final Supplier<@Nullable Evidence> figure;
  private final HistoryViewModel history;
  private @Nullable MapBeside beside;
  private Runnable tableOfChange = () -> {};
  private Runnable historyOfChange = () -> {};
  private @Nullable MapScreen screen;

  /** A slider asks many times on its way; where it comes to rest is the step. */
  private final PauseTransition rest = new PauseTransition(Duration.millis(900));

  /** {@code figure} is what is looked at and copied. */
  MapTwin(Bench bench, MapViewModel map, Supplier<@Nullable Evidence> figure) {
    this.figure = figure;
    this.bench = bench;
    this.map = map;
    this.history =
        new HistoryViewModel(
            bench.workspace().desk().history(),
            bench.painters(),
            bench.workspace().file(),
            this::reopen);
    rest.setOnFinished(event -> keep());
    map.evidence().addListener((observed, before, now) -> rest.playFromStart());
  }

  /** Dots are no method of their own: there is nothing to ask again. */
  private void keep() {
    Evidence shown = map.evidence().get();
    if (shown != null && map.mode().get() != MapMode.DOTS) {
      history.keep(shown);
    }
  }

  /** The steps, for the inspector. */
  Region history() {
    return new HistoryPane(history, this::copyCommand);
  }

  /** The screen with the table over it when that is asked for. */
  Node over(MapScreen over) {
    MapBeside made = new MapBeside(over, map.evidence(), bench.selection(), this::copyTable);
    screen = over;
    beside = made;
    return made;
  }

  /** Shows the table beside the map, or hides it. */
  void toggleTable() {
    if (map.mode().get() == MapMode.CHANGE) {
      tableOfChange.run();
    } else if (beside != null) {
      beside.toggle();
    }
  }

  private void showHistory() {
    if (map.mode().get() == MapMode.CHANGE) {
      historyOfChange.run();
    } else if (screen != null) {
      screen.showHistory();
    }
  }

  /** What shows the table and the history while two periods are compared. */
  void whenCompared(Runnable table, Runnable steps) {
    tableOfChange = table;
    historyOfChange = steps;
  }

  void open() {
    history.read();
  }

  /** The workspace closes: nothing is asked of it any more. */
  void close() {
    rest.stop();
  }

  List<Command> commands() {
    return List.of(
        Command.onScreen(
            MapRoom.STEP,
            "map.table",
            CommandMenu.MAP,
            Words.text("ui.twin.command.table"),
            "Alt+T",
            this::toggleTable),
        Command.onScreen(
            MapRoom.STEP,
            "map.history",
            CommandMenu.MAP,
            Words.text("ui.twin.command.history"),
            "Alt+H",
            this::showHistory),
        Command.onScreen(
            MapRoom.STEP,
            "map.copy",
            CommandMenu.MAP,
            Words.text("ui.twin.command.copy"),
            "Shortcut+C",
            this::copyMap),
        Command.onScreen(
            MapRoom.STEP,
            "map.areas",
            CommandMenu.MAP,
            Words.text("ui.command.map.areas"),
            "A",
            () -> map.mode().set(MapMode.AREAS)),
        Command.onScreen(
            MapRoom.STEP,
            "map.change",
            CommandMenu.MAP,
            Words.text("ui.command.map.change"),
            "X",
            () -> map.mode().set(MapMode.CHANGE)));
  }

  /** Method, settings and filter as they were, in one deed. */
  private void reopen(Step step) {
    Recipe recipe = step.recipe();
    MethodViewModel method = map.method();
    MethodViewModel.Choice choiceBefore = method.choice().get();
    Filter filterBefore = bench.filter().filter().get();
    Filter filter = recipe.filter().withPeriod(recipe.period().resolve(null));
    MethodViewModel.Choice choice =
        new MethodViewModel.Choice(recipe.method(), recipe.parameters());
    bench
        .deeds()
        .perform(
            new Deed(
                Words.text("ui.history.deed", step.title()),
                () -> take(choice, filter),
                () -> take(choiceBefore, filterBefore)));
  }

  private void take(MethodViewModel.Choice choice, Filter filter) {
    map.method().open(choice);
    bench.filter().choose(filter);
  }

  /** The finished map with its words and its table: each program takes what it can. */
  void copyMap() {
    Evidence shown = figure.get();
    if (shown != null) {
      copy(shown);
    }
  }

  /** A finished map with its words and its table. */
  void copy(Evidence shown) {
    bench
        .runner()
        .start(
            Words.text("ui.twin.work.copy"),
            progress -> FinishedPicture.of(bench.workspace().map().finished(shown, progress)),
            new Outcome<FinishedPicture>() {
              @Override
              public void done(FinishedPicture drawn) {
                ClipboardContent content = new ClipboardContent();
                content.putImage(drawn.image());
                content.putString(
                    shown.telling().alternativeText()
                        + "\n\n"
                        + MapTable.of(shown).copied().tabbed());
                content.putHtml(MapTable.of(shown).copied().html());
                put(content, Words.text("ui.twin.copied.map"));
              }

              @Override
              public void failed(Problem problem) {
                bench.overlay().show(problem);
              }
            });
  }

  private void copyTable() {
    Evidence shown = map.evidence().get();
    if (shown != null) {
      MapTable table = MapTable.of(shown);
      ClipboardContent content = new ClipboardContent();
      content.putString(table.copied().tabbed());
      content.putHtml(table.copied().html());
      put(content, Words.text("ui.twin.copied.table", Figures.count(table.rows().size())));
    }
  }

  private void copyCommand(String line) {
    ClipboardContent content = new ClipboardContent();
    content.putString(line);
    put(content, Words.text("ui.twin.copied.command"));
  }

  private void put(ClipboardContent content, String notice) {
    Clipboard.getSystemClipboard().setContent(content);
    bench.shell().notice().set(notice);
  }
}
