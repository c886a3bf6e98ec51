package org.nimbench.start;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.nimbench.desk.Bookmark;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.OnDemand;
import org.nimbench.ui.kit.Screen;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.kit.find.Find;
import org.nimbench.ui.kit.find.FindKind;
import org.nimbench.ui.kit.find.Finder;
import org.nimbench.ui.map.KeptPlaces;
import org.nimbench.ui.map.MapScreen;
import org.nimbench.ui.map.MapViewModel;
import org.nimbench.ui.map.SelectionBar;
import org.nimbench.ui.trends.TrendStrip;
import org.nimbench.ui.trends.TrendViewModel;
import org.nimbench.ui.view.ToProduct;
import org.nimbench.ui.view.Viewport;

/** The Map screen, with the trend that stands beneath it. */
final class MapRoom implements Room {
  static final int STEP = 2;

  /** Commands that keep something in the workspace. */
  private static final Set<String> KEEPING = Set.of("map.bookmark", "map.area", "present.pin.map");

  private final MapViewModel map;
  private final TrendViewModel trend;
  private final KeptPlaces kept;
  private final OnDemand<MapScreen> screen;
  private final OnDemand<Node> content;
  private final Bench bench;
  private final ToProduct toProduct;
  private final Comparing comparing;
  private final MapTwin twin;
  private final BiConsumer<Evidence, @Nullable Viewport> toMeeting;

  MapRoom(
      Bench bench,
      ToProduct toProduct,
      BiConsumer<Evidence, @Nullable Viewport> toMeeting,
      Runnable help) {
    this.toMeeting = toMeeting;
    this.bench = bench;
    this.toProduct = toProduct;
    this.map =
        new MapViewModel(
            bench.workspace().map(),
            bench.runner(),
            bench.painters(),
            bench.filter(),
            bench.selection(),
            bench.look());
    this.trend =
        new TrendViewModel(
            bench.workspace().trends(), bench.runner(), bench.filter(), bench.selection());
    this.kept =
        new KeptPlaces(
            bench.workspace().desk(),
            bench.runner(),
            bench.deeds(),
            bench::saved,
            this::areasChanged);
    bench.showProblems(kept.problem());
    this.twin = new MapTwin(bench, map, this::figure);
    this.screen = new OnDemand<>(() -> mapScreen(help));
    this.comparing =
        new Comparing(
            bench,
            map,
            whyNoDots -> screen.get().tabsOfComparison(whyNoDots),
            toProduct,
            twin::copy);
    twin.whenCompared(comparing::showTable, comparing::showHistory);
    this.content = new OnDemand<>(() -> comparing.over(twin.over(screen.get())));
  }

  private MapScreen mapScreen(Runnable help) {
    MapScreen made =
        new MapScreen(
            map,
            new MapScreen.Parts(
                bench.painters(),
                bench.look(),
                bench.size(),
                bench.files(),
                bench::written,
                toProduct,
                () -> new TrendStrip(trend, bench.selection()),
                bench.overlay(),
                kept,
                STEP,
                help,
                twin::history,
                twin::toggleTable,
                twin::copyMap,
                this::pin,
                this::figure,
                comparing::sight,
                () -> bench.goTo(DataRoom.STEP)));
    bench.shell().place().bind(made.coordinates());
    return made;
  }

  @Override
  public Screen screen() {
    return new Screen(STEP, Words.text("ui.rail.map"), "mdi2m-map-outline", content);
  }

  /** What the status bar says of the selection. */
  Node selectionBar() {
    return new SelectionBar(
        map,
        trend.brushedWords(),
        new SelectionBar.Acts(
            () -> screen.get().zoomToSelection(), this::makeArea, this::addFigureOfSelection),
        toProduct);
  }

  private void addFigureOfSelection() {
    map.figureOfSelection(toProduct::give);
  }

  private Command adding() {
    return Command.onScreen(
            STEP,
            "map.figure",
            CommandMenu.MAP,
            Words.text("ui.command.map.figure"),
            "",
            this::addFigureOfSelection)
        .unless(map.whyNoFigure())
        .norWhile(toProduct.whyNot());
  }

  private void makeArea() {
    if (!bench.refuses()) {
      screen.get().makeArea();
    }
  }

  private void areasChanged() {
    bench.filter().offer(DrawnChoices.of(kept.areas()));
    map.rereadScenery();
    comparing.rereadScenery();
  }

  private @Nullable Evidence figure() {
    return comparing.figure();
  }

  @Override
  public List<Command> commands() {
    return Stream.of(screen.get().commands(), twin.commands(), List.of(adding(), pinning()))
        .flatMap(List::stream)
        .map(each -> KEEPING.contains(each.id()) ? each.norWhile(bench.unwritable()) : each)
        .toList();
  }

  @Override
  public List<Finder> finders() {
    return List.of(() -> kept.bookmarks().stream().map(this::found).toList());
  }

  private Find found(Bookmark bookmark) {
    return Find.of(
        FindKind.PRODUCT,
        bookmark.name(),
        Words.text("ui.find.bookmark"),
        "mdi2b-bookmark-outline",
        () -> {
          bench.goTo(STEP);
          screen.get().goTo(bookmark);
        });
  }

  private Command pinning() {
    return Command.onScreen(
            STEP,
            "present.pin.map",
            CommandMenu.PRESENT,
            Words.text("ui.present.pin"),
            "Shortcut+Shift+M",
            this::pin)
        .withIcon("mdi2p-pin-outline")
        .unless(map.evidence().map(shown -> "").orElse(Words.text("ui.present.pin.empty")));
  }

  private void pin() {
    Evidence shown = figure();
    if (shown != null) {
      toMeeting.accept(shown, screen.get().view());
    }
  }

  @Override
  public void open() {
    twin.open();
    kept.open();
    map.open();
    trend.open();
  }

  @Override
  public String topic() {
    Evidence shown = figure();
    return shown == null ? "hotspot.kde" : shown.recipe().method();
  }

  @Override
  public void close() {
    twin.close();
    bench.shell().place().unbind();
    bench.shell().place().set("");
  }
}
