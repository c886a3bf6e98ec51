package org.nimbench.products.roll;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.products.Answering;
import org.nimbench.products.Continuing;
import org.nimbench.products.Previous;
import org.nimbench.products.Product;
import org.nimbench.products.Products;
import org.nimbench.products.Review;
import org.nimbench.products.WholeProduct;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/**
 * Carries products to another period. A rehearsal works everything out and keeps nothing; what was
 * rehearsed is then kept in one transaction, all of it or none.
 *
 * <p>Figures whose period follows the product are answered for the new one; those with a period of
 * their own keep it, and are answered again only where their data changed; frozen ones stay. The
 * template's text is made anew from the template, the analyst's stays word for word.
 */
public final class RollForward {
  private final Products products;
  private final Continuing continuing;
  private final FigureRoll figures;
  private final Function<SetKey, NavigableSet<YearMonth>> covered;

  /** Carries the products of a workspace, whose evidence {@code studies} makes. */
  public RollForward(Workspace workspace, Studies studies, Products products) {
    this(products, studies::answer, studies::isStale, set -> workspace.coverage(set).months());
  }

  /**
   * Carries products whose evidence is made elsewhere.
   *
   * @param isStale whether something that evidence was made from has changed since
   * @param covered months of a set that were taken in
   */
  public RollForward(
      Products products,
      Answering answering,
      Predicate<Evidence> isStale,
      Function<SetKey, NavigableSet<YearMonth>> covered) {
    this.products = products;
    this.continuing = products.continuing();
    this.covered = covered;
    this.figures = new FigureRoll(answering, isStale, covered);
  }

  /**
   * Works out what a product would be; nothing is kept.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) for an unknown product, or one that is
   *     about the period already and is to be continued
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public Rolled rehearse(String productId, RollAsk ask, Progress progress) {
    return rehearse(List.of(productId), ask, progress).get(0);
  }

  /** As {@link #rehearse(String, RollAsk, Progress)}, for several products at once. */
  public List<Rolled> rehearse(List<String> productIds, RollAsk ask, Progress progress) {
    List<Rolled> rolled = new ArrayList<>();
    Set<String> ids = products.list().stream().map(Product::id).collect(Collectors.toSet());
    for (String id : productIds) {
      Product moved = moved(products.product(id), ask, ids);
      ids.add(moved.id());
      rolled.add(rehearse(id, moved, progress));
    }
    return rolled;
  }

  private Rolled rehearse(String id, Product moved, Progress progress) {
    WholeProduct before = continuing.whole(id);
    Product turned = continuing.turned(before, moved);
    FigureRoll.Outcome outcome = figures.of(before, turned, progress);
    Product behind = turned.change().behind(outcome.behind()).done();
    WholeProduct after = continuing.anew(new WholeProduct(behind, outcome.evidence()), progress);
    Reporting reporting =
        new Reporting(products, continuing, before, after, outcome, figures::gapsInWords);
    return new Rolled(before, after, reporting.report());
  }

  /**
   * Products that a new period is meant for when none is named: those no other product continues,
   * that are not about it yet and are as long as it; the only one of them whatever its length.
   *
   * @return in order of id; none where all are there already
   * @throws org.nimbench.kernel.ProblemException (usage) if there are several and none is as long
   */
  public List<Product> meant(Period to) {
    List<Product> all = products.list();
    Set<String> continued =
        all.stream()
            .map(Product::previous)
            .filter(Objects::nonNull)
            .map(Previous::id)
            .collect(Collectors.toSet());
    List<Product> open =
        all.stream()
            .filter(one -> !continued.contains(one.id()) && !one.period().equals(to))
            .toList();
    int months = to.months().size();
    List<Product> alike =
        open.stream().filter(one -> one.period().months().size() == months).toList();
    if (alike.isEmpty() && open.size() > 1) {
      String ids = String.join(", ", open.stream().map(Product::id).toList());
      throw Problem.of(ProblemKind.USAGE, "products.roll.none-meant", "--to", months, ids)
          .asException();
    }
    return open.size() == 1 ? open : alike;
  }

  /** Where a product may be carried. */
  public RollPeriods periods(String productId) {
    Product product = products.product(productId);
    Period now = product.period();
    NavigableSet<YearMonth> known = covered.apply(product.subject().set());
    Period newest = known.isEmpty() ? now : ending(now, known.last());
    return new RollPeriods(now, newest.to().isAfter(now.to()) ? newest : null);
  }

  private static Period ending(Period like, YearMonth last) {
    return like.shiftMonths((int) like.lastMonth().until(last, ChronoUnit.MONTHS));
  }

  private Product moved(Product old, RollAsk ask, Set<String> taken) {
    if (!ask.inPlace() && old.period().equals(ask.to())) {
      throw Problem.of(
              ProblemKind.USAGE, "products.roll.there", "--to", old.title(), ask.to().inSentence())
          .asException();
    }
    if (ask.inPlace()) {
      if (old.review().isLocked()) {
        throw Problem.of(ProblemKind.REFUSED, "products.review.locked", old.id(), old.title())
            .asException();
      }
      return old.change().period(ask.to()).version(old.version(), true).review(Review.NONE).done();
    }
    return continuing
        .copy(old, ask.title(), taken)
        .change()
        .period(ask.to())
        .previous(new Previous(old.id(), old.period().lastDay()))
        .done();
  }

  /**
   * Keeps what was rehearsed, all of it or none.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if one of the products has changed
   *     since; nothing is kept then
   */
  public void keep(List<Rolled> rolled) {
    List<WholeProduct> kept = new ArrayList<>();
    for (Rolled one : rolled) {
      Product before = one.before().product();
      if (!continuing.whole(before.id()).equals(one.before()) || isTaken(one)) {
        throw Problem.of(ProblemKind.REFUSED, "products.roll.changed", before.id(), before.title())
            .asException();
      }
      kept.add(one.after());
    }
    products.editor().put("rollforward", kept);
  }

  private boolean isTaken(Rolled one) {
    return !one.report().isInPlace()
        && products.list().stream().anyMatch(p -> p.id().equals(one.report().into()));
  }
}
