package org.nimbench.start;

import java.time.LocalDate;
import java.util.List;
import org.nimbench.kernel.Words;
import org.nimbench.ui.data.DataScreen;
import org.nimbench.ui.data.DataViewModel;
import org.nimbench.ui.kit.Screen;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;

/** The Data screen. */
final class DataRoom implements Room {
  static final int STEP = 1;

  private final Bench bench;
  private final DataViewModel data;
  private final DataScreen screen;

  DataRoom(Bench bench) {
    this.bench = bench;
    this.data = new DataViewModel(bench.workspace().data(), bench.runner(), this::changed);
    this.screen =
        new DataScreen(
            data,
            new DataScreen.Parts(
                bench.size(), bench.files(), bench::written, LocalDate.now(bench.clock())));
  }

  private void changed(String words) {
    bench.saved(words);
    bench.reread().run();
  }

  @Override
  public Screen screen() {
    return new Screen(STEP, Words.text("ui.rail.data"), "mdi2d-database-outline", screen);
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.everywhere(
            "data.add",
            CommandMenu.DATA,
            Words.text("ui.command.data.add"),
            "Shortcut+I",
            () -> {
              bench.goTo(STEP);
              screen.chooseFiles();
            }));
  }

  /** What files of street-level crime or areas hold; nothing is stored. */
  DataViewModel model() {
    return data;
  }

  @Override
  public void open() {
    data.open();
  }
}
