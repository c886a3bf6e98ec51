package org.nimbench.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Later;
import org.nimbench.ui.kit.OnDemand;
import org.nimbench.ui.kit.Screen;
import org.nimbench.ui.kit.WindowLater;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.kit.find.Finder;
import org.nimbench.ui.products.Panes;
import org.nimbench.ui.products.ProductsScreen;
import org.nimbench.ui.products.ProductsViewModel;
import org.nimbench.ui.products.ScreenParts;
import org.nimbench.ui.products.desk.ProductDesk;
import org.nimbench.ui.products.desk.ProductLine;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ProductSection;
import org.nimbench.ui.products.pages.PagesViewModel;
import org.nimbench.ui.products.review.CommentsViewModel;
import org.nimbench.ui.products.rows.RowsViewModel;
import org.nimbench.ui.products.themes.ThemesViewModel;
import org.nimbench.ui.products.writing.SectionEditor;
import org.nimbench.ui.products.writing.TextViewModel;
import org.nimbench.work.CallingThreadRunner;
import org.nimbench.work.Progress;

/** The Products screen, and the way of a figure into a product. */
final class ProductsRoom implements Room {
  static final int STEP = 5;

  private final Bench bench;
  private final ProductsViewModel products;
  private final TextViewModel text;
  private final PagesViewModel pages;
  private final RowsViewModel rows;
  private final OnDemand<ProductsScreen> screen;
  private final AddingFigures adding;
  private final PrioritiesPart priorities;
  private final OnDemand<ProductsStep> step;

  ProductsRoom(Bench bench) {
    this.bench = bench;
    ProductDesk desk = bench.workspace().products();
    Later later = new WindowLater();
    this.products = new ProductsViewModel(desk, bench.runner(), bench.deeds(), bench::savedNow);
    products.lastOpen().bindBidirectional(bench.lastProduct());
    bench.showProblems(products.problem());
    this.text = new TextViewModel(keeping(products), later);
    this.pages = new PagesViewModel(desk, bench.painters(), later);
    this.rows = new RowsViewModel(products.care());
    this.adding = new AddingFigures(bench, products);
    this.priorities = new PrioritiesPart(bench);
    OnDemand<ProductsScreen.Models> models =
        new OnDemand<>(
            () ->
                new ProductsScreen.Models(
                    products,
                    text,
                    pages,
                    rows,
                    new CommentsViewModel(products.care(), bench.author().get()),
                    new ThemesViewModel(products.care(), products.current())));
    OnDemand<Panes> panes = new OnDemand<>(() -> new Panes(models.get(), bench.deeds()));
    this.screen =
        new OnDemand<>(
            () ->
                new ProductsScreen(
                    models.get(),
                    new ScreenParts(
                        desk,
                        bench.painters(),
                        bench.size(),
                        bench.files(),
                        bench.overlay(),
                        bench::written,
                        bench.deeds(),
                        () -> bench.goTo(MapRoom.STEP),
                        adding::begin,
                        bench.author(),
                        () -> bench.filter().filter().get(),
                        new ScreenParts.Exports(
                            bench.wordTemplate(),
                            Objects.requireNonNull(
                                bench.workspace().file().toAbsolutePath().getParent()))),
                    panes.get()));
    this.step =
        new OnDemand<>(
            () -> new ProductsStep(screen, () -> panes.get().pieces(), priorities.screen()));
  }

  private static TextViewModel.Keeping keeping(ProductsViewModel products) {
    return new TextViewModel.Keeping() {
      @Override
      public void draft(String product, String section, String text, String before) {
        products.texts().keep(product, section, text, before);
      }

      @Override
      public void commit(String product, String section, String before, String text) {
        products.texts().write(product, section, before, text);
      }
    };
  }

  @Override
  public Screen screen() {
    return new Screen(
        STEP, Words.text("ui.rail.products"), "mdi2f-file-document-edit-outline", step);
  }

