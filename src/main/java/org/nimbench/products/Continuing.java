package org.nimbench.products;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.work.Progress;

/**
 * One product after another: a copy to go on with, the template's own text made anew for a product
 * that moved, and what changed since the product before.
 */
public final class Continuing {
  private final Workspace workspace;
  private final Shelf shelf;
  private final Templates templates;
  private final Answering answering;
  private final Predicate<Evidence> isStale;
  private final ProductDocuments documents;
  private final Clock clock;

  Continuing(
      Workspace workspace,
      Shelf shelf,
      Templates templates,
      Answering answering,
      Predicate<Evidence> isStale,
      ProductDocuments documents,
      Clock clock) {
    this.workspace = workspace;
    this.shelf = shelf;
    this.templates = templates;
    this.answering = answering;
    this.isStale = isStale;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * A product with all its evidence.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if there is none with this id
   */
  public WholeProduct whole(String productId) {
    return shelf.whole(productId);
  }

  /** Reads the texts of a product that need not be kept. */
  public TextReader reader(WholeProduct whole) {
    return documents.reader(whole.product(), Shelf.placed(whole));
  }

  /**
   * A draft with the contents of another product, under the next id of its type; nothing of it is
   * kept. Nobody has looked at it yet.
   *
   * @param title empty for the title of the other
   * @param taken ids that are given away
   */
  public Product copy(Product old, String title, Collection<String> taken) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Program.ZONE);
    return old.change()
        .id(NewProducts.nextId(old.type(), taken, today), today)
        .title(title.isBlank() ? old.title() : title.strip())
        .version(NewProducts.FIRST_VERSION, true)
        .review(Review.NONE)
        .done();
  }

  /** Makes a copy of a product with its text and evidence, and keeps it. */
  public Product clone(String productId, String title) {
    WholeProduct old = shelf.whole(productId);
    List<String> taken = shelf.products().stream().map(Product::id).toList();
    Product copy = copy(old.product(), title, taken);
    shelf.put("product clone", List.of(new WholeProduct(copy, old.evidence())));
    return copy;
  }

  /** A product that moved to another period: a plan goes on to its year there. */
  public Product turned(WholeProduct before, Product moved) {
    Product old = before.product();
    LiveValues values = LiveValues.of(old, Facts.of(workspace, old), Shelf.placed(before));
    return new PlanTurn(old, moved, values).in(templates.of(moved.type()));
  }

  /**
   * A product that moved, with the text and rows that are the template's own made anew; those of
   * the analyst stay. Evidence that the template asks for and the product never had is made.
   *
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public WholeProduct anew(WholeProduct moved, Progress progress) {
    Product product = moved.product();
    WholeProduct anew =
        new StartAgain(
                templates.of(product.type()),
                moved,
                Facts.of(workspace, product),
                Facts.start(workspace, product, progress))
            .anew(answering, progress);
    return withStatement(anew, progress);
  }

  /** The statement of data quality is of the product's period and of the data as it is. */
  private WholeProduct withStatement(WholeProduct anew, Progress progress) {
    Evidence old = anew.evidence().get(Statement.ID);
    Map<String, Evidence> placed = Shelf.placed(anew);
    if (old != null
        && Standing.of(anew.product(), old, isStale) == Standing.CURRENT
        && Statement.covers(old, placed.values())) {
      return anew;
    }
    Map<String, Evidence> evidence = new LinkedHashMap<>(anew.evidence());
    evidence.remove(Statement.ID);
    Statement.make(anew.product(), placed.values(), answering, progress)
        .ifPresent(made -> evidence.put(Statement.ID, made));
    return new WholeProduct(anew.product(), evidence);
  }

  /**
   * What changed between a product and the one it continues.
   *
   * @param since id of the product to compare with; empty for the one it continues
   * @throws org.nimbench.kernel.ProblemException (usage) if it continues none that is kept
   */
  public ProductChanges changes(String productId, String since) {
    WholeProduct now = shelf.whole(productId);
    Previous previous = now.product().previous();
    String before = since.isEmpty() && previous != null ? previous.id() : since;
    if (before.isEmpty()) {
      throw Problem.of(
              ProblemKind.USAGE, "products.changes.first", "--since", now.product().title())
          .asException();
    }
    return ProductChanges.of(shelf.whole(before), now, covered());
  }

  private Function<SetKey, NavigableSet<YearMonth>> covered() {
    return set -> workspace.coverage(set).months();
  }
}
