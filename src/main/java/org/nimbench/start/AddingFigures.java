package org.nimbench.start;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Outline;
import org.nimbench.products.ProductType;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.products.ProductsViewModel;
import org.nimbench.ui.products.begin.AddFigureCard;
import org.nimbench.ui.products.begin.NewProductCard;
import org.nimbench.ui.products.begin.NewProductViewModel;
import org.nimbench.ui.products.begin.SectionChoice;
import org.nimbench.ui.products.desk.ProductNow;

/**
 * The way of figures into a product: asks which section they go to, and for a title where there is
 * no product yet. The section that was chosen last is offered first.
 */
final class AddingFigures {
  private final Bench bench;
  private final ProductsViewModel products;
  private String lastSection = Outline.of(ProductType.PROBLEM_PROFILE).figures();

  AddingFigures(Bench bench, ProductsViewModel products) {
    this.bench = bench;
    this.products = products;
  }

  /** Asks where figures go, one after the other into the same section; none asks nothing. */
  void add(List<Evidence> figures) {
    if (figures.isEmpty() || bench.refuses()) {
      return;
    }
    ProductNow open = products.current().get();
    if (open == null) {
      begin(figures);
    } else {
      addTo(open, figures);
    }
  }

  private void addTo(ProductNow product, List<Evidence> figures) {
    SectionChoice section =
        new SectionChoice(
            product.sections().stream()
                .map(one -> new Outline.Part(one.key(), one.heading()))
                .toList(),
            lastSection);
    String title = figures.get(0).telling().title();
    ask(
        new AddFigureCard(title, product.title(), section),
        "product-put",
        Words.text("ui.products.add.do"),
        () -> true,
        () -> put(chosen(section), figures));
  }

  private String chosen(SectionChoice section) {
    lastSection = section.key();
    return lastSection;
  }

  private void put(String section, List<Evidence> figures) {
    if (!figures.isEmpty()) {
      products.figures().add(section, figures.get(0), andThen(section, figures));
    }
  }

  private Consumer<ProductNow> andThen(String section, List<Evidence> figures) {
    return product -> {
      bench.saved(Words.text("ui.notice.added", product.title()));
      put(section, figures.subList(1, figures.size()));
    };
  }

  /** Asks for a new product without a figure of the analyst's. */
  void begin() {
    if (!bench.refuses()) {
      begin(List.of());
    }
  }

  private void begin(List<Evidence> figures) {
    Filter subject = bench.filter().filter().get();
    Period period = subject.period() == null ? bench.filter().held().covered() : subject.period();
    NewProductViewModel model =
        new NewProductViewModel(
            new NewProductViewModel.Known(
                period,
                subject,
                bench.workspace().choices().place(),
                bench.author().get(),
                products.products()),
            ProductType.PROBLEM_PROFILE);
    NewProductCard card = new NewProductCard(model, !figures.isEmpty(), lastSection);
    ask(
        card,
        "product-make",
        Words.text(figures.isEmpty() ? "ui.products.new.only" : "ui.products.new.make"),
        card::isReady,
        () -> begin(model.wanted(), card, figures));
  }

  private void begin(NewProduct wanted, NewProductCard card, List<Evidence> figures) {
    if (figures.isEmpty()) {
      products.begin(wanted, made -> bench.saved(Words.text("ui.notice.made", made.title())));
    } else {
      lastSection = card.section();
      products.beginWith(wanted, lastSection, figures.get(0), andThen(lastSection, figures));
    }
  }

  private void ask(Region card, String id, String words, BooleanSupplier isReady, Runnable does) {
    Button cancel = Buttons.plain("", Words.text("ui.overlay.cancel"), bench.overlay()::close);
    cancel.setCancelButton(true);
    Button done =
        Buttons.primary(
            "mdi2p-plus",
            words,
            () -> {
              if (isReady.getAsBoolean()) {
                bench.overlay().close();
                does.run();
              }
            });
    done.setId(id);
    done.setDefaultButton(true);
    bench.overlay().show(card, cancel, done);
  }
}
