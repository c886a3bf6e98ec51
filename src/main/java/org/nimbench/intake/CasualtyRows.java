package org.nimbench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nimbench.intake.layout.Role;
import org.nimbench.intake.reading.Row;
import org.nimbench.intake.value.CasualtyCounts;
import org.nimbench.kernel.Words;

/**
 * The casualties in a table. Where its rows say the day as well, each row is a casualty with its
 * collision: the first row of a collision becomes the collision, the others are counted into it.
 * Such a table has counts of its own, because another table may tell the same casualties again.
 * Where they say no day, they belong to collisions of other tables.
 */
final class CasualtyRows {
  private final TablePlan plan;
  private CasualtyCounts counts;
  private final boolean withCollision;
  private final int severity;
  private final int age;
  private final int band;
  private final int reference;
  private final List<Integer> places = new ArrayList<>();

  /**
   * @param shared counts the casualties whose collisions stand in other tables
   */
  CasualtyRows(TablePlan plan, CasualtyCounts shared) {
    this.plan = plan;
    severity = plan.place(Role.CASUALTY_SEVERITY);
    withCollision = severity >= 0 && !plan.isCasualties();
    counts = withCollision ? new CasualtyCounts() : shared;
    age = plan.place("casualty_age");
    band = plan.place("casualty_age_band");
    reference = plan.place(Role.REFERENCE);
    Stream.of(
            Role.DATE_FROM,
            Role.TIME_FROM,
            Role.MONTH,
            Role.EASTING,
            Role.NORTHING,
            Role.LONGITUDE,
            Role.LATITUDE,
            Role.GRID_REFERENCE,
            Role.PLACE)
        .map(plan::place)
        .filter(place -> place >= 0)
        .forEach(places::add);
  }

  /** Whether each row is a casualty together with its collision. */
  boolean areCollisions() {
    return withCollision;
  }

  CasualtyCounts counts() {
    return counts;
  }

  void see(Row row) {
    see(row, counts);
  }

  void see(Row row, CasualtyCounts into) {
    if (severity >= 0) {
      into.see(collision(row), row.cell(severity), cell(row, age), cell(row, band));
    }
  }

  /** Takes other counts in place of those of all rows. */
  void recounted(CasualtyCounts usable) {
    counts = usable;
  }

  /** What its collision is known by: the reference, else the same day, time and place. */
  String collision(Row row) {
    String given = cell(row, reference);
    if (!given.isEmpty() || !withCollision) {
      return given;
    }
    StringBuilder same = new StringBuilder();
    places.forEach(place -> same.append(row.cell(place)).append('\u001f'));
    return same.toString();
  }

  /** The counts of the collision of a row; empty where there are none. */
  Optional<Map<String, Integer>> of(Row row) {
    String collision = collision(row);
    return collision.isEmpty() ? Optional.empty() : counts.of(collision);
  }

  /** The worst severity of the casualties of a row's collision; empty without any. */
  String worst(Row row) {
    return withCollision ? counts.worst(collision(row)) : "";
  }

  /**
   * @throws Unfit if the row is a casualty that cannot be counted
   */
  void requireSeverity(Row row) throws Unfit {
    if (withCollision && !CasualtyCounts.isSeverity(row.cell(severity))) {
      throw new Unfit(Words.text("intake.reason.casualty-severity"));
    }
  }

  /** What the analyst should know, in words. */
  List<String> told() {
    List<String> told = new ArrayList<>();
    if (withCollision) {
      told.add(Words.text("intake.told.casualties", counts.seen(), counts.collisions()));
      if (reference < 0) {
        told.add(Words.text("intake.told.casualties.no-reference"));
      }
    } else if (severity >= 0 && plan.isCasualties()) {
      told.add(Words.text("intake.told.casualties.elsewhere"));
    }
    return told;
  }

  private static String cell(Row row, int place) {
    return place < 0 ? "" : row.cell(place);
  }
}
