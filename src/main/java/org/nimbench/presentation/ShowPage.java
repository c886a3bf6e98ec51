package org.nimbench.presentation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.study.Evidence;

/**
 * A page as it is shown: a question with its answer from the data as it is now.
 *
 * @param item its place in the show
 * @param evidence the figure
 * @param trend the months of the same records, beside a map; null where there are none to draw
 * @param facts at most three
 * @param marking in capitals
 * @param caution what the presenter must know; empty when nothing
 */
public record ShowPage(
    ShowItem item,
    Evidence evidence,
    @Nullable Evidence trend,
    List<Fact> facts,
    String marking,
    String caution) {
  public ShowPage {
    facts = List.copyOf(facts);
  }

  /** The analyst's title, or the figure's. */
  public String title() {
    return item.title().isEmpty() ? evidence.telling().title() : item.title();
  }
}
