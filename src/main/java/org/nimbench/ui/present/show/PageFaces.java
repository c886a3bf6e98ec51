package org.nimbench.ui.present.show;

import java.awt.image.BufferedImage;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.PdfPages;
import org.nimbench.drawing.DrawingFiles;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.PageSource;
import org.nimbench.presentation.Paper;
import org.nimbench.presentation.ShowItem;
import org.nimbench.presentation.ShowPage;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.present.desk.MeetingDesk;
import org.nimbench.work.Outcome;
import org.nimbench.work.Progress;
import org.nimbench.work.WorkRunner;

/** What the pages of a show look like in a list, each asked for once. Used on the FX thread. */
public final class PageFaces {
  private static final double WIDTH = 150;
  private static final double HEIGHT = 105;
  private static final double DOTS_PER_INCH = 64;

  /** Pixels across of the first page of a product. */
  private static final int PAPER = 280;

  private final MeetingDesk desk;
  private final WorkRunner runner;
  private final PaperShelf papers;
  private final Map<ShowItem, Face> known = new HashMap<>();

  /**
   * A page in a list.
   *
   * @param title of it
   * @param words what it asks, in words; why it cannot be shown where it cannot
   * @param image null where there is no picture of it
   * @param isBroken whether it cannot be shown
   */
  public record Face(String title, String words, @Nullable WritableImage image, boolean isBroken) {}

  private record Drawn(String title, String words, int[] argb, int columns) {}

  /** Faces drawn on {@code runner}'s workers; whole products from the pages on the shelf. */
  public PageFaces(MeetingDesk desk, WorkRunner runner, PaperShelf papers) {
    this.desk = desk;
    this.runner = runner;
    this.papers = papers;
  }

  /** Asks for every page anew: the data or a product may have changed. */
  public void forget() {
    known.clear();
  }

  /** Hands over the face of a page, at once where it is known. */
  public void of(ShowItem item, Consumer<Face> then) {
    ShowItem key = item.withNotes("");
    Face before = known.get(key);
    if (before != null) {
      then.accept(before);
      return;
    }
    if (key.source() instanceof PageSource.WholeProduct whole) {
      papers.ask(whole.product(), new OfPaper(key, then));
    } else {
      runner.start("", progress -> draw(key, progress), new Drawing(key, then));
    }
  }

  /** Hands over a face once it is drawn. */
  private final class Drawing implements Outcome<Drawn> {
    private final ShowItem key;
    private final Consumer<Face> then;

    Drawing(ShowItem key, Consumer<Face> then) {
      this.key = key;
      this.then = then;
    }

    @Override
    public void done(Drawn drawn) {
      hand(key, face(drawn), then);
    }

    @Override
    public void failed(Problem problem) {
      String title = key.title().isEmpty() ? problem.what() : key.title();
      hand(key, new Face(title, problem.toDo(), null, true), then);
    }
  }

  /** Draws the first page of a product once its pages are set. */
  private final class OfPaper implements Outcome<PaperShelf.Laid> {
    private final ShowItem key;
    private final Drawing drawing;

    OfPaper(ShowItem key, Consumer<Face> then) {
      this.key = key;
      this.drawing = new Drawing(key, then);
    }

    @Override
    public void done(PaperShelf.Laid laid) {
      runner.start("", progress -> draw(key, laid.paper()), drawing);
    }

    @Override
    public void failed(Problem problem) {
      drawing.failed(problem);
    }
  }

  private static Drawn draw(ShowItem item, Paper paper) {
    PdfPages.Page first = paper.pages().page(1, PAPER);
    String counted =
        Words.text(
            "ui.present.face.paper",
            Figures.count(paper.pages().count()),
            Figures.count(paper.figures().size()));
    String title = item.title().isEmpty() ? paper.title() : item.title();
    String words = paper.caution().isEmpty() ? counted : counted + " · " + paper.caution();
    return new Drawn(title, words, first.argb(), first.columns());
  }

  private void hand(ShowItem key, Face face, Consumer<Face> then) {
    known.put(key, face);
    then.accept(face);
  }

  private Drawn draw(ShowItem item, Progress progress) {
    ShowPage page = desk.page(item, null, progress);
    Evidence evidence = page.evidence();
    if (evidence.result() instanceof Result.Table) {
      return new Drawn(page.title(), desk.asks(evidence), new int[0], 0);
    }
    BufferedImage drawn = DrawingFiles.image(desk.picture(evidence, WIDTH, HEIGHT), DOTS_PER_INCH);
    int columns = drawn.getWidth();
    int rows = drawn.getHeight();
    int[] argb = drawn.getRGB(0, 0, columns, rows, null, 0, columns);
    return new Drawn(page.title(), desk.asks(evidence), argb, columns);
  }

  private static Face face(Drawn drawn) {
    return new Face(
        drawn.title(),
        drawn.words(),
        drawn.columns() == 0 ? null : image(drawn.argb(), drawn.columns()),
        false);
  }

  private static WritableImage image(int[] argb, int columns) {
    return new WritableImage(
        new PixelBuffer<>(
            columns,
            argb.length / columns,
            IntBuffer.wrap(argb),
            PixelFormat.getIntArgbPreInstance()));
  }
}
