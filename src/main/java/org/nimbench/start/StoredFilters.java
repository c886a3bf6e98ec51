package org.nimbench.start;

import java.util.List;
import org.nimbench.desk.Desk;
import org.nimbench.desk.SavedFilter;
import org.nimbench.kernel.Filter;
import org.nimbench.ui.kit.filter.SavedFilters;
import org.nimbench.work.Progress;

/** Saved filters from the desk of a workspace file. */
final class StoredFilters implements SavedFilters {
  private final Desk desk;

  StoredFilters(Desk desk) {
    this.desk = desk;
  }

  @Override
  public boolean isWritable() {
    return desk.isWritable();
  }

  @Override
  public List<Saved> list(Progress progress) {
    return desk.filters().list().stream()
        .map(each -> new Saved(each.id(), each.name(), each.filter()))
        .toList();
  }

  @Override
  public List<Saved> keep(String name, Filter filter, Progress progress) {
    desk.filters().put(SavedFilter.of(name, filter));
    return list(progress);
  }

  @Override
  public List<Saved> remove(String id, Progress progress) {
    desk.filters().remove(id);
    return list(progress);
  }
}
