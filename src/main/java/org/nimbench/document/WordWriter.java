package org.nimbench.document;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.DrawingFiles;
import org.nimbench.kernel.WholeFile;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/**
 * Writes a document as a Word file made of Word's own means: styles, captions, cross-references,
 * contents, lists, repeated heading rows, alternative texts.
 *
 * <p>Numbers of figures and pages are written out, so that Word asks nothing when it opens the
 * file. The same document gives the same bytes.
 */
public final class WordWriter {
  private static final double DOTS_PER_INCH = 300;

  private WordWriter() {}

  /**
   * Writes a document.
   *
   * @param file replaced whole, or left as it was
   * @throws org.nimbench.work.Cancelled if the analyst stopped it; the file is then unchanged
   * @throws org.nimbench.kernel.ProblemException if the file cannot be written
   * @throws IllegalArgumentException if the document refers to what it does not hold, uses an id
   *     twice, or its headings skip a level
   */
  public static void write(Document document, Path file, Progress progress) {
    write(document, file, null, progress);
  }

  /**
   * Writes a document in an organisation's template.
   *
   * <p>The numbers of pages are those of a layout with the template's sizes and margins and the
   * widths of our own letters: near, not exact, where the template has another face.
   *
   * @param template gives styles, pages, head, foot and cover; null for our own
   * @throws org.nimbench.work.Cancelled as {@link #write(Document, Path, Progress)}
   */
  public static void write(
      Document document, Path file, @Nullable WordTemplate template, Progress progress) {
    Labels labels = Labels.of(document);
    PageLook look = template == null ? PageLook.of(document) : template.pageLook();
    PageNumbers pages = PageNumbers.of(Remarks.without(document), labels, look, progress);
    Map<Drawing, byte[]> pixels = pixels(document, progress);
    byte[] word;
    WordNumbering lists =
        template == null
            ? new WordNumbering()
            : new WordNumbering(template.firstList(), template.firstDefinition());
    try (WordFile parts = new WordFile(pixels, lists)) {
      boolean turns = document.blocks().stream().anyMatch(Block.Landscape.class::isInstance);
      HeadAndFoot furniture = HeadAndFoot.of(document.furniture());
      WordBody body = new WordBody(labels, pages, look, parts, progress);
      if (template == null) {
        parts.ourBody(
            body.part(document, parts.furniture(furniture, pages.pages(), turns)),
            document.large());
      } else {
        TemplateFile in = new TemplateFile(template, furniture, pages.pages(), parts);
        in.body(document, body.part(document, in.sections(turns)));
      }
      parts.comments(body.comments());
      parts.properties(document);
      word = parts.bytes();
    }
    progress.check();
    WholeFile.writeBytes(file, word);
  }

  /** All pictures, drawn on as many threads as there are: they take most of the time. */
  private static Map<Drawing, byte[]> pixels(Document document, Progress progress) {
    List<Drawing> drawings = Drawings.of(document);
    AtomicInteger done = new AtomicInteger();
    // By identity: to compare two drawings is to compare all their marks.
    Map<Drawing, byte[]> pixels = Collections.synchronizedMap(new IdentityHashMap<>());
    drawings.parallelStream()
        .forEach(
            drawing -> {
              progress.check();
              pixels.put(drawing, DrawingFiles.png(drawing, DOTS_PER_INCH));
              progress.at(
                  done.incrementAndGet(), drawings.size(), Words.text("document.progress.drawing"));
            });
    return pixels;
  }
}
