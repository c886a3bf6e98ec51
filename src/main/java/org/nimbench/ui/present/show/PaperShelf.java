package org.nimbench.ui.present.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.PdfPages;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.Paper;
import org.nimbench.ui.present.desk.MeetingDesk;
import org.nimbench.work.Outcome;
import org.nimbench.work.Progress;
import org.nimbench.work.WorkRunner;

/**
 * The printed pages of products, set on a worker and kept while they are the same: the list and the
 * wall share them. Used on the FX thread.
 */
public final class PaperShelf {
  private final MeetingDesk desk;
  private final WorkRunner runner;
  private final Map<String, Laid> known = new HashMap<>();
  private final Map<String, List<Outcome<Laid>>> waiting = new HashMap<>();
  private final List<Consumer<Laid>> listeners = new ArrayList<>();

  /**
   * Pages with what the wall needs to know before it paints one.
   *
   * @param aspects width over height of each page
   */
  record Laid(Paper paper, List<Double> aspects) {
    static Laid of(Paper paper) {
      List<Double> aspects = new ArrayList<>();
      for (int page = 1; page <= paper.pages().count(); page++) {
        aspects.add(paper.pages().aspect(page));
      }
      return new Laid(paper, List.copyOf(aspects));
    }
  }

  /** Nothing set yet. */
  public PaperShelf(MeetingDesk desk, WorkRunner runner) {
    this.desk = desk;
    this.runner = runner;
  }

  /** Is told when a product got other pages; those it had are closed afterwards. */
  void listen(Consumer<Laid> listener) {
    listeners.add(listener);
  }

  /** The pages of a product as they were set last; null where they never were. */
  @Nullable Laid known(String product) {
    return known.get(product);
  }

  /** Asks for the pages of a product as it is now; who asks while they are set waits with it. */
  void ask(String product, Outcome<Laid> outcome) {
    List<Outcome<Laid>> others = waiting.get(product);
    if (others != null) {
      others.add(outcome);
      return;
    }
    waiting.put(product, new ArrayList<>(List.of(outcome)));
    Laid before = known.get(product);
    runner.start(
        Words.text("ui.present.work.pages"),
        progress -> lay(product, before, progress),
        new Outcome<Laid>() {
          @Override
          public void done(Laid now) {
            answered(product, before, now);
          }

          @Override
          public void failed(Problem why) {
            served(product).forEach(each -> each.failed(why));
          }

          @Override
          public void stopped() {
            served(product).forEach(Outcome::stopped);
          }
        });
  }

  private Laid lay(String product, @Nullable Laid before, Progress progress) {
    Paper paper = desk.paper(product, before == null ? null : before.paper(), progress);
    return before != null && paper == before.paper() ? before : Laid.of(paper);
  }

  private List<Outcome<Laid>> served(String product) {
    List<Outcome<Laid>> those = waiting.remove(product);
    return those == null ? List.of() : those;
  }

  private void answered(String product, @Nullable Laid before, Laid now) {
    known.put(product, now);
    if (before != now) {
      listeners.forEach(listener -> listener.accept(now));
    }
    served(product).forEach(each -> each.done(now));
    if (before != null && before != now) {
      letGo(before.paper().pages());
    }
  }

  /** A page may still be being painted; closing waits for that on the worker. */
  private void letGo(PdfPages pages) {
    runner.start(
        "",
        progress -> {
          pages.close();
          return pages;
        },
        new Outcome<PdfPages>() {
          @Override
          public void done(PdfPages closed) {}

          @Override
          public void failed(Problem problem) {
            // The runner has logged it; nothing is shown of these pages any more.
          }
        });
  }

  /** Lets go of all pages. */
  public void close() {
    known.values().forEach(laid -> letGo(laid.paper().pages()));
    known.clear();
  }
}
