package org.nimbench.ui.products.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.products.MadeReader;
import org.nimbench.products.Marking;
import org.nimbench.products.Product;
import org.nimbench.products.ProductType;
import org.nimbench.products.Review;
import org.nimbench.products.WholeProduct;
import org.nimbench.products.roll.ClaimTurn;
import org.nimbench.products.roll.PartTurn;
import org.nimbench.products.roll.RollAsk;
import org.nimbench.products.roll.RollPeriods;
import org.nimbench.products.roll.RollReport;
import org.nimbench.products.roll.Rolled;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.desk.ProductLine;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.RollDesk;
import org.nimbench.work.Progress;
import org.nimbench.work.Work;

class RollViewModelTest {
  private static final Period OLD = Period.parse("2024-07..2025-06");
  private static final Period NEW = Period.parse("2024-10..2025-09");

  private final FakeRollDesk desk = new FakeRollDesk();
  private final Deeds deeds = new Deeds();
  private final List<String> told = new ArrayList<>();
  private final RollViewModel model =
      new RollViewModel(
          desk,
          new RollViewModel.Turns() {
            @Override
            public <T> void run(String title, Work<T> work, Consumer<T> done) {
              done.accept(atOnce(work));
            }
          },
          deeds,
          now -> told.add("shown " + now.id()),
          (gone, now) -> told.add("gone " + gone + ", shown " + now.id()));

  private static <T> T atOnce(Work<T> work) {
    try {
      return work.run(Progress.SILENT);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static ProductNow now(String id) {
    return new ProductNow(
        new ProductLine(
            id, ProductType.PROBLEM_PROFILE, "Burglary", "2025", LocalDate.of(2025, 9, 30)),
        MadeReader.product(id, "Burglary"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        MadeReader.reader(),
        List.of());
  }

  private static final class FakeRollDesk implements RollDesk {
    private final List<String> asked = new ArrayList<>();
    private Review review = Review.NONE;

    @Override
    public RollPeriods periods(String product, Progress progress) {
      return new RollPeriods(OLD, NEW);
    }

    @Override
    public Rolled rehearse(String product, RollAsk ask, Progress progress) {
      asked.add("rehearse " + product + " to " + ask.to().code());
      String into = ask.inPlace() ? product : product + "-next";
      ClaimTurn claim =
          new ClaimTurn("summary", "e3.total > 9", "Many.", "Many.", ClaimTurn.Turn.BROKEN, "");
      PartTurn part =
          new PartTurn(
              "summary", "Summary", false, List.of(), List.of(), List.of(), List.of(claim));
      return new Rolled(
          whole(product, OLD),
          whole(into, ask.to()),
          new RollReport(product, into, "Burglary", OLD, ask.to(), List.of(part)));
    }

    private static WholeProduct whole(String id, Period period) {
      return new WholeProduct(
          new Product(
              id,
              ProductType.PROBLEM_PROFILE,
              "Burglary",
              Marking.OFFICIAL,
              "Northvale",
              null,
              "0.1",
              true,
              LocalDate.of(2025, 11, 4),
              period,
              Filter.allCrime(),
              0,
              List.of()),
          Map.of());
    }

    @Override
    public ProductNow keep(Rolled rolled, Progress progress) {
      asked.add("keep " + rolled.report().into());
      return now(rolled.report().into());
    }

    @Override
    public WholeProduct whole(String product, Progress progress) {
      WholeProduct whole = whole(product, OLD);
      return new WholeProduct(whole.product().change().review(review).done(), Map.of());
    }

    @Override
    public ProductNow put(WholeProduct state, Progress progress) {
      review = state.product().review();
      asked.add("put " + state.product().id() + " of " + state.product().period().code());
      return now(state.product().id());
    }

    @Override
    public ProductNow withdraw(Rolled rolled, Progress progress) {
      asked.add("withdraw " + rolled.report().into());
      return now(rolled.report().product());
    }
  }

  @Test
  void whatIsRehearsedIsHeldUntilItIsKeptOrDropped() {
    model.rehearse(now("pp-1"), RollAsk.to(NEW), rolled -> told.add("rehearsed"));
    assertThat(model.rehearsed().get()).isNotNull();
    assertThat(told).containsExactly("rehearsed");
    model.drop();
    assertThat(model.rehearsed().get()).isNull();
    model.keep();
    assertThat(desk.asked).containsExactly("rehearse pp-1 to 2024-10..2025-09");
    assertThat(deeds.undoWords().get()).isEmpty();
  }

  @Test
  void aNewProductIsShownAndUndoTakesItOutAgain() {
    model.rehearse(now("pp-1"), RollAsk.to(NEW), rolled -> {});
    model.keep();
    assertThat(model.rehearsed().get()).isNull();
    assertThat(told).containsExactly("shown pp-1-next");
    assertThat(deeds.undoWords().get()).isEqualTo("roll forward to Oct 2024 – Sep 2025");
    deeds.undo();
    assertThat(told).last().isEqualTo("gone pp-1-next, shown pp-1");
    deeds.redo();
    assertThat(desk.asked).last().isEqualTo("put pp-1-next of 2024-10..2025-09");
    assertThat(told).last().isEqualTo("shown pp-1-next");
  }

  @Test
  void aProductThatMovedInPlaceIsPutBackWhole() {
    model.rehearse(now("pp-1"), new RollAsk(NEW, true, ""), rolled -> {});
    model.keep();
    deeds.undo();
    assertThat(desk.asked).last().isEqualTo("put pp-1 of 2024-07..2025-06");
    deeds.redo();
    assertThat(desk.asked).last().isEqualTo("put pp-1 of 2024-10..2025-09");
  }

  @Test
  void anApprovalGivenSinceStaysWhenTheMoveIsTakenBack() {
    model.rehearse(now("pp-1"), new RollAsk(NEW, true, ""), rolled -> {});
    model.keep();
    Review approved = new Review(Review.State.APPROVED, List.of());
    desk.review = approved;
    deeds.undo();
    assertThat(desk.review).isEqualTo(approved);
  }

  @Test
  void periodsAreAsLongAsTheProductsOwn() {
    List<RollPeriods> periods = new ArrayList<>();
    model.ask("pp-1", periods::add);
    assertThat(periods.get(0).nextQuarter()).isEqualTo(NEW);
    assertThat(periods.get(0).nextYear()).isEqualTo(Period.parse("2025-07..2026-06"));
    assertThat(periods.get(0).newest()).isEqualTo(NEW);
  }

  @Test
  void oneLineSaysHowMuchFollowsAndHowMuchBreaks() {
    Rolled rolled = desk.rehearse("pp-1", RollAsk.to(NEW), Progress.SILENT);
    assertThat(RollWords.summary(rolled.report()))
        .isEqualTo("0 of 0 figures change. 1 sentence no longer holds.");
  }
}
