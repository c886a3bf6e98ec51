package org.nimbench.ui.present.show;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.presentation.ShowPage;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.filter.FilterChoices;
import org.nimbench.ui.kit.filter.FilterViewModel;

/**
 * The filter of the page on the wall: it begins as the page's own question, and Reset goes back.
 */
final class PageFilter {
  private final Supplier<FilterChoices> choices;
  private final Consumer<Filter> chosen;
  private final ReadOnlyObjectWrapper<@Nullable FilterViewModel> filter =
      new ReadOnlyObjectWrapper<>();

  /**
   * No page yet.
   *
   * @param choices what can be filtered by, as it is when a page is turned to
   * @param chosen told when the meeting chooses another filter
   */
  PageFilter(Supplier<FilterChoices> choices, Consumer<Filter> chosen) {
    this.choices = choices;
    this.chosen = chosen;
  }

  /** Begins as the question of a page; one that stands unchanged for the same question stays. */
  void follow(ShowPage own) {
    Evidence evidence = own.evidence();
    Filter standard = evidence.recipe().filter().withPeriod(evidence.period());
    FilterViewModel last = filter.get();
    if (last != null && last.choices().standard().equals(standard) && !last.isChanged().get()) {
      return;
    }
    FilterViewModel fresh = new FilterViewModel(choices.get().withStandard(standard), new Deeds());
    fresh.filter().addListener((observed, was, other) -> chosen.accept(other));
    filter.set(fresh);
  }

  /** There is no page. */
  void clear() {
    filter.set(null);
  }

  /** What the meeting chose in place of the page's own question; null where nothing. */
  @Nullable Filter other() {
    FilterViewModel now = filter.get();
    return now == null || !now.isChanged().get() ? null : now.filter().get();
  }

  /** The filter; null where there is no page. */
  ReadOnlyObjectProperty<@Nullable FilterViewModel> filter() {
    return filter.getReadOnlyProperty();
  }
}
