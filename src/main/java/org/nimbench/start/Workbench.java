package org.nimbench.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.Screen;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.WindowSize;
import org.nimbench.ui.kit.filter.FilterBar;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.map.MapScreen;
import org.nimbench.ui.map.MapViewModel;
import org.nimbench.ui.map.SelectionBar;
import org.nimbench.ui.products.NewProductCard;
import org.nimbench.ui.products.ProductDesk;
import org.nimbench.ui.products.ProductsScreen;
import org.nimbench.ui.products.ProductsViewModel;
import org.nimbench.ui.shell.Shell;
import org.nimbench.ui.shell.ShellViewModel;
import org.nimbench.ui.trends.TrendStrip;
import org.nimbench.ui.trends.TrendViewModel;
import org.nimbench.work.WorkRunner;

/** The screens of one open workspace, built and linked; sibling screens meet only here. */
final class Workbench {
  private static final int MAP = 2;
  private static final int PRODUCTS = 5;

  private final OpenedWorkspace workspace;
  private final Shell shell;
  private final ShellViewModel shellModel;
  private final Ground ground;
  private final FilterViewModel filter;
  private final ProductsViewModel products;
  private final Selection selection = new Selection();
  private final MapViewModel map;
  private final TrendViewModel trend;

  /**
   * What a workbench stands on.
   *
   * @param runner runs questions
   * @param painters runs the painting of pictures
   * @param stop asks everything that runs to stop
   * @param size how much room there is
   */
  record Ground(
      Shell shell,
      ShellViewModel shellModel,
      WorkRunner runner,
      WorkRunner painters,
      Runnable stop,
      WindowSize size,
      FileChoice files,
      Clock clock) {}

  Workbench(OpenedWorkspace workspace, Ground ground) {
    this.workspace = workspace;
    this.ground = ground;
    this.shell = ground.shell();
    this.shellModel = ground.shellModel();
    this.filter = new FilterViewModel(workspace.choices());
    this.products = new ProductsViewModel(workspace.products(), ground.runner());
    this.map =
        new MapViewModel(workspace.map(), ground.runner(), filter, selection, shellModel.look());
    this.trend = new TrendViewModel(workspace.trends(), ground.runner(), filter, selection);
  }

  /** Shows the screens and asks their first questions. */
  void open() {
    MapScreen mapScreen = mapScreen();
    shellModel.saved().set(null);
    shell.showWorkspace(
        workspace.name(),
        List.of(
            new Screen(MAP, Words.text("ui.rail.map"), "mdi2m-map-outline", mapScreen),
            new Screen(
                PRODUCTS,
                Words.text("ui.rail.products"),
                "mdi2f-file-document-edit-outline",
                productsScreen())),
        MAP,
        new FilterBar(filter),
        new SelectionBar(map, mapScreen::zoomToSelection));
    map.open();
    trend.open();
    products.open();
  }

  private MapScreen mapScreen() {
    return new MapScreen(
        map,
        new MapScreen.Parts(
            ground.painters(),
            shellModel.look(),
            ground.size(),
            ground.files(),
            this::written,
            this::addToProduct,
            new TrendStrip(trend, selection)));
  }

  private ProductsScreen productsScreen() {
    return new ProductsScreen(
        products, ground.files(), this::written, () -> shellModel.step().set(MAP));
  }

  /** Stops what runs for this workspace and lets go of it. */
  void close() {
    ground.stop().run();
    workspace.close();
  }

  private void written(Path file) {
    shellModel.notice().set(Words.text("ui.notice.written", file.getFileName()));
  }

  private void addToProduct(Evidence evidence) {
    if (products.current().get() != null) {
      products.add(evidence, added());
      return;
    }
    Filter subject = filter.filter().get();
    Period period = subject.period() == null ? workspace.choices().covered() : subject.period();
    String offered =
        Words.text("ui.products.new.offer", subject.subject(), workspace.choices().place());
    NewProductCard card = new NewProductCard(offered, period.inSentence());
    Button cancel = Buttons.plain("", Words.text("ui.overlay.cancel"), shell.overlay()::close);
    cancel.setCancelButton(true);
    Button make =
        Buttons.primary(
            "mdi2p-plus",
            Words.text("ui.products.new.make"),
            () -> {
              shell.overlay().close();
              products.beginWith(card.title(offered), subject, period, evidence, added());
            });
    make.setId("product-make");
    make.setDefaultButton(true);
    shell.overlay().show(card, cancel, make);
  }

  private Consumer<ProductDesk.Product> added() {
    return product -> {
      shellModel.saved().set(LocalTime.now(ground.clock()));
      shellModel.notice().set(Words.text("ui.notice.added", product.title()));
    };
  }
}
