package org.nimbench.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.nimbench.intake.Ledger;

/**
 * Files that were looked into; nothing of them is stored yet.
 *
 * @param files one or more
 * @param ledger what would become of every row
 */
public record Inspection(List<Path> files, Ledger ledger) {
  public Inspection {
    files = List.copyOf(files);
  }

  /** The names of the files. */
  public String names() {
    return files.stream()
        .map(file -> String.valueOf(file.getFileName()))
        .collect(Collectors.joining(", "));
  }

  /** Rows that would change the workspace. */
  public long changes() {
    return ledger.counts().stored() + ledger.counts().revised();
  }
}
