package org.nimbench.start;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.command.CommandBook;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.drop.Drops;
import org.nimbench.ui.kit.filter.FilterBar;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.kit.filter.SavedFiltersViewModel;
import org.nimbench.ui.kit.find.FinderBook;
import org.nimbench.ui.shell.Shell;
import org.nimbench.ui.view.ToProduct;

/** The screens of one open workspace, built and linked; sibling screens meet only here. */
final class Workbench {
  private final Bench bench;
  private final Ground ground;
  private final SavedFiltersViewModel saved;
  private final MapRoom map;
  private final ProductsRoom products;
  private final PresentRoom present;
  private final List<Room> rooms;
  private final List<Runnable> takeOut = new ArrayList<>();
  private boolean isOver;

  /**
   * What a workbench stands on.
   *
   * @param shell where the screens are shown
   * @param commands what can be done in the window
   * @param finders what can be found in the window
   * @param drops who takes dropped files
   * @param stop asks everything that runs to stop
   */
  record Ground(
      Shell shell, CommandBook commands, FinderBook finders, Drops drops, Runnable stop) {}

  /**
   * The screens of a workspace.
   *
   * @param running the show that goes on from the screens before these; null for none
   */
  Workbench(
      OpenedWorkspace workspace,
      Ground ground,
      Surroundings surroundings,
      @Nullable Projection running) {
    this.ground = ground;
    Deeds deeds = new Deeds();
    this.bench =
        surroundings.bench(
            workspace, new FilterViewModel(workspace.choices(), deeds), new Selection(), deeds);
    this.saved =
        new SavedFiltersViewModel(
            workspace.savedFilters(), bench.filter(), bench.runner(), bench.overlay()::show);
    this.products = new ProductsRoom(bench);
    this.present = new PresentRoom(bench, running);
    products.whenChanged(present::productsChanged);
    ToProduct toProduct = new ToProduct(products::add, products.whyNoFigures());
    this.map =
        new MapRoom(bench, toProduct, present::pin, () -> ground.commands().run("help.open"));
    TrendsRoom trends = new TrendsRoom(bench, toProduct, present::pin);
    this.rooms = List.of(new DataRoom(bench), map, trends, products, present);
  }

  /** Makes what the screens share from what the window has. */
  @FunctionalInterface
  interface Surroundings {
    Bench bench(
        OpenedWorkspace workspace, FilterViewModel filter, Selection selection, Deeds deeds);
  }

  /**
   * Shows the screens, the one of {@code step} first, and asks their first questions: within a few
   * pictures of the window, so that it goes on answering.
   *
   * @param then is done when the first questions are asked; not where it was taken apart before
   */
  void open(int step, Runnable then) {
    bench.shell().saved().set(null);
    List<Runnable> pieces = new ArrayList<>();
    pieces.add(this::register);
    rooms.forEach(room -> pieces.add(() -> register(room)));
    pieces.add(this::showFrame);
    pieces.add(() -> ground.shell().showSelection(map.selectionBar()));
    pieces.add(this::showFilter);
    pieces.add(() -> bench.shell().step().set(step));
    pieces.add(() -> rooms.forEach(Room::open));
    pieces.add(then);
    Gradually.build(pieces.stream().map(this::unlessOver).toList());
  }

  private Runnable unlessOver(Runnable piece) {
    return () -> {
      if (!isOver) {
        piece.run();
      }
    };
  }

  private void register() {
    takeOut.add(ground.commands().add(UndoCommands.of(bench.deeds())));
    takeOut.add(ground.finders().add(new FilterFinder(bench.filter(), saved)));
  }

  private void showFrame() {
    ground
        .shell()
        .showWorkspace(bench.workspace().name(), rooms.stream().map(Room::screen).toList());
    bench.shell().readOnly().set(bench.workspace().readOnly());
  }

  private void showFilter() {
    ground.shell().showFilter(new FilterBar(bench.filter(), saved));
    saved.open();
  }

  private void register(Room room) {
    takeOut.add(ground.commands().add(room.commands()));
    room.keys().forEach(keys -> takeOut.add(ground.commands().add(keys)));
    room.finders().forEach(finder -> takeOut.add(ground.finders().add(finder)));
    room.drops().forEach(taker -> takeOut.add(ground.drops().add(taker)));
  }

  /** The key of the page of help on what is shown. */
  String topic() {
    return rooms.stream()
        .filter(room -> room.screen().step() == bench.shell().step().get())
        .findFirst()
        .map(Room::topic)
        .orElse("selection");
  }

  /** Says that products are being made in the background. */
  void productsComing() {
    products.coming(true);
  }

  /** Reads again which products and priorities there are. */
  void productsMade() {
    products.coming(false);
    products.reread();
  }

  /** Stops what runs for this workspace and lets go of it. */
  void close() {
    dismantle();
    bench.workspace().close();
  }

  /**
   * Takes the screens apart; the workspace stays open, and so does the show.
   *
   * @return the show, for the screens after these
   */
  @Nullable Projection makeWay() {
    Projection running = present.handOn();
    dismantle();
    return running;
  }

  private void dismantle() {
    isOver = true;
    ground.stop().run();
    rooms.forEach(Room::close);
    takeOut.forEach(Runnable::run);
  }
}
