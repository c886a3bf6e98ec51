package org.nimbench.ui.data;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.intake.Inspection;
import org.nimbench.intake.Question;
import org.nimbench.intake.layout.Forms;
import org.nimbench.intake.layout.OpenQuestion;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;

/** What must be decided of files before they are stored. */
final class OpenDecisions {
  private OpenDecisions() {}

  static List<Open> of(Extract extract, List<OpenQuestion> unsettled) {
    List<Open> open = new ArrayList<>();
    SetKey set = extract.decisions().set();
    if (set == null) {
      open.add(Open.of("set", Words.text("ui.data.open.set")));
      return open;
    }
    unsettled.forEach(one -> open.add(new Open(key(one), one.inWords(), one)));
    for (Inspection.Looked table : extract.tables()) {
      for (ColumnFindings found : ColumnFindings.of(table)) {
        if (found.isAsked()) {
          open.add(Open.of("gate:" + found.where(), words(extract, found)));
        }
      }
      for (Question question : table.questions()) {
        if (!question.isOfGate()
            && open.stream().noneMatch(one -> one.key().equals(question.key()))) {
          open.add(Open.of(question.key(), question.inWords()));
        }
      }
    }
    if (!extract.isOpenData()) {
      supply(extract, set, open);
    }
    return open;
  }

  private static void supply(Extract extract, SetKey set, List<Open> open) {
    boolean isSaid = !extract.supplier().isBlank();
    if (!isSaid && !extract.rowsSaySupplier(Forms.of(set))) {
      open.add(Open.of("supplier", Words.text("ui.data.open.supplier")));
    }
    if (extract.protocol().isEmpty() && extract.decisions().reason().isBlank()) {
      open.add(Open.of("protocol", Words.text("ui.data.open.protocol")));
    }
  }

  /** What was found, and which of the answers there are to it. */
  private static String words(Extract extract, ColumnFindings found) {
    boolean canKeep = found.mayBeKept();
    String answers =
        found.canBeLeftOut(extract)
            ? canKeep ? "ui.data.open.either" : "ui.data.open.leave"
            : canKeep ? "ui.data.open.keep" : "ui.data.open.refuse";
    return Words.text("ui.data.open.found", found.where(), found.inWords(), Words.text(answers));
  }

  /** As the engine names it. */
  private static String key(OpenQuestion open) {
    return "mapping:" + open.kind() + ":" + String.join(",", open.headings());
  }
}
