package org.nimbench.presentation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

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

  /**
   * The analyst's title, or what is shown of what; period and place stand in the filter in words
   * beneath it.
   */
  public String title() {
    if (!item.title().isEmpty()) {
      return item.title();
    }
    String subject = evidence.recipe().filter().subject();
    Result result = evidence.result();
    if (result instanceof Result.Hotspot) {
      return Words.text("presentation.title.hotspots", subject);
    }
    if (result instanceof Result.Trend) {
      return Words.text("presentation.title.months", subject);
    }
    if (result instanceof Result.Areas) {
      return Words.text("presentation.title.areas", subject);
    }
    return result instanceof Result.Change
        ? Words.text("presentation.title.change", subject)
        : evidence.telling().title();
  }
}
