package org.nimbench.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Filter;
import org.nimbench.study.TrendEvent;

/**
 * The analyst's words at a point of a trend.
 *
 * @param id {@code N1}, {@code N2} …; empty while it is not kept yet
 * @param when one day, or one whole month
 * @param words what happened
 * @param kind what it is about
 * @param filter which records it is about; null where it is about all. Its period says nothing
 */
public record Annotation(
    String id, DateSpan when, String words, AnnotationKind kind, @Nullable Filter filter)
    implements Kept<Annotation> {
  /**
   * Refuses blank words.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if they are blank
   */
  public Annotation {
    words = Fields.name(words);
    filter = filter == null ? null : filter.withPeriod(null);
  }

  /** A new annotation on a day. */
  public static Annotation onDay(
      LocalDate day, String words, AnnotationKind kind, @Nullable Filter filter) {
    return new Annotation("", new DateSpan(day, day, DatePrecision.DAY), words, kind, filter);
  }

  /** A new annotation on a month. */
  public static Annotation inMonth(
      YearMonth month, String words, AnnotationKind kind, @Nullable Filter filter) {
    return new Annotation("", DateSpan.ofMonth(month), words, kind, filter);
  }

  /** The month it stands in. */
  public YearMonth month() {
    return YearMonth.from(when.from());
  }

  /** Whether it is known to the day, not only to the month. */
  public boolean isOfADay() {
    return when.precision() == DatePrecision.DAY;
  }

  @Override
  public Annotation withId(String newId) {
    return new Annotation(newId, when, words, kind, filter);
  }

  /** The same annotation in other words. */
  public Annotation withWords(String newWords) {
    return new Annotation(id, when, newWords, kind, filter);
  }

  /**
   * Whether it belongs on a trend of what {@code shown} means: both may mean a record in common.
   * Days, hours and outlines are not looked at, nor areas of different layers.
   */
  public boolean concerns(Filter shown) {
    return filter == null || Overlap.between(filter, shown);
  }

  /** The same as a study has it. */
  TrendEvent event() {
    return new TrendEvent(when.from(), isOfADay(), words, kind.event());
  }
}
