package org.nimbench.start;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.OnDemand;
import org.nimbench.ui.kit.Screen;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.trends.ChartKind;
import org.nimbench.ui.trends.NotesViewModel;
import org.nimbench.ui.trends.TrendsScreen;
import org.nimbench.ui.trends.TrendsViewModel;
import org.nimbench.ui.view.ToProduct;
import org.nimbench.ui.view.Viewport;

/** The Trends screen. */
final class TrendsRoom implements Room {
  static final int STEP = 3;

  private final TrendsViewModel trends;
  private final OnDemand<TrendsScreen> screen;
  private final BiConsumer<Evidence, @Nullable Viewport> toMeeting;
  private final Bench bench;
  private final ToProduct toProduct;

  TrendsRoom(Bench bench, ToProduct toProduct, BiConsumer<Evidence, @Nullable Viewport> toMeeting) {
    this.bench = bench;
    this.toProduct = toProduct;
    this.toMeeting = toMeeting;
    NotesViewModel notes =
        new NotesViewModel(bench.workspace().trends(), bench.runner(), bench.deeds());
    bench.showProblems(notes.problem());
    this.trends =
        new TrendsViewModel(
            bench.workspace().trends(),
            bench.workspace().map()::write,
            bench.runner(),
            bench.filter(),
            bench.selection(),
            notes);
    trends.isLookedAt().bind(bench.shell().step().isEqualTo(STEP));
    this.screen = new OnDemand<>(() -> trendsScreen(bench, toProduct));
  }

  private TrendsScreen trendsScreen(Bench bench, ToProduct toProduct) {
    TrendsScreen made =
        new TrendsScreen(
            trends,
            new TrendsScreen.Parts(
                bench.painters(),
                bench.look(),
                bench.size(),
                bench.files(),
                bench.overlay(),
                bench::written,
                bench.shell().notice()::set,
                toProduct,
                () -> bench.goTo(DataRoom.STEP),
                bench.isWritable()));
    made.toMeeting(this::pin);
    return made;
  }

  @Override
  public Screen screen() {
    return new Screen(STEP, Words.text("ui.rail.trends"), "mdi2c-chart-timeline-variant", screen);
  }

  private void pin() {
    Evidence shown = trends.evidence().get();
    if (shown != null) {
      toMeeting.accept(shown, null);
    }
  }

  @Override
  public String topic() {
    return trends.kind().get().method();
  }

  @Override
  public void open() {
    trends.notes().open();
  }

  @Override
  public List<Command> commands() {
    ObservableValue<String> empty =
        trends.evidence().map(shown -> "").orElse(Words.text("ui.trend.command.empty"));
    return List.of(
        of("annotate", Words.text("ui.trend.annotate"), "A", () -> screen.get().annotate())
            .unless(bench.unwritable()),
        of("rebase", Words.text("ui.trend.rebase"), "", () -> screen.get().rebase())
            .unless(bench.unwritable()),
        of(
            "table",
            Words.text("ui.trend.command.table"),
            "Alt+T",
            () -> screen.get().toggleTable()),
        of("limits", Words.text("ui.trend.command.limits"), "L", () -> show(ChartKind.LIMITS)),
        of("months", Words.text("ui.trend.command.months"), "Y", () -> show(ChartKind.MONTHS)),
        of(
                "copy.picture",
                Words.text("ui.trend.command.picture"),
                "Shortcut+C",
                () -> screen.get().copy())
            .unless(empty),
        of(
                "copy.table",
                Words.text("ui.trend.command.copytable"),
                "Shortcut+Shift+C",
                () -> screen.get().copyTable())
            .unless(empty),
        of(
                "copy.sentence",
                Words.text("ui.trend.copy.sentence"),
                "",
                () -> screen.get().copySentence())
            .unless(empty),
        of("export", Words.text("ui.trend.export.title"), "Shortcut+E", () -> screen.get().export())
            .unless(empty),
        of("add", Words.text("ui.map.add"), "Shortcut+Shift+E", () -> screen.get().add())
            .unless(empty)
            .norWhile(bench.unwritable())
            .norWhile(toProduct.whyNot()),
        Command.onScreen(
                STEP,
                "present.pin.trend",
                CommandMenu.PRESENT,
                Words.text("ui.present.pin"),
                "Shortcut+Shift+M",
                this::pin)
            .withIcon("mdi2p-pin-outline")
            .unless(empty)
            .norWhile(bench.unwritable()));
  }

  private void show(ChartKind kind) {
    trends.kind().set(kind);
  }

  private static Command of(String id, String title, String keys, Runnable action) {
    return Command.onScreen(STEP, "trends." + id, CommandMenu.TRENDS, title, keys, action);
  }

  @Override
  public void close() {
    // The window outlives the workspace, and the step is the window's.
    trends.isLookedAt().unbind();
  }
}
