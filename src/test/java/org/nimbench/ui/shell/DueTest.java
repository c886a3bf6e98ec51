package org.nimbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Program;
import org.nimbench.settings.RecentWorkspace;
import org.nimbench.settings.WorkspaceSummary;

class DueTest {
  private static final Instant NOW = Instant.parse("2025-11-04T14:02:00Z");

  private static List<String> due(WorkspaceSummary summary) {
    RecentWorkspace workspace =
        new RecentWorkspace(Path.of("n.gpkg"), "Northvale", NOW).withSummary(summary);
    return Due.in(List.of(workspace), Clock.fixed(NOW, Program.ZONE)).stream()
        .map(Due::title)
        .toList();
  }

  private static WorkspaceSummary summary(
      @Nullable YearMonth newest, int stale, int unfinished, int typed, @Nullable String backup) {
    return summary(newest, stale, unfinished, typed, null, backup);
  }

  private static WorkspaceSummary summary(
      @Nullable YearMonth newest,
      int stale,
      int unfinished,
      int typed,
      @Nullable LocalDate review,
      @Nullable String backup) {
    return new WorkspaceSummary(
        NOW,
        null,
        newest,
        stale,
        unfinished,
        typed,
        review,
        backup == null ? null : Instant.parse(backup),
        1);
  }

  @Test
  void anExtractIsDueOnceItsMonthIsUsuallyOut() {
    // On 4 November, August has been out since the end of October; September has not.
    assertThat(due(summary(YearMonth.of(2025, 8), 0, 0, 0, null))).isEmpty();
    assertThat(due(summary(YearMonth.of(2025, 7), 0, 0, 0, null)))
        .containsExactly("Police extract for Aug 2025");
    assertThat(due(summary(YearMonth.of(2025, 5), 0, 0, 0, null)))
        .containsExactly("Police extract for Jun 2025 – Aug 2025");
    assertThat(due(summary(null, 0, 0, 0, null))).containsExactly("First police extract");
  }

  @Test
  void whatCannotWaitComesFirst() {
    assertThat(due(summary(YearMonth.of(2025, 9), 3, 1, 2, "2025-10-20T14:02:00Z")))
        .containsExactly(
            "Sections with words that were not stored: 2",
            "Stale figures: 3",
            "Products that are not complete: 1",
            "Make a backup");
  }

  @Test
  void aSubjectProfileIsDueTheDayAfterItsReview() {
    YearMonth newest = YearMonth.of(2025, 9);
    assertThat(due(summary(newest, 0, 0, 0, LocalDate.of(2025, 11, 4), null))).isEmpty();
    assertThat(due(summary(newest, 1, 0, 0, LocalDate.of(2025, 11, 3), null)))
        .containsExactly("Subject profile past its review", "Stale figures: 1");
  }

  @Test
  void aBackupIsOldAfterAWeek() {
    assertThat(due(summary(YearMonth.of(2025, 9), 0, 0, 0, "2025-10-28T14:02:00Z"))).isEmpty();
    assertThat(due(summary(YearMonth.of(2025, 9), 0, 0, 0, "2025-10-28T14:01:00Z")))
        .containsExactly("Make a backup");
  }

  @Test
  void aWorkspaceThatWasNeverLookedAtHasNothingDue() {
    assertThat(
            Due.in(
                List.of(new RecentWorkspace(Path.of("n.gpkg"), "Northvale", NOW)),
                Clock.fixed(NOW, Program.ZONE)))
        .isEmpty();
  }
}
