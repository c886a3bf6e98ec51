package org.nimbench.start;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Screen;
import org.nimbench.ui.products.NewProductCard;
import org.nimbench.ui.products.ProductDesk;
import org.nimbench.ui.products.ProductsScreen;
import org.nimbench.ui.products.ProductsViewModel;

/** The Products screen, and the way of a figure into a product. */
final class ProductsRoom implements Room {
  static final int STEP = 5;

  private final Bench bench;
  private final ProductsViewModel products;
  private final ProductsScreen screen;

  ProductsRoom(Bench bench) {
    this.bench = bench;
    this.products = new ProductsViewModel(bench.workspace().products(), bench.runner());
    this.screen =
        new ProductsScreen(products, bench.files(), bench::written, () -> bench.goTo(MapRoom.STEP));
  }

  @Override
  public Screen screen() {
    return new Screen(
        STEP, Words.text("ui.rail.products"), "mdi2f-file-document-edit-outline", screen);
  }

  @Override
  public void open() {
    products.open();
  }

  /** Puts a figure into the current product; asks for a title where there is no product yet. */
  void add(Evidence evidence) {
    if (products.current().get() != null) {
      products.add(evidence, added());
      return;
    }
    Filter subject = bench.filter().filter().get();
    Period period =
        subject.period() == null ? bench.workspace().choices().covered() : subject.period();
    String offered =
        Words.text("ui.products.new.offer", subject.subject(), bench.workspace().choices().place());
    NewProductCard card = new NewProductCard(offered, period.inSentence());
    Button cancel = Buttons.plain("", Words.text("ui.overlay.cancel"), bench.overlay()::close);
    cancel.setCancelButton(true);
    Button make =
        Buttons.primary(
            "mdi2p-plus",
            Words.text("ui.products.new.make"),
            () -> {
              bench.overlay().close();
              products.beginWith(card.title(offered), subject, period, evidence, added());
            });
    make.setId("product-make");
    make.setDefaultButton(true);
    bench.overlay().show(card, cancel, make);
  }

  private Consumer<ProductDesk.Product> added() {
    return product -> bench.saved(Words.text("ui.notice.added", product.title()));
  }

  @Override
  public String topic() {
    return "saving";
  }
}
