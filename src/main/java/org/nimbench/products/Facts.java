package org.nimbench.products;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.SetKey;
import org.nimbench.priorities.Priorities;
import org.nimbench.store.Coverage;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.supply.Supply;
import org.nimbench.work.Progress;

/** Asks a workspace what a product has to know about its data. */
final class Facts {
  private static final String WARD = "ward";
  private static final double SQUARE_KILOMETRE = 1e6;

  private Facts() {}

  static DataFacts of(Workspace workspace, Product product) {
    Coverage coverage = workspace.coverage(product.subject().set());
    DataFacts facts =
        DataFacts.of(
            List.copyOf(coverage.bySupplier().keySet()),
            coverage.months(),
            product.period(),
            coverage.newestExtract());
    return facts.withConsultations(new Supply(workspace).register().consultations().size());
  }

  static StartFacts start(Workspace workspace, Product product, Progress progress) {
    AreaChoice areas = product.subject().areas();
    String layer = areas == null ? layer(workspace) : compared(areas);
    String boundary = areas == null ? layer : areas.toString();
    NavigableSet<YearMonth> covered = workspace.coverage(product.subject().set()).months();
    long known =
        covered.isEmpty()
            ? 0
            : ChronoUnit.MONTHS.between(covered.first(), product.period().lastMonth()) + 1;
    SetKey own = product.subject().set();
    Set<SetKey> monthOnly = new HashSet<>();
    Stream.concat(
            Stream.of(own), product.themes().stream().map(theme -> theme.filter().set()).distinct())
        .distinct()
        .filter(set -> isMonthOnly(workspace, set, progress))
        .forEach(monthOnly::add);
    return new StartFacts(
        layer, boundary, monthOnly.contains(own), (int) Math.max(0, known), monthOnly);
  }

  /** One area is not compared with itself. */
  private static @Nullable String compared(AreaChoice areas) {
    return areas.codes().size() > 1 ? areas.layer() : null;
  }

  /** Wards where there are any; else the layer that covers most, in the fewest areas. */
  private static @Nullable String layer(Workspace workspace) {
    return areas(workspace).map(AreaLayer::name).orElse(null);
  }

  static Optional<AreaLayer> areas(Workspace workspace) {
    List<AreaLayer> layers = new ArrayList<>();
    workspace.layerNames().forEach(name -> layers.add(workspace.layer(name)));
    return layers.stream()
        .min(
            Comparator.comparing((AreaLayer layer) -> !layer.name().contains(WARD))
                .thenComparing(layer -> -squareKilometres(layer.extent()))
                .thenComparing(layer -> layer.areas().size()));
  }

  private static long squareKilometres(Box extent) {
    return Math.round(extent.width() * extent.height() / SQUARE_KILOMETRE);
  }

  private static boolean isMonthOnly(Workspace workspace, SetKey set, Progress progress) {
    byte[] precisions = workspace.incidents(set, progress).precisions();
    for (byte precision : precisions) {
      if (precision < DatePrecision.MONTH.ordinal()) {
        return false;
      }
    }
    return precisions.length > 0;
  }

  /**
   * What the newest matrix of priorities gives a product; an approved one keeps to the newest that
   * had been begun when it was approved, as it stood then.
   */
  static PriorityFacts priorities(Workspace workspace, Clock clock, Product product) {
    Priorities priorities = new Priorities(workspace, clock);
    Instant until = approved(product);
    return new PriorityFacts(
        priorities.list().stream()
            .filter(one -> !one.entries().get(0).mark().at().isAfter(until))
            .findFirst()
            .map(newest -> priorities.viewAt(newest.id(), until)),
        () ->
            planBefore(new Shelf(workspace).products(), product)
                .map(plan -> printed(workspace, plan)));
  }

  private static Product printed(Workspace workspace, Product plan) {
    Map<String, Evidence> evidence = new Shelf(workspace).evidence(plan);
    return PlanTurn.printed(plan, LiveValues.of(plan, of(workspace, plan), evidence));
  }

  /**
   * The plan that a plan continues; else the partnership plan with the newest period that ends
   * before the product's does.
   */
  private static Optional<Product> planBefore(List<Product> products, Product product) {
    List<Product> plans =
        products.stream().filter(one -> one.type() == ProductType.PARTNERSHIP_PLAN).toList();
    Previous previous = product.previous();
    Optional<Product> continued =
        plans.stream().filter(one -> previous != null && one.id().equals(previous.id())).findAny();
    return continued.or(() -> newestBefore(plans, product));
  }

  private static Optional<Product> newestBefore(List<Product> plans, Product product) {
    return plans.stream()
        .filter(one -> one.period().lastDay().isBefore(product.period().lastDay()))
        .max(
            Comparator.comparing((Product one) -> one.period().lastDay())
                .thenComparing(Product::id));
  }

  private static Instant approved(Product product) {
    Instant last = Instant.MAX;
    if (product.review().state() == Review.State.APPROVED) {
      for (Review.Step step : product.review().history()) {
        last = step.when();
      }
    }
    return last;
  }
}
