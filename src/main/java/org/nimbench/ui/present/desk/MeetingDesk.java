package org.nimbench.ui.present.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Drawing;
import org.nimbench.kernel.Filter;
import org.nimbench.presentation.Fact;
import org.nimbench.presentation.Paper;
import org.nimbench.presentation.Show;
import org.nimbench.presentation.ShowItem;
import org.nimbench.presentation.ShowPage;
import org.nimbench.study.Evidence;
import org.nimbench.study.Recipe;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Progress;

/** What the meeting asks the engine. Called on worker threads. */
public interface MeetingDesk {
  /**
   * A product that can be shown.
   *
   * @param id of it
   * @param title of it
   * @param isKeptApart whether it profiles a subject, so that not every room may see it
   */
  record ProductChoice(String id, String title, boolean isKeptApart) {}

  /** Whether the show can be changed; false where the workspace was opened to read. */
  boolean isWritable();

  /** The show as it is kept. */
  Show show(Progress progress);

  /** Keeps a show in place of the last. */
  Show keep(Show show, Progress progress);

  /** Products that can be shown, the newest first. */
  List<ProductChoice> products(Progress progress);

  /** The ids of a product's figures, in order. */
  List<String> figures(String product, Progress progress);

  /**
   * A product as its printed pages. Whoever asked closes them.
   *
   * @param before pages of it that are known: the same come back where nothing has changed; null
   *     for none
   */
  Paper paper(String product, @Nullable Paper before, Progress progress);

  /**
   * A page from the data as it is now.
   *
   * @param filter other records than the page's own; null for its own
   */
  ShowPage page(ShowItem item, @Nullable Filter filter, Progress progress);

  /** What a figure asks, in words, with its areas by name. */
  String asks(Evidence evidence);

  /** Answers a question that follows from a page. */
  Evidence answer(Recipe recipe, Progress progress);

  /**
   * The facts of a part of a page, such as one month.
   *
   * @param months of the page; null where there are none
   */
  List<Fact> facts(Evidence part, @Nullable Evidence months);

  /**
   * A figure as a picture that does not move.
   *
   * @param width mm, at least 80
   * @param height mm, at least 60
   */
  Drawing picture(Evidence evidence, double width, double height);

  /** What lies under the incidents. */
  Scenery scenery(Progress progress);
}
