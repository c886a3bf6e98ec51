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
 * @param template an organisation's {@code .docx} or {@code .dotx}; null for our own look
 */
public record ExportAsk(
    List<Path> files, Release release, boolean confirmed, @Nullable Path template) {
  public ExportAsk {
    files = List.copyOf(files);
  }
}
