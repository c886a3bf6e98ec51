package org.nimbench.ui.products.desk;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.products.Release;

/**
 * What is to be written of a product.
 *
 * @param files the ending of each chooses its kind: {@code .docx}, {@code .pdf}, {@code .xlsx}
 * @param confirmed whether somebody said that a profile of a subject may leave the workspace
 * @param cleared keys of sections that somebody has looked at and lets out as they are
 * @param by who exports it
 * @param template an organisation's {@code .docx} or {@code .dotx}; null for our own look
 */
public record ExportAsk(
    List<Path> files,
    Release release,
    boolean confirmed,
    List<String> cleared,
    String by,
    @Nullable Path template) {
  public ExportAsk {
    files = List.copyOf(files);
    cleared = List.copyOf(cleared);
  }

  /** Files for partners. */
  public static ExportAsk forPartners(List<Path> files, String by, @Nullable Path template) {
    return new ExportAsk(files, Release.PARTNER, false, List.of(), by, template);
  }
}
