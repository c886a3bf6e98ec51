package org.nimbench.disclosure.release;

import java.time.LocalDate;
import java.util.List;

/**
 * What is about to be released: all of it, since each table is judged beside the others.
 *
 * @param id names the release in the ledger and in the log
 * @param forWhom who will read it
 * @param day when
 * @param tables its tables
 * @param partitions how wholes are divided
 * @param figures numbers worked out of its counts
 */
public record ReleaseDraft(
    String id,
    ReleaseClass forWhom,
    LocalDate day,
    List<ReleaseTable> tables,
    List<Partition> partitions,
    List<DerivedFigure> figures) {
  public ReleaseDraft {
    tables = List.copyOf(tables);
    partitions = List.copyOf(partitions);
    figures = List.copyOf(figures);
  }
}
