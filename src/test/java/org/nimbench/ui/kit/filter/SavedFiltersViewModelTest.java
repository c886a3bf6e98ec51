package org.nimbench.ui.kit.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.filter.SavedFilters.Saved;
import org.nimbench.work.CallingThreadRunner;
import org.nimbench.work.Progress;

/** Filters under a name, without a screen. */
class SavedFiltersViewModelTest {
  private static final Period COVERED =
      Period.ofMonths(YearMonth.of(2022, 10), YearMonth.of(2025, 9));

  private final Deeds deeds = new Deeds();
  private final FilterViewModel filter =
      new FilterViewModel(
          new FilterChoices(
              "Northvale",
              Filter.allCrime().withPeriod(COVERED.lastMonths(12)),
              List.of(
                  new FilterChoices.HeldSet(
                      SetKey.POLICE_CRIME, List.of("all-crime", "burglary"), COVERED, true, true)),
              List.of()),
          deeds);
  private final Drawer kept = new Drawer();
  private final List<Problem> problems = new ArrayList<>();
  private final SavedFiltersViewModel model =
      new SavedFiltersViewModel(kept, filter, new CallingThreadRunner(), problems::add);

  /** Filters that are kept in memory. */
  private static final class Drawer implements SavedFilters {
    private final List<Saved> all = new ArrayList<>();
    private boolean isWritable = true;

    @Override
    public boolean isWritable() {
      return isWritable;
    }

    @Override
    public List<Saved> list(Progress progress) {
      return List.copyOf(all);
    }

    @Override
    public List<Saved> keep(String name, Filter filter, Progress progress) {
      if (!isWritable) {
        throw new Problem(ProblemKind.WORKSPACE, "made.up", "Read only", "", "Open it to write")
            .asException();
      }
      all.add(new Saved("F" + (all.size() + 1), name, filter));
      return list(progress);
    }

    @Override
    public List<Saved> remove(String id, Progress progress) {
      all.removeIf(one -> one.id().equals(id));
      return list(progress);
    }
  }

  @Test
  void whatIsKeptIsListedWhenTheWorkspaceOpens() {
    kept.keep("Burglary", filter.filter().get(), Progress.SILENT);
    assertThat(model.all()).isEmpty();
    model.open();
    assertThat(model.all()).extracting(Saved::name).containsExactly("Burglary");
  }

  @Test
  void aFilterIsKeptUnderItsNameAndWithoutOneUnderItsOwnWords() {
    model.keep("  Winter nights ");
    model.keep(" ");
    assertThat(model.all().get(0).name()).isEqualTo("Winter nights");
    assertThat(model.all().get(1).name()).contains("All crime", "Oct 2024 – Sep 2025", "Northvale");
    assertThat(model.all()).extracting(Saved::filter).containsOnly(filter.filter().get());
  }

  @Test
  void aKeptFilterIsChosenAndThatIsUndone() {
    Filter first = filter.filter().get();
    model.keep("All of it");
    Filter other = first.withTypes(List.of("burglary"));
    filter.choose(other);
    model.choose(model.all().get(0));
    assertThat(filter.filter().get()).isEqualTo(first);
    deeds.undo();
    assertThat(filter.filter().get()).isEqualTo(other);
  }

  @Test
  void aKeptFilterIsForgottenAndTheFilterStaysAsItIs() {
    model.keep("One");
    model.keep("Two");
    Filter before = filter.filter().get();
    model.remove(model.all().get(0));
    assertThat(model.all()).extracting(Saved::name).containsExactly("Two");
    assertThat(filter.filter().get()).isEqualTo(before);
  }

  @Test
  void aRefusalIsToldAndTheListStays() {
    model.keep("One");
    kept.isWritable = false;
    model.keep("Two");
    assertThat(model.isWritable()).isFalse();
    assertThat(problems).extracting(Problem::toDo).containsExactly("Open it to write");
    assertThat(model.all()).extracting(Saved::name).containsExactly("One");
  }
}
