package org.nimbench.study;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.Excluded;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceType;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Period;
import org.nimbench.store.Incidents;
import org.nimbench.work.Progress;

/**
 * The incidents that a filter means, and why others that come near it were not counted. Always
 * {@code n = used + excluded}.
 *
 * @param incidents the whole set
 * @param used numbers of the incidents that are counted, ascending
 * @param n incidents of the right type that the period touches, in the right place or without a
 *     place
 * @param located those of {@code n} with coordinates
 * @param excluded code of the reason → incidents of {@code n} that are not counted
 */
record Selection(
    Incidents incidents, int[] used, long n, long located, Map<String, Long> excluded) {
  private static final int CHECK_EVERY = 1 << 16;
  private static final int MINUTES_OF_HOUR = 60;

  /** The incidents that a question's filter means; all of them where it has no period. */
  static Selection of(Question question) {
    Incidents incidents =
        question.records().incidents(question.filter().set(), question.progress());
    return new Finder(question, incidents).find();
  }

  /** The same selection without some of its incidents, for a reason. */
  Selection without(boolean[] dropped, Excluded reason) {
    int[] kept = Arrays.stream(used).filter(i -> !dropped[i]).toArray();
    Map<String, Long> reasons = new LinkedHashMap<>(excluded);
    if (kept.length < used.length) {
      reasons.merge(reason.code(), (long) used.length - kept.length, Long::sum);
    }
    return new Selection(incidents, kept, n, located, reasons);
  }

  /** The same selection without incidents that have no coordinates. */
  Selection locatedOnly() {
    boolean[] dropped = new boolean[incidents.size()];
    double[] eastings = incidents.eastings();
    for (int i : used) {
      dropped[i] = Double.isNaN(eastings[i]);
    }
    return without(dropped, Excluded.NOT_LOCATED);
  }

  /** Whether a time of day is known, and the record does not run over days. */
  static boolean knowsTheHour(Incidents incidents, int i) {
    return incidents.times()[i] >= 0 && incidents.firstDays()[i] == incidents.lastDays()[i];
  }

  /** The hour 0 … 23 at which a record whose hour is known happened or began. */
  static int hour(Incidents incidents, int i) {
    return incidents.times()[i] / MINUTES_OF_HOUR;
  }

  double[] eastings() {
    return pick(incidents.eastings());
  }

  double[] northings() {
    return pick(incidents.northings());
  }

  private double[] pick(double[] all) {
    double[] picked = new double[used.length];
    for (int k = 0; k < used.length; k++) {
      picked[k] = all[used[k]];
    }
    return picked;
  }

  /** Goes through the incidents once. */
  private static final class Finder {
    private final Incidents incidents;
    private final Filter filter;
    private final Progress progress;
    private final boolean[] wantedTypes;
    private final boolean @Nullable [] insideAreas;
    private final int firstDay;
    private final int lastDay;
    private final int[] found;
    private int count;
    private long n;
    private long located;
    private long straddling;
    private long notInAnyArea;
    private long dayUnknown;
    private long hourUnknown;

    Finder(Question question, Incidents incidents) {
      this.incidents = incidents;
      this.filter = question.filter();
      this.progress = question.progress();
      this.wantedTypes = wantedTypes(filter);
      this.insideAreas =
          filter.areas() == null
              ? null
              : question.records().inside(incidents, filter.areas(), progress);
      Period period = filter.period();
      this.firstDay = period == null ? Integer.MIN_VALUE : (int) period.from().toEpochDay();
      this.lastDay = period == null ? Integer.MAX_VALUE : (int) period.lastDay().toEpochDay();
      this.found = new int[incidents.size()];
    }

    Selection find() {
      for (int i = 0; i < incidents.size(); i++) {
        if (i % CHECK_EVERY == 0) {
          progress.check();
        }
        if (isOfWantedType(i) && touchesPeriod(i)) {
          consider(i);
        }
      }
      if (!filter.days().isEmpty() && count == 0 && dayUnknown > 0) {
        throw Question.notComputable("study.days.unknown");
      }
      if (filter.hours() != null && count == 0 && hourUnknown > 0) {
        throw Question.notComputable("study.hours.unknown");
      }
      Map<String, Long> reasons = new LinkedHashMap<>();
      put(reasons, Excluded.STRADDLING, straddling);
      put(reasons, Excluded.NO_AREA, notInAnyArea);
      put(reasons, Excluded.DAY_UNKNOWN, dayUnknown);
      put(reasons, Excluded.HOUR_UNKNOWN, hourUnknown);
      return new Selection(incidents, Arrays.copyOf(found, count), n, located, reasons);
    }

    private void consider(int i) {
      boolean hasPlace = !Double.isNaN(incidents.eastings()[i]);
      if (hasPlace && !isInPlace(i)) {
        return;
      }
      DayOfWeek day = knowsTheDay(i) ? dayOfWeek(i) : null;
      if (!filter.mayHold(day, knowsTheHour(incidents, i) ? hour(incidents, i) : -1)) {
        return;
      }
      n++;
      located += hasPlace ? 1 : 0;
      if (incidents.firstDays()[i] < firstDay || incidents.lastDays()[i] > lastDay) {
        straddling++;
      } else if (!hasPlace && filter.asksForPlace()) {
        notInAnyArea++;
      } else if (!filter.days().isEmpty() && day == null) {
        dayUnknown++;
      } else if (filter.hours() != null && !knowsTheHour(incidents, i)) {
        hourUnknown++;
      } else {
        found[count++] = i;
      }
    }

    private boolean isOfWantedType(int i) {
      int type = incidents.types()[i];
      return wantedTypes[type < 0 ? wantedTypes.length - 1 : type];
    }

    private boolean touchesPeriod(int i) {
      return incidents.firstDays()[i] <= lastDay && incidents.lastDays()[i] >= firstDay;
    }

    private boolean isInPlace(int i) {
      boolean inArea = insideAreas == null || insideAreas[i];
      return inArea && filter.holds(incidents.eastings()[i], incidents.northings()[i]);
    }

    private boolean knowsTheDay(int i) {
      return incidents.precisions()[i] <= DatePrecision.DAY.ordinal()
          && incidents.firstDays()[i] == incidents.lastDays()[i];
    }

    private DayOfWeek dayOfWeek(int i) {
      return LocalDate.ofEpochDay(incidents.firstDays()[i]).getDayOfWeek();
    }

    private static void put(Map<String, Long> reasons, Excluded reason, long count) {
      if (count > 0) {
        reasons.put(reason.code(), count);
      }
    }

    /** One flag a type number, and a last one for types that no table knows. */
    private static boolean[] wantedTypes(Filter filter) {
      boolean[] wanted = new boolean[OffenceTypes.all().size() + 1];
      if (filter.types().isEmpty()) {
        Arrays.fill(wanted, true);
        return wanted;
      }
      for (String word : filter.types()) {
        for (OffenceType type : OffenceTypes.matching(filter.set(), word)) {
          wanted[type.number()] = true;
        }
      }
      return wanted;
    }
  }
}
