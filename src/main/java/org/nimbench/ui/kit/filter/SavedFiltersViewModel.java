package org.nimbench.ui.kit.filter;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.work.Outcome;
import org.nimbench.work.Work;
import org.nimbench.work.WorkRunner;

/** The filters under a name, as the menu of the filter bar shows them. */
public final class SavedFiltersViewModel {
  private final SavedFilters kept;
  private final FilterViewModel filter;
  private final WorkRunner runner;
  private final Consumer<Problem> failed;
  private final ObservableList<SavedFilters.Saved> all = FXCollections.observableArrayList();

  /**
   * The kept filters of a workspace.
   *
   * @param failed is told when one could not be kept
   */
  public SavedFiltersViewModel(
      SavedFilters kept, FilterViewModel filter, WorkRunner runner, Consumer<Problem> failed) {
    this.kept = kept;
    this.filter = filter;
    this.runner = runner;
    this.failed = failed;
  }

  /** Reads them. */
  public void open() {
    run(kept::list);
  }

  /** Keeps the filter as it stands; a blank name is named by its own words. */
  public void keep(String name) {
    String called = name.isBlank() ? filter.inWords(filter.filter().get()) : name.strip();
    run(progress -> kept.keep(called, filter.filter().get(), progress));
  }

  /** Makes a kept filter the filter; it can be undone. */
  public void choose(SavedFilters.Saved saved) {
    filter.choose(saved.filter());
  }

  /** Forgets a kept filter. */
  public void remove(SavedFilters.Saved saved) {
    run(progress -> kept.remove(saved.id(), progress));
  }

  private void run(Work<List<SavedFilters.Saved>> work) {
    runner.start(
        Words.text("ui.filter.saved.work"),
        work,
        new Outcome<>() {
          @Override
          public void done(List<SavedFilters.Saved> found) {
            all.setAll(found);
          }

          @Override
          public void failed(Problem problem) {
            failed.accept(problem);
          }
        });
  }

  /** Whether any can be kept or forgotten. */
  public boolean isWritable() {
    return kept.isWritable();
  }

  /** All of them. */
  public ObservableList<SavedFilters.Saved> all() {
    return all;
  }
}
