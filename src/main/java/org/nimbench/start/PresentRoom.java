package org.nimbench.start;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.PageSource;
import org.nimbench.presentation.Show;
import org.nimbench.presentation.ShowView;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.OnDemand;
import org.nimbench.ui.kit.Screen;
import org.nimbench.ui.kit.WindowLater;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.kit.command.KeyGroup;
import org.nimbench.ui.present.KeptApartCard;
import org.nimbench.ui.present.PresentScreen;
import org.nimbench.ui.present.PresentViewModel;
import org.nimbench.ui.view.Viewport;
import org.nimbench.work.CallingThreadRunner;

/** The Present screen, the show with its notes, and the way of a figure into it. */
final class PresentRoom implements Room {
  static final int STEP = 7;
  private static final int FIRST = 10;
  private static final Duration REST = Duration.ofMillis(400);

  private final Bench bench;
  private final PresentViewModel model;
  private final OnDemand<PresentScreen> screen;
  private final boolean isHandedOn;
  private @Nullable Projection projection;
  private final ChangeListener<Number> shown = (observed, before, now) -> refreshAt(now.intValue());

  /**
   * The room.
   *
   * @param running the show of the screens before these, which goes on; null for none
   */
  PresentRoom(Bench bench, @Nullable Projection running) {
    this.bench = bench;
    this.isHandedOn = running != null;
    Projection own = running == null ? new Projection(bench) : running;
    this.projection = own;
    this.model =
        new PresentViewModel(
            bench.workspace().meeting(), bench.runner(), bench.deeds(), bench::savedNow);
    own.follow(model);
    this.screen =
        new OnDemand<>(
            () ->
                new PresentScreen(
                    model,
                    new PresentScreen.Parts(
                        own.faces(),
                        new WindowLater(),
                        () -> start(0),
                        this::startHere,
                        () -> bench.goTo(MapRoom.STEP))));
    bench.showProblems(model.problem());
    bench.shell().step().addListener(shown);
  }

  private void refreshAt(int step) {
    if (step == STEP) {
      // After the screen, which is looked at now.
      new WindowLater().in(REST, () -> Gradually.build(List.of(this::prepare)));
      if (model.isRead().get()) {
        screen.get().refresh();
      }
    }
  }

  /** Whoever comes here will show something. */
  private void prepare() {
    Scene scene = bench.overlay().getScene();
    boolean isHere = bench.shell().step().get() == STEP && !model.show().get().items().isEmpty();
    if (isHere && projection != null && scene != null && scene.getWindow() != null) {
      projection.prepare(scene.getWindow());
    }
  }

  @Override
  public Screen screen() {
    return new Screen(
        STEP, Words.text("ui.rail.present"), "mdi2p-projector-screen-outline", screen);
  }

  @Override
  public List<Command> commands() {
    var nothing =
        model.show().map(shown -> shown.items().isEmpty() ? Words.text("ui.present.nothing") : "");
    return List.of(
        Command.everywhere(
                "present.start",
                CommandMenu.PRESENT,
                Words.text("ui.present.command.start"),
                "F5",
                () -> start(0))
            .withIcon("mdi2p-projector-screen-outline")
            .unless(nothing)
            .at(FIRST),
        Command.onScreen(
                STEP,
                "present.start.here",
                CommandMenu.PRESENT,
                Words.text("ui.present.start.here"),
                "Shift+F5",
                this::startHere)
            .unless(nothing)
            .at(FIRST));
  }

  @Override
  public List<Supplier<KeyGroup>> keys() {
    Projection shows = projection;
    return shows == null ? List.of() : List.of(shows::keys);
  }

  @Override
  public String topic() {
    return "present";
  }

  @Override
  public void open() {
    model.open();
    if (isHandedOn && projection != null) {
      projection.refresh();
    }
  }

  /** What is typed is kept before the workspace closes, on this thread: there is no later. */
  @Override
  public void close() {
    // The window outlives the workspace: the next one's screen is not this one's.
    bench.shell().step().removeListener(shown);
    if (projection != null) {
      projection.close();
      projection = null;
    }
    keepTyped();
    Show left = model.unwritten();
    if (left != null && model.isRead().get()) {
      new CallingThreadRunner()
          .start(
              "",
              progress -> bench.workspace().meeting().keep(left, progress),
              new KeptAtClose<>(bench));
    }
  }

  /** A screen that was never looked at holds nothing that was typed. */
  private void keepTyped() {
    if (screen.isMade()) {
      screen.get().keepTyped();
    }
  }

  /** Puts a figure at the end of the show, with where the map looked. */
  void pin(Evidence evidence, @Nullable Viewport view) {
    if (bench.refuses()) {
      return;
    }
    Recipe recipe = evidence.recipe();
    Period period = evidence.period();
    PeriodRule rule = period == null ? new PeriodRule.Always() : new PeriodRule.Absolute(period);
    ShowView seen =
        view == null
            ? null
            : new ShowView(
                view.easting(), view.northing(), view.ground().width(), view.ground().height());
    model.pin(
        evidence.telling().title(),
        new PageSource.Pinned(
            new Recipe(recipe.method(), recipe.filter(), rule, recipe.parameters(), recipe.seed()),
            seen));
    bench.shell().notice().set(Words.text("ui.present.pinned", evidence.telling().title()));
  }

  /** The products are others than before; whoever comes to this screen later reads them then. */
  void productsChanged() {
    if (bench.shell().step().get() == STEP && model.isRead().get()) {
      model.readProducts();
    }
  }

  private void startHere() {
    start(Math.max(0, model.show().get().indexOf(model.selected().get())));
  }

  private void start(int at) {
    keepTyped();
    Projection shows = projection;
    if (shows == null) {
      return;
    }
    List<String> asked = shows.isShowing() ? List.of() : model.keptApart();
    KeptApartCard.ask(
        bench.overlay(), asked, () -> shows.start(at, bench.overlay().getScene().getWindow()));
  }

  /** The show with its windows, for the screens after these; it is no longer closed with them. */
  @Nullable Projection handOn() {
    Projection mine = projection;
    projection = null;
    return mine;
  }
}