  @Override
  public List<Command> commands() {
    List<Command> all = new ArrayList<>(ofProducts());
    all.addAll(new ProductCommands(bench, products, screen::get).all());
    all.addAll(priorities.commands(part -> step.get().show(part)));
    return all.stream().map(ProductMenu::placed).toList();
  }

  private List<Command> ofProducts() {
    return List.of(
        Command.onScreen(
            STEP,
            "products.next-broken",
            CommandMenu.PRODUCT,
            Words.text("ui.products.command.next"),
            "F8",
            () -> screen.get().nextBroken()),
        Command.onScreen(
                STEP,
                "products.from-shelf",
                CommandMenu.PRODUCT,
                Words.text("ui.products.command.shelf"),
                "Shortcut+Shift+E",
                () -> screen.get().fromShelf())
            .unless(bench.unwritable())
            .norWhile(ProductCommands.locked(products)),
        Command.onScreen(
                STEP,
                "products.roll-forward",
                CommandMenu.PRODUCT,
                Words.text("ui.products.command.roll"),
                "Shortcut+Shift+R",
                () -> screen.get().dialogs().rollForward())
            .unless(bench.unwritable())
            .norWhile(products.current().map(now -> "").orElse(none()))
            .withIcon("mdi2c-clock-fast"),
        Command.onScreen(
                STEP,
                "products.begin",
                CommandMenu.PRODUCT,
                Words.text("ui.products.begin"),
                "",
                adding::begin)
            .unless(bench.unwritable()));
  }

  private static String none() {
    return Words.text("ui.products.command.roll.none");
  }

  @Override
  public List<Finder> finders() {
    return List.of(new ProductFinder(products, () -> bench.goTo(STEP)));
  }

  /** Says whether products are being made in the background that are not here yet. */
  void coming(boolean areComing) {
    products.coming().set(areComing);
  }

  /** Reads again which products and priorities there are. */
  void reread() {
    products.open();
    priorities.open();
  }

  @Override
  public void open() {
    reread();
    bench
        .painters()
        .start(
            "",
            progress -> {
              SectionEditor.prepare();
              return true;
            },
            new Prepared(bench));
  }

  /**
   * What is typed is kept before the workspace closes, on this thread: there is no later. What the
   * product is not known to hold is written, also where a write was on its way and was stopped.
   */
  @Override
  public void close() {
    pages.close();
    if (products.isWritable()) {
      keepText();
      keepRows();
    }
  }

  private void keepText() {
    ProductSection section = text.section().get();
    ProductNow product = products.current().get();
    if (section == null || product == null || !product.id().equals(text.product())) {
      return;
    }
    String typed = text.text().get();
    String stored = product.section(section.key()).map(ProductSection::text).orElse(typed);
    if (!typed.strip().equals(stored.strip())) {
      keepNow((desk, progress) -> desk.text(product.id(), section.key(), typed, progress));
    }
  }

  private void keepRows() {
    rows.leave();
    RowsViewModel.Unkept left = rows.unkept();
    if (left != null) {
      keepNow(
          (desk, progress) ->
              desk.care().rows(left.product(), left.section(), left.rows(), progress));
    }
  }

  private void keepNow(BiFunction<ProductDesk, Progress, ProductNow> keeping) {
    ProductDesk desk = bench.workspace().products();
    new CallingThreadRunner()
        .start("", progress -> keeping.apply(desk, progress), new KeptAtClose<>(bench));
  }

  /** Tells when there is another product, one fewer, or one under another title. */
  void whenChanged(Runnable told) {
    products.products().addListener((ListChangeListener<ProductLine>) change -> told.run());
  }

  /** Puts figures that belong together into one section of a product: asks which. */
  void add(List<Evidence> figures) {
    adding.add(figures);
  }

  /** Why no figure goes into a product, one sentence; empty where one does. */
  ObservableValue<String> whyNoFigures() {
    if (!bench.isWritable()) {
      return bench.unwritable();
    }
    return products
        .current()
        .map(now -> now.isLocked() ? Words.text("ui.map.add.locked", now.title()) : "")
        .orElse("");
  }

  @Override
  public String topic() {
    return "saving";
  }
}
