package org.nimbench.start;

import java.util.List;
import java.util.function.Consumer;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.OnDemand;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.priorities.PrioritiesScreen;
import org.nimbench.ui.priorities.PrioritiesViewModel;

/** The priorities within the products step. */
final class PrioritiesPart {
  private final Bench bench;
  private final PrioritiesViewModel model;
  private final OnDemand<PrioritiesScreen> screen;

  PrioritiesPart(Bench bench) {
    this.bench = bench;
    this.model =
        new PrioritiesViewModel(
            bench.workspace().priorities(bench.author()),
            bench.runner(),
            bench.deeds(),
            bench::savedNow);
    bench.showProblems(model.problem());
    this.screen =
        new OnDemand<>(
            () -> {
              model.open();
              return new PrioritiesScreen(model, bench.overlay(), bench.size());
            });
  }

  OnDemand<PrioritiesScreen> screen() {
    return screen;
  }

  /** What can be done; each shows the part it is about. */
  List<Command> commands(Consumer<ProductsStep.Part> show) {
    return List.of(
        command("priorities.show", "ui.priorities.command.show", show, () -> {}),
        command(
            "priorities.table",
            "ui.priorities.command.table",
            show,
            () -> screen.get().showTable()),
        command(
            "priorities.history",
            "ui.priorities.command.history",
            show,
            () -> screen.get().showHistory()),
        command("priorities.new", "ui.priorities.command.new", show, () -> screen.get().askNew())
            .unless(bench.unwritable()));
  }

  private Command command(
      String id, String words, Consumer<ProductsStep.Part> show, Runnable then) {
    return Command.everywhere(
        id,
        CommandMenu.PRODUCT,
        Words.text(words),
        "",
        () -> {
          bench.goTo(ProductsRoom.STEP);
          show.accept(ProductsStep.Part.PRIORITIES);
          then.run();
        });
  }

  /** Reads again what there is, where it was looked at. */
  void open() {
    if (screen.isMade()) {
      model.open();
    }
  }
}
