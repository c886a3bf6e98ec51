package org.nimbench.cli;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.disclosure.Finding;
import org.nimbench.intake.Inspection;

/**
 * The headings of a table as they may be shown: a file without a heading row has somebody's row
 * where its headings should be, and a finding names its column in a form that gives nobody away.
 */
final class ShownHeadings {
  private ShownHeadings() {}

  static List<String> of(Inspection.Looked table) {
    List<String> shown = new ArrayList<>(table.headings());
    for (Finding finding : table.findings()) {
      if (finding.column() >= 0 && finding.column() < shown.size()) {
        shown.set(finding.column(), finding.where());
      }
    }
    return shown;
  }
}
