package org.nimbench.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.settings.RecentWorkspace;
import org.nimbench.settings.WorkspaceSummary;

/**
 * Something that is due in a workspace.
 *
 * @param urgency how soon
 * @param icon what sort of thing
 * @param title what is due
 * @param note why, or since when
 * @param workspace where
 */
public record Due(
    Urgency urgency, String icon, String title, String note, RecentWorkspace workspace) {

  /** How soon, the most urgent first. */
  public enum Urgency {
    NOW,
    SOON
  }

  /**
   * Months that the publisher of street-level crime usually takes: a month is out by the end of the
   * second month after it.
   */
  static final int USUAL_DELAY = 2;

  private static final Duration OLD_BACKUP = Duration.ofDays(7);

  /** What is due in these workspaces, the most urgent first, in the order of the list. */
  public static List<Due> in(List<RecentWorkspace> workspaces, Clock clock) {
    List<Due> all = new ArrayList<>();
    for (RecentWorkspace workspace : workspaces) {
      WorkspaceSummary summary = workspace.summary();
      if (summary != null) {
        typed(workspace, summary, all);
        review(workspace, summary, LocalDate.now(clock), all);
        extract(workspace, summary, LocalDate.now(clock), all);
        stale(workspace, summary, all);
        unfinished(workspace, summary, all);
        backup(workspace, summary, clock.instant(), all);
      }
    }
    all.sort(Comparator.comparing(Due::urgency));
    return all;
  }

  private static void typed(RecentWorkspace workspace, WorkspaceSummary summary, List<Due> all) {
    if (summary.typed() > 0) {
      all.add(
          new Due(
              Urgency.NOW,
              "mdi2f-file-restore-outline",
              Words.text("ui.due.typed", summary.typed()),
              Words.text("ui.due.typed.note"),
              workspace));
    }
  }

  /** A profile of a subject may not be kept past the day of its review without one. */
  private static void review(
      RecentWorkspace workspace, WorkspaceSummary summary, LocalDate today, List<Due> all) {
    LocalDate review = summary.review();
    if (review != null && review.isBefore(today)) {
      all.add(
          new Due(
              Urgency.NOW,
              "mdi2a-account-clock-outline",
              Words.text("ui.due.review"),
              Words.text("ui.due.review.note", Figures.shortDate(review)),
              workspace));
    }
  }

  /** Months that are usually published by today and are not held. */
  private static void extract(
      RecentWorkspace workspace, WorkspaceSummary summary, LocalDate today, List<Due> all) {
    YearMonth published = YearMonth.from(today).minusMonths(USUAL_DELAY + 1L);
    YearMonth newest = summary.newest();
    if (newest == null) {
      all.add(
          new Due(
              Urgency.SOON,
              "mdi2t-tray-arrow-down",
              Words.text("ui.due.extract.first"),
              Words.text("ui.due.extract.first.note"),
              workspace));
    } else if (newest.isBefore(published)) {
      YearMonth first = newest.plusMonths(1);
      String months =
          first.equals(published)
              ? Figures.shortMonth(first)
              : Words.text(
                  "ui.due.months", Figures.shortMonth(first), Figures.shortMonth(published));
      all.add(
          new Due(
              Urgency.NOW,
              "mdi2t-tray-arrow-down",
              Words.text("ui.due.extract", months),
              Words.text("ui.due.extract.note", Figures.shortMonth(newest), USUAL_DELAY),
              workspace));
    }
  }

  private static void stale(RecentWorkspace workspace, WorkspaceSummary summary, List<Due> all) {
    if (summary.stale() > 0) {
      all.add(
          new Due(
              Urgency.NOW,
              "mdi2a-alert-outline",
              Words.text("ui.due.stale", summary.stale()),
              Words.text("ui.due.stale.note"),
              workspace));
    }
  }

  private static void unfinished(
      RecentWorkspace workspace, WorkspaceSummary summary, List<Due> all) {
    if (summary.unfinished() > 0) {
      all.add(
          new Due(
              Urgency.SOON,
              "mdi2f-file-document-edit-outline",
              Words.text("ui.due.unfinished", summary.unfinished()),
              Words.text("ui.due.unfinished.note"),
              workspace));
    }
  }

  private static void backup(
      RecentWorkspace workspace, WorkspaceSummary summary, Instant now, List<Due> all) {
    Instant backup = summary.backup();
    if (backup != null && backup.plus(OLD_BACKUP).isBefore(now)) {
      all.add(
          new Due(
              Urgency.SOON,
              "mdi2b-backup-restore",
              Words.text("ui.due.backup"),
              Words.text("ui.due.backup.note", Duration.between(backup, now).toDays()),
              workspace));
    }
  }
}
