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
import org.nimbench.drawing.DrawingFiles;
import org.nimbench.kernel.Problem;
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

  private final MeetingDesk desk;
  private final WorkRunner runner;
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

  private record Drawn(ShowPage page, int[] argb, int columns) {}

  /** Faces drawn on {@code runner}'s workers. */
  public PageFaces(MeetingDesk desk, WorkRunner runner) {
    this.desk = desk;
    this.runner = runner;
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
    runner.start(
        "",
        progress -> draw(key, progress),
        new Outcome<Drawn>() {
          @Override
          public void done(Drawn drawn) {
            hand(key, face(drawn), then);
          }

          @Override
          public void failed(Problem problem) {
            String title = key.title().isEmpty() ? problem.what() : key.title();
            hand(key, new Face(title, problem.toDo(), null, true), then);
          }
        });
  }

  private void hand(ShowItem key, Face face, Consumer<Face> then) {
    known.put(key, face);
    then.accept(face);
  }

  private Drawn draw(ShowItem item, Progress progress) {
    ShowPage page = desk.page(item, null, progress);
    Evidence evidence = page.evidence();
    if (evidence.result() instanceof Result.Table) {
      return new Drawn(page, new int[0], 0);
    }
    BufferedImage drawn = DrawingFiles.image(desk.picture(evidence, WIDTH, HEIGHT), DOTS_PER_INCH);
    int columns = drawn.getWidth();
    int rows = drawn.getHeight();
    return new Drawn(page, drawn.getRGB(0, 0, columns, rows, null, 0, columns), columns);
  }

  private static Face face(Drawn drawn) {
    return new Face(
        drawn.page().title(),
        drawn.page().evidence().stamp().filter(),
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
