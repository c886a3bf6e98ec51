package org.nimbench.products.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Stamp;
import org.nimbench.picture.MapScene;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Product;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.Recipe;
import org.nimbench.study.Result;
import org.nimbench.study.Telling;
import org.nimbench.work.Progress;

/** Whatever the periods: to where it is already changes nothing; there and back is where it was. */
class RollPropertyTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-11-04T14:02:00Z"), Program.ZONE);
  private static final YearMonth FIRST = YearMonth.of(2022, 1);
  private static final NavigableSet<YearMonth> COVERED =
      new TreeSet<>(Period.parse("2022-01..2025-09").months());

  /** A table whose count depends on the question and the period, and on nothing else. */
  private static Evidence answer(Recipe recipe, @Nullable Period product, Progress progress) {
    Period period = recipe.period().resolve(product);
    long count = Math.floorMod(recipe.hashCode() * 31L + String.valueOf(period).hashCode(), 900);
    return new Evidence(
        "",
        recipe,
        period,
        new Result.Table(
            List.of("type", "count"), List.of(List.of("Burglary", Long.toString(count))), count),
        new Stamp(
            "A police force",
            LocalDate.of(2025, 10, 14),
            SetKey.POLICE_CRIME,
            "Burglary",
            "Count",
            Map.of(),
            count,
            count,
            count,
            Map.of(),
            List.of(new DataVersion("set:police-crime", 1)),
            "0.1.0",
            null,
            LocalDate.of(2025, 11, 4)),
        new Telling(
            "Title", "Finding of " + count, "Subtitle", "Alternative", List.of(), List.of()));
  }

  private static Period period(int start, int months) {
    YearMonth first = FIRST.plusMonths(start);
    return Period.ofMonths(first, first.plusMonths(months - 1L));
  }

  @Property(tries = 12)
  void thereAndBackIsWhereItWas(
      @ForAll @IntRange(min = 12, max = 30) int from,
      @ForAll @IntRange(min = 0, max = 60) int to,
      @ForAll @IntRange(min = 1, max = 12) int months)
      throws IOException {
    Path folder = Files.createTempDirectory("roll");
    Path file = folder.resolve("w.gpkg");
    try (Workspace workspace = Workspace.create(file, "Northvale", CLOCK)) {
      Products products =
          new Products(
              workspace,
              CLOCK,
              RollPropertyTest::answer,
              evidence -> false,
              evidence -> new MapScene(null, "Northvale", List.of(), List.of()));
      RollForward forward =
          new RollForward(products, RollPropertyTest::answer, evidence -> false, set -> COVERED);
      Product product =
          products.create(
              new NewProduct(
                  ProductType.PROBLEM_PROFILE,
                  "Burglary",
                  period(from, months),
                  Filter.allCrime().withTypes(List.of("burglary"))),
              Progress.SILENT);
      products.text(product.id(), "options", "There were {{e7.total}}. {{e7.total > 450}}");
      product = products.product(product.id());
      Map<String, Object> before = figures(products, product);

      Rolled same =
          forward.rehearse(product.id(), new RollAsk(product.period(), true, ""), Progress.SILENT);
      assertThat(same.after().product()).isEqualTo(product);
      assertThat(same.report().isUnchanged()).isTrue();

      Period there = period(to, months);
      forward.keep(
          List.of(forward.rehearse(product.id(), new RollAsk(there, true, ""), Progress.SILENT)));
      Product moved = products.product(product.id());
      assertThat(moved.section("options").text()).isEqualTo(product.section("options").text());
      forward.keep(
          List.of(
              forward.rehearse(
                  product.id(), new RollAsk(product.period(), true, ""), Progress.SILENT)));
      assertThat(products.product(product.id())).isEqualTo(product);
      assertThat(figures(products, product)).isEqualTo(before);
    } finally {
      Files.deleteIfExists(file);
      try (var left = Files.list(folder)) {
        for (Path one : left.toList()) {
          Files.delete(one);
        }
      }
      Files.delete(folder);
    }
  }

  private static Map<String, Object> figures(Products products, Product product) {
    Map<String, Object> figures = new HashMap<>();
    products
        .evidence(product.id())
        .forEach(
            (id, one) ->
                figures.put(id, List.of(one.recipe(), String.valueOf(one.period()), one.stamp())));
    return figures;
  }
}
