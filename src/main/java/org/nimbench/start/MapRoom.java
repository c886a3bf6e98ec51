package org.nimbench.start;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Screen;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.map.MapScreen;
import org.nimbench.ui.map.MapViewModel;
import org.nimbench.ui.map.SelectionBar;
import org.nimbench.ui.trends.TrendStrip;
import org.nimbench.ui.trends.TrendViewModel;
import org.nimbench.ui.view.Viewport;

/** The Map screen, with the trend that stands beneath it. */
final class MapRoom implements Room {
  static final int STEP = 2;

  private final MapViewModel map;
  private final TrendViewModel trend;
  private final MapScreen screen;
  private final Comparing comparing;
  private final BiConsumer<Evidence, @Nullable Viewport> toMeeting;

  MapRoom(
      Bench bench,
      Consumer<Evidence> toProduct,
      Consumer<List<Evidence>> allToProduct,
      BiConsumer<Evidence, @Nullable Viewport> toMeeting) {
    this.map =
        new MapViewModel(
            bench.workspace().map(),
            bench.runner(),
            bench.painters(),
            bench.filter(),
            bench.selection(),
            bench.shell().look());
    this.trend =
        new TrendViewModel(
            bench.workspace().trends(), bench.runner(), bench.filter(), bench.selection());
    this.screen =
        new MapScreen(
            map,
            new MapScreen.Parts(
                bench.painters(),
                bench.shell().look(),
                bench.size(),
                bench.files(),
                bench::written,
                toProduct,
                new TrendStrip(trend, bench.selection())));
    this.toMeeting = toMeeting;
    screen.toMeeting(this::pin);
    this.comparing = new Comparing(bench, map, allToProduct);
  }

  @Override
  public Screen screen() {
    return new Screen(STEP, Words.text("ui.rail.map"), "mdi2m-map-outline", comparing.over(screen));
  }

  private void pin() {
    Evidence shown = map.evidence().get();
    if (shown != null) {
      toMeeting.accept(shown, screen.view());
    }
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.onScreen(
                STEP,
                "present.pin.map",
                CommandMenu.PRESENT,
                Words.text("ui.present.pin"),
                "Shortcut+Shift+M",
                this::pin)
            .withIcon("mdi2p-pin-outline")
            .unless(map.evidence().map(shown -> "").orElse(Words.text("ui.present.pin.empty"))));
  }

  /** What the status bar says of the selection. */
  Node selectionBar() {
    return new SelectionBar(map, screen::zoomToSelection);
  }

  @Override
  public void open() {
    map.open();
    trend.open();
  }
}
