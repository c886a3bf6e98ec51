package org.nimbench.ui.products;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.products.ProductDesk.Product;
import org.nimbench.work.Outcome;
import org.nimbench.work.Work;
import org.nimbench.work.WorkRunner;

/** Which products there are, which one figures go into, and its export. */
public final class ProductsViewModel {
  private final ProductDesk desk;
  private final WorkRunner runner;
  private final ObservableList<Product> products = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Product> current = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

  /** The products of a workspace; it asks nothing before {@link #open}. */
  public ProductsViewModel(ProductDesk desk, WorkRunner runner) {
    this.desk = desk;
    this.runner = runner;
  }

  /** Reads the list. */
  public void open() {
    run(
        Words.text("ui.products.work.list"),
        desk::products,
        found -> {
          products.setAll(found);
          current.set(found.isEmpty() ? null : found.get(0));
        });
  }

  /** Begins a product and makes it the current one. */
  public void begin(String title, Filter subject, Period period, Consumer<Product> done) {
    run(
        Words.text("ui.products.work.begin", title),
        progress -> desk.begin(title, subject, period, progress),
        made -> {
          products.add(0, made);
          current.set(made);
          done.accept(made);
        });
  }

  /** Begins a product and puts a figure into it at once. */
  public void beginWith(
      String title, Filter subject, Period period, Evidence evidence, Consumer<Product> done) {
    begin(title, subject, period, made -> add(evidence, done));
  }

  /**
   * Puts a figure into the current product.
   *
   * @throws IllegalStateException if there is none
   */
  public void add(Evidence evidence, Consumer<Product> done) {
    Product into = current.get();
    if (into == null) {
      throw new IllegalStateException("No product to add to");
    }
    run(
        Words.text("ui.products.work.add", into.title()),
        progress -> desk.add(into.id(), evidence, progress),
        changed -> {
          replace(changed);
          done.accept(changed);
        });
  }

  private void replace(Product changed) {
    List<String> ids = products.stream().map(Product::id).toList();
    int at = ids.indexOf(changed.id());
    if (at >= 0) {
      products.set(at, changed);
    }
    current.set(changed);
  }

  /** Writes the current product to a file. */
  public void export(Path file, Consumer<Path> done) {
    Product product = current.get();
    if (product != null) {
      run(
          Words.text("ui.products.work.export", file.getFileName()),
          progress -> {
            desk.export(product.id(), file, progress);
            return file;
          },
          done);
    }
  }

  private <T> void run(String title, Work<T> work, Consumer<T> done) {
    problem.set(null);
    runner.start(
        title,
        work,
        new Outcome<T>() {
          @Override
          public void done(T result) {
            done.accept(result);
          }

          @Override
          public void failed(Problem why) {
            problem.set(why);
          }
        });
  }

  /** Every product. */
  public ObservableList<Product> products() {
    return products;
  }

  /** The one that figures go into; null where there is none yet. */
  public ObjectProperty<@Nullable Product> current() {
    return current;
  }

  /** What went wrong with the newest piece of work; null when nothing did. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return problem.getReadOnlyProperty();
  }
}
