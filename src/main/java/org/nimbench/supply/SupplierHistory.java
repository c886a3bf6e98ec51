package org.nimbench.supply;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;

/**
 * What one body was to send and has sent, quarter by quarter.
 *
 * @param name the body
 * @param sets the sets it is to send or has sent, in the order of the regulations
 * @param lines one for each quarter of the grid in which it was at the table, oldest first
 */
public record SupplierHistory(String name, List<SetKey> sets, List<Line> lines) {
  public SupplierHistory {
    sets = List.copyOf(sets);
    lines = List.copyOf(lines);
  }

  /**
   * One quarter.
   *
   * @param sent one for each of the sets
   */
  public record Line(Period quarter, List<Sent> sent) {
    public Line {
      sent = List.copyOf(sent);
    }
  }

  /**
   * One set of one quarter.
   *
   * @param status where it stands with this body
   * @param due the last day to send it
   * @param received the day on which the last of its months that are in came for the first time;
   *     null while nothing is in. An extract sent again later does not change it
   */
  public record Sent(SupplyStatus status, LocalDate due, @Nullable LocalDate received) {
    /** Days after the last day, negative before it; empty while nothing is in. */
    LongStream daysAfterDue() {
      return received == null
          ? LongStream.empty()
          : LongStream.of(ChronoUnit.DAYS.between(due, received));
    }
  }

  /**
   * Mean of the days between the last day and the receipt, of every set and quarter that is in:
   * positive after the last day, negative before it; empty where nothing is in. What is still owed
   * is not in it.
   */
  public OptionalDouble meanDaysAfterDue() {
    return all().flatMapToLong(Sent::daysAfterDue).average();
  }

  /** How many sets of quarters are in. */
  public long received() {
    return all().flatMapToLong(Sent::daysAfterDue).count();
  }

  /** How many of those came after the last day. */
  public long receivedLate() {
    return all().flatMapToLong(Sent::daysAfterDue).filter(days -> days > 0).count();
  }

  /** How many sets of quarters stand so. */
  public long count(SupplyStatus status) {
    return all().filter(sent -> sent.status() == status).count();
  }

  private Stream<Sent> all() {
    return lines.stream().flatMap(line -> line.sent().stream());
  }
}
