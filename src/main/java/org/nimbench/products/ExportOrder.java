package org.nimbench.products;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a product is to leave the workspace.
 *
 * @param files to write, each once: Word, PDF or workbook by their endings
 * @param release for whom
 * @param confirmed whether somebody said that a profile of a subject may leave
 * @param template a {@code .docx} or {@code .dotx} file for the look of Word; null for our own
 * @param by who exports it
 */
public record ExportOrder(
    List<Path> files, Release release, boolean confirmed, @Nullable Path template, String by) {
  public ExportOrder {
    files = files.stream().distinct().toList();
  }

  /** Files in our own look, exported by whoever is logged in to the machine. */
  public static ExportOrder of(List<Path> files, Release release) {
    return new ExportOrder(files, release, false, null, System.getProperty("user.name", ""));
  }

  /** The same, for a profile of a subject if that is confirmed. */
  public ExportOrder withConfirmed(boolean isConfirmed) {
    return new ExportOrder(files, release, isConfirmed, template, by);
  }

  /** The same, as Word in an organisation's template; null for our own look. */
  public ExportOrder in(@Nullable Path look) {
    return new ExportOrder(files, release, confirmed, look, by);
  }

  /** The same, exported by somebody; an empty name changes nothing. */
  public ExportOrder by(String name) {
    String who = name.isBlank() ? by : name.strip();
    return new ExportOrder(files, release, confirmed, template, who);
  }
}
