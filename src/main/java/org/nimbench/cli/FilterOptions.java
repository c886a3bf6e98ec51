package org.nimbench.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.HourRange;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Ring;
import org.nimbench.kernel.SetKey;
import org.nimbench.study.FilterJson;
import picocli.CommandLine.Option;

/** The filter, the same in every command. */
final class FilterOptions {
  /** Open ends of a filter that gives only one of them. */
  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

  private static final LocalDate FAR_OFF = LocalDate.of(2200, 1, 1);

  @Option(names = "--set", paramLabel = "SET", description = "${bundle:cli.filter.set}")
  @Nullable String set;

  @Option(
      names = {"--type", "--crime"},
      split = ",",
      paramLabel = "CODE",
      description = "${bundle:cli.filter.type}")
  @Nullable List<String> types;

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.filter.from}")
  @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "${bundle:cli.filter.to}")
  @Nullable String to;

  @Option(names = "--area", paramLabel = "LAYER:CODE", description = "${bundle:cli.filter.area}")
  @Nullable String area;

  @Option(
      names = "--days",
      split = ",",
      paramLabel = "DAY",
      description = "${bundle:cli.filter.days}")
  @Nullable List<String> days;

  @Option(names = "--hours", paramLabel = "HH-HH", description = "${bundle:cli.filter.hours}")
  @Nullable String hours;

  @Option(names = "--bbox", paramLabel = "E1,N1,E2,N2", description = "${bundle:cli.filter.bbox}")
  @Nullable String bbox;

  @Option(
      names = "--ring",
      paramLabel = "'E1,N1 E2,N2 …'",
      description = "${bundle:cli.filter.ring}")
  @Nullable String ring;

  /** The filter that was typed; the period is left to {@link #period}. */
  Filter filter() {
    return new Filter(
        set == null ? SetKey.POLICE_CRIME : SetKey.parse(set),
        types == null ? List.of() : types,
        null,
        area == null ? null : AreaChoice.parse(area),
        dayNames(),
        hours == null ? null : HourRange.parse(hours),
        bbox == null ? null : Box.parse(bbox),
        ring == null ? null : Ring.parse(ring));
  }

  /** Whether nothing was typed but perhaps a period. */
  boolean isEmpty() {
    return set == null
        && types == null
        && area == null
        && days == null
        && hours == null
        && bbox == null
        && ring == null;
  }

  /** The half-open period of {@code --from} and {@code --to}; null when neither was given. */
  @Nullable Period period() {
    if (from == null && to == null) {
      return null;
    }
    LocalDate first = from == null ? LONG_AGO : date("--from", from);
    LocalDate end = to == null ? FAR_OFF : date("--to", to);
    if (!end.isAfter(first)) {
      throw Problem.of(ProblemKind.USAGE, "cli.filter.empty-period", "--to", end).asException();
    }
    return new Period(first, end);
  }

  private Set<DayOfWeek> dayNames() {
    Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
    if (days != null) {
      days.forEach(day -> chosen.add(FilterJson.day(day, "--days")));
    }
    return chosen;
  }

  /** {@code 2024-10} means the first of that month. */
  private static LocalDate date(String option, String text) {
    try {
      return text.length() == 7 ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Problem.of(ProblemKind.USAGE, "cli.filter.date", option, text).asException(e);
    }
  }
}
