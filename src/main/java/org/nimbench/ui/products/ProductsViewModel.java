package org.nimbench.ui.products;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Outline;
import org.nimbench.products.Section;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Writing;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.begin.ContinuingDialogs;
import org.nimbench.ui.products.desk.ProductDesk;
import org.nimbench.ui.products.desk.ProductLine;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.roll.RollViewModel;
import org.nimbench.work.Work;
import org.nimbench.work.WorkRunner;

/**
 * Which products there are, which one is open at which section, and every change of it. Changes are
 * done one after another, and each can be undone.
 */
public final class ProductsViewModel {
  private final ProductDesk desk;
  private final ProductTurns turns;
  private final ProductDeeds productDeeds;
  private final SectionDeeds sectionDeeds;
  private final ProductFigures figures;
  private final ProductTexts texts;
  private final RollViewModel roll;
  private final ProductCare care;
  private final ProductExits exits;
  private final Runnable saved;
  private final ObservableList<ProductLine> products = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable ProductNow> current = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper section = new ReadOnlyStringWrapper("");
  private final StringProperty lastOpen = new SimpleStringProperty("");
  private final BooleanProperty coming = new SimpleBooleanProperty();

  /**
   * The products of a workspace; it asks nothing before {@link #open}.
   *
   * @param deeds remembers every change
   * @param saved told when a change is kept in the workspace
   */
  public ProductsViewModel(ProductDesk desk, WorkRunner runner, Deeds deeds, Runnable saved) {
    this.desk = desk;
    this.turns = new ProductTurns(runner);
    this.productDeeds = new ProductDeeds(desk, turns, deeds, this::shown, this::removed);
    this.sectionDeeds = new SectionDeeds(deeds, this::put);
    this.texts =
        new ProductTexts(
            new TypedWords(desk, runner),
            turns,
            sectionDeeds,
            current,
            new ProductTexts.Told(this::kept, saved));
    this.roll = new RollViewModel(desk, turns, deeds, this::shown, this::withdrawn);
    this.care =
        new ProductCare(
            desk,
            turns,
            deeds,
            sectionDeeds,
            this::need,
            new ProductCare.Told(this::shown, this::kept));
    this.exits = new ProductExits(desk, turns, deeds, care, this::need, this::shown, this::removed);
    this.figures =
        new ProductFigures(
            desk,
            turns,
            deeds,
            sectionDeeds,
            new ProductFigures.Place(this::need, section::get, this::shown, section::set));
    this.saved = saved;
  }

  /** Whether products are being made in the background that are not here yet. */
  public BooleanProperty coming() {
    return coming;
  }

  /** Texts of products, as they are typed and as they are kept. */
  public ProductTexts texts() {
    return texts;
  }

  /** Figures of the open product. */
  public ProductFigures figures() {
    return figures;
  }

  /** Files, copies and comparisons of the open product. */
  public ProductExits exits() {
    return exits;
  }

  /** Rows, comments, review, marking and themes of the open product. */
  public ProductCare care() {
    return care;
  }

  /** Carries the open product to another period. */
  public RollViewModel roll() {
    return roll;
  }

  private void withdrawn(String gone, ProductNow before) {
    products.removeIf(line -> line.id().equals(gone));
    shown(before);
  }

  /** The product that is open, or was when the workspace was left; empty for none. */
  public StringProperty lastOpen() {
    return lastOpen;
  }

  /** Reads the list and opens a product: the one that was open last, if it is there. */
  public void open() {
    run(Words.text("ui.products.work.list"), desk::products, this::listed);
  }

  private void listed(List<ProductLine> found) {
    products.setAll(found);
    ProductNow now = current.get();
    if (found.isEmpty()) {
      current.set(null);
    } else if (now == null || found.stream().noneMatch(line -> line.id().equals(now.id()))) {
      choose(first(found));
    }
  }

  /**
   * What opens by itself: what was open last, else of the latest period what the others follow
   * from; not a subject's profile, whoever looks on, while there is another.
   */
  private String first(List<ProductLine> found) {
    return found.stream()
        .min(
            Comparator.comparing(ProductLine::isKeptApart)
                .thenComparing(line -> !line.id().equals(lastOpen.get()))
                .thenComparing(ProductLine::lastDay, Comparator.reverseOrder())
                .thenComparing(ProductLine::of))
        .orElseThrow()
        .id();
  }

