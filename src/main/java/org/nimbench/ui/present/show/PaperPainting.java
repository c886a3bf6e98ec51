package org.nimbench.ui.present.show;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.PdfPages;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.ui.present.show.PaperShelf.Laid;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

/** Paints the pages of a product on a worker; the one that follows is painted ahead. */
final class PaperPainting {
  /** Painted pages kept; one of page width is about ten megabytes. */
  private static final int KEPT = 4;

  private final WorkRunner painters;
  private final Newest painting;
  private final Consumer<Problem> failed;
  private final Map<Sheet, PdfPages.Page> painted = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<PdfPages.@Nullable Page> picture =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper isPainted = new ReadOnlyBooleanWrapper(false);
  private final IntegerProperty columns = new SimpleIntegerProperty();
  private @Nullable Laid laid;

  /** A page at a size. */
  private record Sheet(int page, int columns) {}

  /** No pages yet; {@code failed} is told why one could not be painted. */
  PaperPainting(WorkRunner painters, Consumer<Problem> failed) {
    this.painters = painters;
    this.painting = new Newest(painters);
    this.failed = failed;
  }

  /** Other pages from now on (null for none); what was painted of the old is let go of. */
  void from(@Nullable Laid pages) {
    laid = pages;
    painted.clear();
  }

  /** No picture is shown any more. */
  void clear() {
    picture.set(null);
  }

  /** Stops what is being painted. */
  void stop() {
    painting.stop();
  }

  /** Paints a page, from 1, in the size that is wanted; nothing while there is none. */
  void paint(int page) {
    Laid now = laid;
    if (now == null || columns.get() < 1) {
      return;
    }
    Sheet sheet = new Sheet(page, columns.get());
    PdfPages.Page known = painted.get(sheet);
    if (known != null) {
      painting.stop();
      show(now, sheet, known);
      return;
    }
    isPainted.set(false);
    painting.start(
        Words.text("ui.present.work.pages"),
        progress -> now.paper().pages().page(sheet.page(), sheet.columns()),
        new Painted(now, sheet, true));
  }

  private void show(Laid from, Sheet sheet, PdfPages.Page done) {
    isPainted.set(true);
    picture.set(done);
    Sheet next = new Sheet(sheet.page() + 1, sheet.columns());
    if (next.page() <= from.aspects().size() && !painted.containsKey(next)) {
      painters.start(
          "",
          progress -> from.paper().pages().page(next.page(), next.columns()),
          new Painted(from, next, false));
    }
  }

  private void keep(Sheet sheet, PdfPages.Page done) {
    painted.put(sheet, done);
    if (painted.size() > KEPT) {
      painted.remove(painted.keySet().iterator().next());
    }
  }

  /** A page that was painted from pages that may have been replaced since. */
  private final class Painted implements Outcome<PdfPages.Page> {
    private final Laid from;
    private final Sheet sheet;
    private final boolean isWanted;

    Painted(Laid from, Sheet sheet, boolean isWanted) {
      this.from = from;
      this.sheet = sheet;
      this.isWanted = isWanted;
    }

    @Override
    public void done(PdfPages.Page done) {
      if (from == laid) {
        keep(sheet, done);
        if (isWanted) {
          show(from, sheet, done);
        }
      }
    }

    @Override
    public void failed(Problem why) {
      if (isWanted && from == laid) {
        failed.accept(why);
      }
    }
  }

  /** The page as it was painted last; null before the first. */
  ReadOnlyObjectProperty<PdfPages.@Nullable Page> picture() {
    return picture.getReadOnlyProperty();
  }

  /** Whether the picture is of the page that is wanted; until it is painted the last one stands. */
  ReadOnlyBooleanProperty isPainted() {
    return isPainted.getReadOnlyProperty();
  }

  /** How many pixels wide a page is wanted; 0 for none. */
  IntegerProperty columns() {
    return columns;
  }
}
