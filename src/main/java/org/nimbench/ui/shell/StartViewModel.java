package org.nimbench.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.settings.RecentWorkspace;
import org.nimbench.settings.Settings;
import org.nimbench.settings.WorkspaceSummary;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

/** What the start screen says: today, and the workspaces opened before. */
public final class StartViewModel {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final int APRIL = 4;
  private static final int LONGEST_PATH = 42;
  private static final long MEGABYTE = 1_000_000;

  /**
   * A workspace as it is listed.
   *
   * @param isThere whether its file can be reached now
   * @param isWritable whether its file may be written
   * @param opened when, in words
   */
  public record Recent(
      RecentWorkspace workspace, boolean isThere, boolean isWritable, String opened) {}

  private final Clock clock;
  private final ObjectProperty<Settings> settings;
  private final Newest looking;
  private final ObservableList<Due> due = FXCollections.observableArrayList();
  private final ObservableList<Recent> recent = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper isOpening = new ReadOnlyBooleanWrapper(false);

  /** A start screen on the user's settings; whether files are there is asked on {@code runner}. */
  public StartViewModel(Clock clock, ObjectProperty<Settings> settings, WorkRunner runner) {
    this.clock = clock;
    this.settings = settings;
    this.looking = new Newest(runner);
    settings.addListener((observed, before, now) -> refresh());
    refresh();
  }

  /** Looks again whether the files can be reached: a share that is away takes its time. */
  public void refresh() {
    List<RecentWorkspace> workspaces = settings.get().recent();
    looking.start(
        "",
        progress -> workspaces.stream().map(this::listed).toList(),
        new Outcome<List<Recent>>() {
          @Override
          public void done(List<Recent> found) {
            recent.setAll(found);
            due.setAll(
                Due.in(
                    found.stream().filter(Recent::isThere).map(Recent::workspace).toList(), clock));
          }

          @Override
          public void failed(Problem problem) {
            recent.clear();
          }
        });
  }

  private Recent listed(RecentWorkspace workspace) {
    ZonedDateTime at = workspace.opened().atZone(clock.getZone());
    LocalDate today = LocalDate.now(clock);
    String time = TIME.format(at);
    String opened;
    if (at.toLocalDate().equals(today)) {
      opened = Words.text("ui.start.opened.today", time);
    } else if (at.toLocalDate().equals(today.minusDays(1))) {
      opened = Words.text("ui.start.opened.yesterday", time);
    } else {
      opened = Words.text("ui.start.opened.date", Figures.shortDate(at.toLocalDate()));
    }
    return new Recent(
        workspace, Files.exists(workspace.file()), Files.isWritable(workspace.file()), opened);
  }

  /** Takes a workspace off the list; its file is left alone. */
  public void forget(RecentWorkspace workspace) {
    settings.set(settings.get().without(workspace));
  }

  /** Takes every workspace off the list that cannot be reached. */
  public void forgetMissing() {
    List<Recent> missing = recent.stream().filter(each -> !each.isThere()).toList();
    missing.forEach(each -> forget(each.workspace()));
  }

  /** {@code Tuesday 4 November 2025}. */
  public String today() {
    return DAY.format(LocalDate.now(clock));
  }

  /** {@code financial year 2025/26, quarter 3}. */
  public String financialYear() {
    LocalDate today = LocalDate.now(clock);
    int year = today.getMonthValue() >= APRIL ? today.getYear() : today.getYear() - 1;
    int quarter = (today.getMonthValue() + 8) % 12 / 3 + 1;
    return Words.text("ui.start.year", year, String.format("%02d", (year + 1) % 100), quarter);
  }

  /** Workspaces opened before, the newest first. */
  public ObservableList<Recent> recent() {
    return recent;
  }

  /** What is due in the workspaces that can be reached. */
  public ObservableList<Due> due() {
    return due;
  }

  /** Short words beside a workspace: what needs a look, its size and its last backup. */
  public List<String> badges(Recent each) {
    WorkspaceSummary summary = each.workspace().summary();
    List<String> badges = new ArrayList<>();
    if (summary != null) {
      if (summary.asAt() != null) {
        badges.add(Words.text("ui.start.asat", Figures.shortDate(summary.asAt())));
      }
      if (summary.stale() > 0) {
        badges.add(Words.text("ui.start.badge.stale", summary.stale()));
      }
      if (!each.isWritable()) {
        badges.add(Words.text("ui.start.badge.readonly"));
      }
      badges.add(
          Words.text(
              "ui.size.megabytes", Math.max(1, Math.round((double) summary.bytes() / MEGABYTE))));
    }
    return badges;
  }

  /** Whether a workspace is being opened. */
  public ObservableBooleanValue isOpening() {
    return isOpening.getReadOnlyProperty();
  }

  /** Tells the screen that a workspace is being opened, or no longer. */
  public void opening(boolean now) {
    isOpening.set(now);
  }

  /** A path for a card: its end, which tells files apart. */
  public static String listedPath(Path file) {
    String path = shortPath(file);
    return path.length() <= LONGEST_PATH
        ? path
        : "…" + path.substring(path.length() - LONGEST_PATH + 1);
  }

  /** A path for the screen: the user's own folder is written {@code ~}. */
  public static String shortPath(Path file) {
    String home = System.getProperty("user.home", "");
    String path = file.toString();
    return !home.isEmpty() && path.startsWith(home) ? "~" + path.substring(home.length()) : path;
  }
}
