package org.nimbench.intake.reading;

import java.util.List;

/**
 * What the caller knows of headings. This room knows no information set; whoever does says which
 * cells of a row are headings that suppliers use.
 */
@FunctionalInterface
public interface HeadingScore {
  /** Knows none: rows are judged by their looks alone. */
  HeadingScore NONE = cells -> 0;

  /**
   * How many of the cells of a row are known headings.
   *
   * @param cells stripped, as long as the row
   * @return 0 … number of cells
   */
  int known(List<String> cells);
}
