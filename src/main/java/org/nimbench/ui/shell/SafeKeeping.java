package org.nimbench.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.nimbench.work.Progress;

/** What keeps the words and the file of an open workspace safe. Called on worker threads. */
public interface SafeKeeping {
  /**
   * A copy made earlier.
   *
   * @param file where it is
   * @param when it was made, in words
   * @param size in words
   * @param last the last things that were done before it was made, newest first
   * @param lost what restoring it would take back, newest first
   * @param damage why it cannot be restored; empty where it can
   */
  record Copy(
      Path file, String when, String size, List<String> last, List<String> lost, String damage) {
    public Copy {
      last = List.copyOf(last);
      lost = List.copyOf(lost);
    }
  }

  /**
   * Words that were typed and never became part of their product.
   *
   * @param id tells it apart
   * @param product the product's title
   * @param section the section's heading
   * @param when typed last, in words
   * @param words how many
   * @param firstLine what they begin with
   * @param whyNot why they cannot be put into the section; empty where they can
   * @param warning what keeping them would replace; may be empty
   */
  record Typed(
      String id,
      String product,
      String section,
      String when,
      int words,
      String firstLine,
      String whyNot,
      String warning) {}

  /** The copies there are, newest first. */
  List<Copy> copies(Progress progress);

  /** Makes a copy now. */
  void makeCopy(Progress progress);

  /** Words to be offered back, the newest first; empty where all is well. */
  List<Typed> typed(Progress progress);

  /** Puts typed words into their section. */
  void keep(Typed typed, Progress progress);

  /** Forgets typed words. */
  void drop(Typed typed, Progress progress);
}
