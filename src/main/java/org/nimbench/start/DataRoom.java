package org.nimbench.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.nimbench.kernel.Words;
import org.nimbench.ui.data.DataScreen;
import org.nimbench.ui.data.DataViewModel;
import org.nimbench.ui.data.supply.SupplySigns;
import org.nimbench.ui.kit.OnDemand;
import org.nimbench.ui.kit.Screen;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.kit.drop.DropKind;
import org.nimbench.ui.kit.drop.DropTaker;

/** The Data screen. */
final class DataRoom implements Room {
  static final int STEP = 1;

  private final Bench bench;
  private final DataViewModel data;
  private final OnDemand<DataScreen> screen;

  DataRoom(Bench bench) {
    this.bench = bench;
    this.data =
        new DataViewModel(bench.workspace().data(), bench.runner(), this::changed, bench::saved);
    this.screen =
        new OnDemand<>(
            () ->
                new DataScreen(
                    data,
                    new DataScreen.Parts(
                        bench.size(),
                        bench.overlay(),
                        bench.files(),
                        bench::written,
                        LocalDate.now(bench.clock()),
                        bench.isWritable())));
    data.supply().signs().addListener((observed, before, now) -> showSigns(now));
  }

  /** The rail says how many quarters need a person. */
  private void showSigns(SupplySigns signs) {
    if (signs.badge().isEmpty()) {
      bench.shell().badges().remove(STEP);
    } else {
      bench.shell().badges().put(STEP, signs.badge());
    }
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
                  screen.get().chooseFiles();
                })
            .unless(bench.unwritable()),
        Command.everywhere(
                "data.map",
                CommandMenu.DATA,
                Words.text("ui.command.data.map"),
                "",
                () -> {
                  bench.goTo(STEP);
                  screen.get().chooseMap();
                })
            .unless(bench.unwritable()),
        Command.everywhere(
                "data.map.remove",
                CommandMenu.DATA,
                Words.text("ui.command.data.map.remove"),
                "",
                () -> {
                  // What goes wrong is told there.
                  bench.goTo(STEP);
                  data.removePicture();
                })
            .unless(bench.unwritable()),
        command(
            "data.remind",
            Words.text("ui.command.data.remind"),
            () -> screen.get().showReminders()),
        command("data.page", Words.text("ui.command.data.page"), () -> screen.get().writePage()),
        command(
            "data.register",
            Words.text("ui.command.data.register"),
            () -> screen.get().openRegister()),
        command("data.purge", Words.text("ui.command.data.purge"), () -> screen.get().askPurge())
            .unless(bench.unwritable()));
  }

  private Command command(String id, String words, Runnable does) {
    return Command.everywhere(
        id,
        CommandMenu.DATA,
        words,
        "",
        () -> {
          bench.goTo(STEP);
          does.run();
        });
  }

  @Override
  public List<DropTaker> drops() {
    return List.of(
        taker(
            DropKind.EXTRACT,
            files -> Words.text("ui.drop.inspect", files.size()),
            files -> {
              bench.goTo(STEP);
              data.inspect(files);
            }),
        taker(
            DropKind.SHAPES,
            files -> Words.text("ui.drop.layer", files.get(0).getFileName()),
            this::lookIntoMap),
        taker(
            DropKind.PICTURE,
            files -> Words.text("ui.drop.picture", files.get(0).getFileName()),
            this::lookIntoMap));
  }

  /** Where nothing can be added the veil says so before release, and a drop is refused. */
  private DropTaker taker(
      DropKind kind, Function<List<Path>, String> offer, Consumer<List<Path>> take) {
    return new DropTaker(
        kind,
        files -> bench.isWritable() ? offer.apply(files) : Words.text("ui.drop.readonly"),
        files -> {
          if (!bench.refuses()) {
            take.accept(files);
          }
        });
  }

  private void lookIntoMap(List<Path> files) {
    bench.goTo(STEP);
    data.lookIntoMap(files.get(0));
  }

  @Override
  public String topic() {
    return "data";
  }

  @Override
  public void open() {
    data.open();
  }
}
