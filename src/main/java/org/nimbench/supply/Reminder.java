package org.nimbench.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;

/**
 * What one body still owes the partnership, to be said to it.
 *
 * @param partnership who asks
 * @param supplier the body
 * @param posts whom the agreements name to be asked; empty where none does
 * @param today the day it stands so
 * @param owed what has not come, is refused, or may still come in time; by set, oldest first
 * @param under the agreements in force that name the body and a set it owes
 */
public record Reminder(
    String partnership,
    String supplier,
    List<String> posts,
    LocalDate today,
    List<Owed> owed,
    List<Protocol> under) {
  /** Between two texts that stand in one file. */
  private static final String LINE = "\n\n" + "-".repeat(72) + "\n\n";

  public Reminder {
    posts = List.copyOf(posts);
    owed = List.copyOf(owed);
    under = List.copyOf(under);
  }

  /**
   * One set of one quarter.
   *
   * @param status {@code LATE}, {@code REFUSED_QUALITY} or {@code DUE}
   * @param due the last day to send it
   * @param refused the day the newest refused file came; null where none did
   */
  public record Owed(
      SetKey set,
      Period quarter,
      SupplyStatus status,
      LocalDate due,
      @Nullable LocalDate refused) {}

  /** What stands so. */
  List<Owed> those(SupplyStatus status) {
    return owed.stream().filter(one -> one.status() == status).toList();
  }

  /** How many sets of quarters are overdue or must be sent again. */
  public int overdue() {
    return those(SupplyStatus.LATE).size() + those(SupplyStatus.REFUSED_QUALITY).size();
  }

  /** The text of an e-mail, its subject in the first line. */
  public String text() {
    return new ReminderText(this).text();
  }

  /** Several texts one below the other, a line between them. */
  public static String together(List<Reminder> reminders) {
    return reminders.stream().map(Reminder::text).collect(Collectors.joining(LINE));
  }
}
