package org.nimbench.ui.present.show;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nimbench.presentation.Fact;
import org.nimbench.presentation.ShowPage;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.view.Places;

/**
 * A figure ready for the wall. Made on a worker: gathering a million incidents takes a moment.
 *
 * @param page the page it is; null where it is only a part of one
 * @param evidence the figure
 * @param facts of this figure: of one month where it is one
 * @param guarded what the guard leaves to be coloured; null where it hides all of it
 * @param places its incidents by place; none where it is no surface
 */
public record Shown(
    @Nullable ShowPage page,
    Evidence evidence,
    List<Fact> facts,
    @Nullable Result guarded,
    Places places) {
  public Shown {
    facts = List.copyOf(facts);
  }

  static Shown of(ShowPage page) {
    return of(page, page.evidence(), page.facts());
  }

  static Shown of(Evidence evidence) {
    return of(null, evidence, List.of());
  }

  /** A part of a page with facts of its own. */
  static Shown part(Evidence evidence, List<Fact> facts) {
    return of(null, evidence, facts);
  }

  private static Shown of(@Nullable ShowPage page, Evidence evidence, List<Fact> facts) {
    return new Shown(page, evidence, facts, Guarded.of(evidence), places(evidence));
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
