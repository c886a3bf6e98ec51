package org.nimbench.ui.trends;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nimbench.desk.Annotation;
import org.nimbench.desk.AnnotationKind;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Filter;

/**
 * What a card starts from: a new annotation without words, or one that is there.
 *
 * @param id empty for a new one
 * @param when one day or one month
 * @param words may be empty
 * @param kind what it is about
 * @param filter which records it may be about; null where only all can be meant
 */
record NoteDraft(
    String id, DateSpan when, String words, AnnotationKind kind, @Nullable Filter filter) {
  /** Nothing yet, at a month. */
  static NoteDraft fresh(YearMonth month, AnnotationKind kind, Filter filter) {
    boolean isNarrow = !filter.types().isEmpty() || filter.areas() != null;
    return new NoteDraft("", DateSpan.ofMonth(month), "", kind, isNarrow ? filter : null);
  }

  /** What is written. */
  static NoteDraft of(Annotation written) {
    return new NoteDraft(
        written.id(), written.when(), written.words(), written.kind(), written.filter());
  }

  boolean isOfADay() {
    return when.precision() == DatePrecision.DAY;
  }
}
