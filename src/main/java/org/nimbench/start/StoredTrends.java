package org.nimbench.start;

import java.util.List;
import java.util.Map;
import org.nimbench.desk.Annotation;
import org.nimbench.desk.Change;
import org.nimbench.desk.Desk;
import org.nimbench.kernel.Filter;
import org.nimbench.study.Evidence;
import org.nimbench.study.Studies;
import org.nimbench.ui.trends.TrendQuestions;
import org.nimbench.work.Progress;

/** Answers the trends from a workspace file and keeps what is written on them. */
final class StoredTrends implements TrendQuestions {
  private final Studies studies;
  private final Desk desk;

  StoredTrends(Studies studies, Desk desk) {
    this.studies = studies;
    this.desk = desk;
  }

  @Override
  public Evidence trend(String method, Filter filter, Progress progress) {
    return studies.answer(Recipes.of(method, filter), null, progress);
  }

  @Override
  public Evidence hours(Filter filter, Progress progress) {
    return studies.answer(
        Recipes.of("count", filter, Map.of("by", "weekday,hour")), null, progress);
  }

  @Override
  public List<Annotation> annotations(Progress progress) {
    return desk.annotations().list();
  }

  @Override
  public Change<Annotation> keep(Change<Annotation> change, Progress progress) {
    return desk.annotations().apply(change);
  }
}
