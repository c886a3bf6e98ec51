package org.nimbench.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nimbench.kernel.Words;

/** Asks the analyst for a file; a test answers without a window. */
public interface FileChoice {
  /**
   * A sort of file.
   *
   * @param words such as {@code Word document}
   * @param extension without a dot, such as {@code docx}; several of one sort with blanks between
   *     them, the first for a file that is written
   */
  record Sort(String words, String extension) {}

  /** The sorts of a finished picture. */
  static List<Sort> pictures() {
    return List.of(
        new Sort(Words.text("ui.file.png"), "png"),
        new Sort(Words.text("ui.file.svg"), "svg"),
        new Sort(Words.text("ui.file.pdf"), "pdf"));
  }

  /** A title as a file name that every system takes. */
  static String name(String title, String extension) {
    return title.replaceAll("[^\\p{L}\\p{N} ,–-]", "").strip() + "." + extension;
  }

  /** A file that exists; empty when the analyst changed their mind. */
  Optional<Path> toOpen(String title, List<Sort> sorts);

  /**
   * A file to write; empty when the analyst changed their mind.
   *
   * @param suggested the name offered, with its extension
   */
  Optional<Path> toSave(String title, String suggested, List<Sort> sorts);
}
