package org.nimbench.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Period;
import org.nimbench.measures.CountChange;
import org.nimbench.spatial.ChangeClasses;
import org.nimbench.spatial.Classes;
import org.nimbench.spatial.Concentration;
import org.nimbench.spatial.Surface;
import org.nimbench.temporal.ControlLimits;
import org.nimbench.temporal.MonthlySeries;
import org.nimbench.temporal.Signal;

/** The values that answer a recipe. */
public sealed interface Result {

  /**
   * A hotspot surface.
   *
   * @param kind {@code kde} (incidents per km²) or {@code grid} (incidents per cell)
   * @param surface the values; NaN outside the boundary
   * @param counts incidents by cell, in grid order
   * @param bandwidth h in metres; 0 for a grid
   * @param boundary the study area; null without one
   * @param eastings of the incidents used, metres
   * @param northings of the incidents used, metres
   * @param classes the legend
   * @param concentration share of crime in share of area, highest threshold first
   */
  record Hotspot(
      String kind,
      Surface surface,
      int[] counts,
      double bandwidth,
      @Nullable AreaChoice boundary,
      double[] eastings,
      double[] northings,
      Classes classes,
      List<Concentration> concentration)
      implements Result {
    public Hotspot {
      concentration = List.copyOf(concentration);
    }
  }

  /**
   * What changed between two periods on one grid.
   *
   * @param difference density of the later period minus that of the earlier, incidents per km²; NaN
   *     outside the boundary
   * @param z of the two counts in the circle of the bandwidth around each cell; 0 where the counts
   *     are small, NaN outside the boundary
   * @param before incidents of the earlier period by cell, in grid order
   * @param after those of the later
   * @param bandwidth h in metres
   * @param boundary the study area; null without one
   * @param classes the legend
   * @param beforePeriod the earlier period, as {@link org.nimbench.kernel.Period#parse} reads it
   * @param afterPeriod the later
   * @param usedBefore incidents of the earlier period on the map
   * @param usedAfter those of the later
   * @param isWhole whether every month of both periods is covered and complete
   */
  record Change(
      Surface difference,
      double[] z,
      int[] before,
      int[] after,
      double bandwidth,
      @Nullable AreaChoice boundary,
      ChangeClasses classes,
      String beforePeriod,
      String afterPeriod,
      long usedBefore,
      long usedAfter,
      boolean isWhole)
      implements Result {
    /** The change of the whole, allowing for the days of the periods. */
    public CountChange whole() {
      return new CountChange(
          usedBefore,
          usedAfter,
          Period.parse(beforePeriod).days(),
          Period.parse(afterPeriod).days());
    }
  }

  /**
   * Counts and rates by area.
   *
   * @param layer the boundary layer
   * @param per {@code people}, {@code households}, or empty for counts
   * @param year of the people or households; 0 where there is none
   * @param areas one a row, in the layer's order
   * @param classes the legend of the counts or rates; of areas without a rate it says nothing
   * @param elsewhere incidents outside every area
   */
  record Areas(
      String layer, String per, int year, List<AreaFigure> areas, Classes classes, long elsewhere)
      implements Result {
    public Areas {
      areas = List.copyOf(areas);
    }

    /** Whether rates are per households; else they are per people, or there are none. */
    public boolean countsHouseholds() {
      return per.equals("households");
    }
  }

  /**
   * A monthly series with what follows from it.
   *
   * @param kind {@code monthly}, {@code rolling}, {@code control} or {@code seasonal}
   * @param series the counts, gaps among them
   * @param rolling12 sum of the 12 months that end with each; NaN where one of them is a gap or
   *     they lie on both sides of a break
   * @param lastYear count of the same month a year before; NaN where it is a gap, before a break or
   *     not asked for
   * @param limits the usual range, of the months from {@link #judgedFrom} on; null when not asked
   *     for
   * @param signals months that break a run rule
   * @param events what the analyst wrote, in order of time, within the months shown
   * @param season January to December, their mean 1; empty when not asked for
   */
  record Trend(
      String kind,
      MonthlySeries series,
      double[] rolling12,
      double[] lastYear,
      @Nullable ControlLimits limits,
      List<Signal> signals,
      List<TrendEvent> events,
      double[] season)
      implements Result {
    // Evidence kept before there were events and seasons has neither.
    public Trend {
      signals = List.copyOf(signals);
      events = events == null ? List.of() : List.copyOf(events);
      season = season == null ? new double[0] : season;
    }

    /** A series on which nothing is written, without a season. */
    public Trend(
        String kind,
        MonthlySeries series,
        double[] rolling12,
        double[] lastYear,
        @Nullable ControlLimits limits,
        List<Signal> signals) {
      this(kind, series, rolling12, lastYear, limits, signals, List.of(), new double[0]);
    }

    /**
     * Place of the first month that the limits judge: those before a break or a re-base are not.
     */
    public int judgedFrom() {
      return TrendBreaks.place(series, TrendBreaks.judged(events));
    }
  }

  /**
   * Counts by one or two dimensions.
   *
   * @param headings of the columns: the dimensions, then {@code count} and what the method adds
   * @param rows cells as text in file form (ISO, plain digits); empty for a gap or no value
   * @param total of the counts
   */
  record Table(List<String> headings, List<List<String>> rows, long total) implements Result {
    public Table {
      headings = List.copyOf(headings);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
