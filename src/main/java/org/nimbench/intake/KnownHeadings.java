package org.nimbench.intake;

import org.nimbench.intake.layout.Forms;
import org.nimbench.intake.layout.SetForm;
import org.nimbench.intake.reading.HeadingScore;
import org.nimbench.kernel.SetKey;

/** Which cells of a row are headings that suppliers of a set use. */
final class KnownHeadings {
  private KnownHeadings() {}

  static HeadingScore of(SetKey set) {
    SetForm form = Forms.of(set);
    return cells ->
        (int) cells.stream().filter(cell -> !cell.isBlank()).filter(form::knows).count();
  }
}
