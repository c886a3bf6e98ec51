package org.nimbench.ui.change;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.change.ChangeViewModel.Breaks;
import org.nimbench.work.Progress;

/**
 * What is compared with what; {@link #ask} is called on a worker thread.
 *
 * @param later the filter with the later period
 * @param before the earlier period
 * @param density settings of the density by key; what is absent takes its default
 * @param breaks which map the breaks of both come from
 */
record Question(Filter later, Period before, Map<String, String> density, Breaks breaks) {
  /** All figures of the comparison: one bandwidth, one grid and, unless each its own, one scale. */
  Comparison ask(ChangeQuestions questions, Progress progress) {
    Map<String, String> difference = new LinkedHashMap<>(density);
    difference.put("before", before.code());
    Evidence change = questions.answer("hotspot.change", later, difference, progress);
    Filter earlier = later.withPeriod(before);
    Map<String, String> settings = settings((Result.Change) change.result());
    if (breaks != Breaks.EACH_ITS_OWN) {
      Filter leading = breaks == Breaks.AFTER ? later : earlier;
      settings.put(
          "breaks", breaksOf(questions.answer("hotspot.kde", leading, settings, progress)));
    }
    Evidence first = questions.answer("hotspot.kde", earlier, settings, progress);
    Evidence second = questions.answer("hotspot.kde", later, settings, progress);
    Evidence areas =
        questions.answer("compare.change", later, Map.of("before", before.code()), progress);
    return new Comparison(
        first,
        second,
        change,
        areas,
        AreaRow.of((Result.Table) areas.result()),
        questions.located(earlier, progress),
        questions.located(later, progress));
  }

  private Map<String, String> settings(Result.Change changed) {
    Map<String, String> settings = new LinkedHashMap<>(density);
    settings.put("bandwidth", plain(changed.bandwidth()));
    settings.put("cell", plain(changed.difference().grid().cell()));
    return settings;
  }

  /** Where the classes of a density begin, to three figures: round numbers read better. */
  private static String breaksOf(Evidence evidence) {
    return Arrays.stream(((Result.Hotspot) evidence.result()).classes().lower())
        .map(Question::threeFigures)
        .distinct()
        .mapToObj(Question::plain)
        .collect(Collectors.joining(","));
  }

  private static double threeFigures(double value) {
    double unit = Math.pow(10, Math.floor(Math.log10(value)) - 2);
    return Math.rint(value / unit) * unit;
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.6g", value);
  }
}