  /** Opens another product. */
  public void choose(String id) {
    roll.drop();
    run(Words.text("ui.products.work.open"), progress -> desk.open(id, progress), this::show);
  }

  /** Goes to a section of the open product; an unknown key changes nothing. */
  public void goTo(String key) {
    ProductNow now = current.get();
    if (now != null && now.section(key).isPresent()) {
      section.set(key);
    }
  }

  /** Begins a product and makes it the open one. */
  public void begin(NewProduct wanted, Consumer<ProductNow> done) {
    run(
        Words.text("ui.products.work.begin", wanted.title()),
        progress -> desk.begin(wanted, progress),
        made -> {
          shown(made);
          exits.begun(Words.text("ui.products.deed.begin", made.title()), made.id());
          done.accept(made);
        });
  }

  /** Begins a product and puts a figure into one of its sections at once. */
  public void beginWith(
      NewProduct wanted, String key, Evidence evidence, Consumer<ProductNow> done) {
    begin(wanted, made -> figures.add(key, evidence, done));
  }

  private void put(String product, Section state) {
    run(
        Words.text("ui.products.work.change"),
        progress -> desk.section(product, state, progress),
        changed -> {
          shown(changed);
          section.set(state.key());
        });
  }

  /** Gives the open product another title. */
  public void rename(String title) {
    productDeeds.rename(need(), title);
  }

  /** Takes the open product out of the workspace. */
  public void remove() {
    productDeeds.remove(need());
  }

  private void removed() {
    saved.run();
    open();
  }

  private ProductNow need() {
    ProductNow now = current.get();
    if (now == null) {
      throw new IllegalStateException("No product is open");
    }
    return now;
  }

  /** A change was kept. */
  private void shown(ProductNow changed) {
    listed(changed);
    show(changed);
  }

  /** What was typed was kept; where another product is open by now, that one stays open. */
  private void kept(ProductNow changed) {
    listed(changed);
    ProductNow now = current.get();
    if (now == null || now.id().equals(changed.id())) {
      show(changed);
    }
  }

  private void listed(ProductNow changed) {
    saved.run();
    List<String> ids = products.stream().map(ProductLine::id).toList();
    int at = ids.indexOf(changed.id());
    if (at < 0) {
      products.add(0, changed.line());
    } else {
      products.set(at, changed.line());
    }
  }

  private void show(ProductNow product) {
    if (product.section(section.get()).isEmpty()) {
      section.set(product.sections().get(0).key());
    }
    current.set(product);
    if (!product.line().isKeptApart()) {
      lastOpen.set(product.id());
    }
  }

  private <T> void run(String title, Work<T> work, Consumer<T> done) {
    turns.run(title, work, done);
  }

  /** Why the open product cannot be changed, one sentence; empty where it can. */
  public String whyNot() {
    ProductNow now = current.get();
    if (!desk.isWritable()) {
      return Writing.whyNot();
    }
    return now != null && now.isLocked() ? Words.text("ui.products.locked.why") : "";
  }

  /** Why it cannot be told what changed: it is not known since when, and that cannot be said. */
  public String whyNoChanges() {
    ProductNow now = current.get();
    return now == null || ContinuingDialogs.isKnown(now, products) ? "" : whyNot();
  }

  /** Why no years can be said of the open product: it is no plan, or cannot be changed. */
  public String whyNoSpan() {
    ProductNow now = current.get();
    boolean isPlan = now != null && Outline.of(now.product().type()).years() > 0;
    return isPlan ? whyNot() : Words.text("ui.products.span.none");
  }

  /** Whether anything can be changed. */
  public boolean isWritable() {
    return desk.isWritable();
  }

  /** Every product, the one begun last first. */
  public ObservableList<ProductLine> products() {
    return products;
  }

  /** The one that is open; null where there is none yet. */
  public ReadOnlyObjectProperty<@Nullable ProductNow> current() {
    return current.getReadOnlyProperty();
  }

  /** The key of the section that is open. */
  public ReadOnlyStringProperty section() {
    return section.getReadOnlyProperty();
  }

  /** What went wrong with the newest piece of work; null when nothing did. */
  public ObjectProperty<@Nullable Problem> problem() {
    return turns.problem();
  }
}
