package org.nimbench.ui.present.show;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nimbench.presentation.ShowPage;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.view.Places;

/**
 * A figure ready for the wall. Made on a worker: gathering a million incidents takes a moment.
 *
 * @param page the page it is; null where it is only a part of one
 * @param evidence the figure
 * @param guarded what the guard leaves to be coloured; null where it hides all of it
 * @param places its incidents by place; none where it is no surface
 */
public record Shown(
    @Nullable ShowPage page, Evidence evidence, @Nullable Result guarded, Places places) {
  static Shown of(ShowPage page) {
    return new Shown(page, page.evidence(), Guarded.of(page.evidence()), places(page.evidence()));
  }

  static Shown of(Evidence evidence) {
    return new Shown(null, evidence, Guarded.of(evidence), places(evidence));
  }

  private static Places places(Evidence evidence) {
    return evidence.result() instanceof Result.Hotspot hotspot
        ? Places.of(hotspot.eastings(), hotspot.northings())
        : Places.NONE;
  }

  /** The page; only where it is one. */
  ShowPage wholePage() {
    return Objects.requireNonNull(page);
  }
}
