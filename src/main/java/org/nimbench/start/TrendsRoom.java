package org.nimbench.start;

import java.util.function.Consumer;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Screen;
import org.nimbench.ui.trends.TrendsScreen;
import org.nimbench.ui.trends.TrendsViewModel;

/** The Trends screen. */
final class TrendsRoom implements Room {
  static final int STEP = 3;

  private final TrendsViewModel trends;
  private final TrendsScreen screen;

  TrendsRoom(Bench bench, Consumer<Evidence> toProduct) {
    this.trends =
        new TrendsViewModel(
            bench.workspace().trends(),
            bench.workspace().map()::write,
            bench.runner(),
            bench.filter(),
            bench.selection());
    trends.isLookedAt().bind(bench.shell().step().isEqualTo(STEP));
    this.screen =
        new TrendsScreen(
            trends,
            new TrendsScreen.Parts(
                bench.painters(),
                bench.shell().look(),
                bench.size(),
                bench.files(),
                bench::written,
                toProduct));
  }

  @Override
  public Screen screen() {
    return new Screen(STEP, Words.text("ui.rail.trends"), "mdi2c-chart-timeline-variant", screen);
  }

  @Override
  public String topic() {
    return trends.kind().get().method();
  }
}
