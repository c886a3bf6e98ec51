package org.nimbench.priorities;

import java.util.List;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;

/** The line that takes another back: what stood before it, again. */
final class TakingBack {
  private TakingBack() {}

  /**
   * The line that takes one back.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if there is no such line, or it is the
   *     first
   */
  static Entry of(Matrix matrix, int line, Entry.Mark mark) {
    if (line < 1 || line >= matrix.entries().size()) {
      throw Problem.of(
              ProblemKind.USAGE,
              "priorities.line.unknown",
              matrix.id(),
              line,
              matrix.entries().size() - 1)
          .asException();
    }
    Matrix before = new Matrix(matrix.id(), matrix.name(), matrix.entries().subList(0, line));
    Entry entry = matrix.entries().get(line);
    if (entry instanceof Entry.Scored scored) {
      return score(before, scored, mark);
    }
    if (entry instanceof Entry.Chosen chosen) {
      return choice(before, chosen, mark);
    }
    if (entry instanceof Entry.Modelled) {
      return new Entry.Modelled(mark, before.model());
    }
    return theme(before, entry, mark);
  }

  private static Entry score(Matrix before, Entry.Scored taken, Entry.Mark mark) {
    List<Entry.Scored> earlier = before.scores(taken.theme(), taken.criterion());
    Entry.Scored last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    return last == null || last.score() == null
        ? new Entry.Scored(mark, taken.theme(), taken.criterion(), null, said(), List.of())
        : new Entry.Scored(
            mark, last.theme(), last.criterion(), last.score(), last.why(), last.evidence());
  }

  private static Entry choice(Matrix before, Entry.Chosen taken, Entry.Mark mark) {
    Entry.Chosen last = before.chosen(taken.theme());
    return last == null
        ? new Entry.Chosen(mark, taken.theme(), null, said())
        : new Entry.Chosen(mark, last.theme(), last.choice(), last.why());
  }

  private static Entry theme(Matrix before, Entry entry, Entry.Mark mark) {
    String key =
        entry instanceof Entry.Added added ? added.theme().key() : ((Entry.Dropped) entry).theme();
    return before
        .theme(key)
        .<Entry>map(theme -> new Entry.Added(mark, theme))
        .orElseGet(() -> new Entry.Dropped(mark, key, said()));
  }

  private static String said() {
    return Words.text("priorities.taken-back");
  }
}
