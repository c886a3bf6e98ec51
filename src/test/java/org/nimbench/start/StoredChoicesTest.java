package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.SentFile;
import org.nimbench.SentRow;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.IncidentDetails;
import org.nimbench.store.Workspace;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.filter.FilterChoices;
import org.nimbench.ui.kit.filter.FilterChoices.HeldSet;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.work.Progress;

/** What a workspace can be filtered by is what it holds. */
class StoredChoicesTest {
  private static final SetKey ASB = SetKey.parse("la-asb");
  private static final SetKey ADMISSIONS = SetKey.parse("admissions");
  private static final SetKey NOISE = SetKey.parse("custom:noise");
  private static final LocalDate DAY = LocalDate.of(2025, 5, 2);

  @TempDir Path folder;

  private FilterChoices choices(Workspace workspace) {
    return StoredChoices.of(workspace, ExampleWorkspace.CLOCK, Progress.SILENT);
  }

  @Test
  void anEmptyWorkspaceBeginsWithRecordedCrime() {
    try (Workspace workspace = empty()) {
      FilterChoices choices = choices(workspace);
      assertThat(choices.sets()).extracting(HeldSet::set).containsExactly(SetKey.POLICE_CRIME);
      assertThat(choices.standard().withPeriod(null)).isEqualTo(Filter.allCrime());
      assertThat(new FilterViewModel(choices, new Deeds()).whyNoDays())
          .isEqualTo(
              "Recorded crime: no records are held, so there are no days or hours to choose from.");
    }
  }

  /** Whether nothing is held at all, or of this set alone. */
  @Test
  void aSetWithoutRecordsSaysNothingOfDaysAndHours() {
    try (Workspace workspace = empty()) {
      assertThat(told(choices(workspace), SetKey.POLICE_CRIME)).containsOnly(false);
      assertThat(told(choices(workspace), ASB)).containsOnly(false);
      SentFile.of(NOISE).into(workspace, SentRow.of(1).on(aDay()));
      assertThat(told(choices(workspace), SetKey.POLICE_CRIME)).containsOnly(false);
      assertThat(told(choices(workspace), NOISE)).containsExactly(true, true, false);
    }
  }

  private static List<Boolean> told(FilterChoices choices, SetKey set) {
    HeldSet held = choices.held(set);
    return List.of(held.isHeld(), held.hasDays(), held.hasHours());
  }

  @Test
  void whyDaysAndHoursCannotBeAskedForIsSaidWhereTheyCannot() {
    try (Workspace workspace = empty()) {
      SentFile.of(NOISE).into(workspace, SentRow.of(1));
      FilterViewModel model = new FilterViewModel(choices(workspace), new Deeds());
      assertThat(model.whyNoDays()).contains("known by month only");
      assertThat(model.whyNoHours()).contains("no record gives a time of day");
    }
    try (Workspace workspace =
        Workspace.create(folder.resolve("timed.gpkg"), "Timed", ExampleWorkspace.CLOCK)) {
      SentFile.of(NOISE)
          .into(
              workspace,
              SentRow.of(1)
                  .on(aDay())
                  .detailed(new IncidentDetails(60, -1, null, null, null, null, null)));
      FilterViewModel model = new FilterViewModel(choices(workspace), new Deeds());
      assertThat(model.whyNoDays()).isEmpty();
      assertThat(model.whyNoHours()).isEmpty();
    }
  }

  @Test
  void eachSetThatIsHeldSaysWhetherItsRecordsTellDaysAndHours() {
    try (Workspace workspace = empty()) {
      SentFile.of(ADMISSIONS).into(workspace, SentRow.of(1).on(aDay()));
      SentFile.of(NOISE).into(workspace, SentRow.of(1));
      SentFile.of(ASB)
          .into(
              workspace,
              SentRow.of(1),
              SentRow.of(2)
                  .on(aDay())
                  .detailed(new IncidentDetails(60, -1, null, null, null, null, null)));
      FilterChoices choices = choices(workspace);
      assertThat(choices.sets())
          .extracting(HeldSet::set)
          .containsExactlyInAnyOrder(ASB, ADMISSIONS, NOISE);
      assertThat(choices.held(ASB).hasDays()).isTrue();
      assertThat(choices.held(ASB).hasHours()).isTrue();
      assertThat(choices.held(ADMISSIONS).hasDays()).isTrue();
      assertThat(choices.held(ADMISSIONS).hasHours()).isFalse();
      assertThat(choices.held(NOISE).hasDays()).isFalse();
      assertThat(choices.held(NOISE).hasHours()).isFalse();
      assertThat(choices.held(NOISE).types()).isEmpty();
      assertThat(choices.held(ASB).types()).isNotEmpty();
    }
  }

  @Test
  void withoutRecordedCrimeAnotherSetComesFirstWithItsOwnMonths() {
    try (Workspace workspace = empty()) {
      SentFile.of(ASB).into(workspace, SentRow.of(1));
      FilterChoices choices = choices(workspace);
      YearMonth may = YearMonth.of(2025, 5);
      assertThat(choices.standard())
          .isEqualTo(Filter.all(ASB).withPeriod(Period.ofMonths(may, may)));
      assertThat(choices.covered()).isEqualTo(Period.ofMonths(may, may));
    }
  }

  private Workspace empty() {
    return Workspace.create(folder.resolve("town.gpkg"), "Town", ExampleWorkspace.CLOCK);
  }

  private static DateSpan aDay() {
    return new DateSpan(DAY, DAY, DatePrecision.DAY);
  }
}
