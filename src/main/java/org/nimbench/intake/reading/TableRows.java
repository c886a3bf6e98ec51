package org.nimbench.intake.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The rows below a heading without blanks, totals and footnotes. A row that looks like one of them
 * is held back until the next row, or the end, shows what it is: a total in the midst of a table
 * has fewer cells than its neighbours, footnotes follow the last row.
 */
final class TableRows implements RowReader {
  private static final int MOST_HELD = 64;

  private final RawRows raw;
  private final long headingLine;
  private final int columns;
  private final Deque<Row> ready = new ArrayDeque<>();
  private final List<Held> held = new ArrayList<>();
  private final LeftOut leftOut = new LeftOut();
  private @Nullable Row lastGiven;
  private boolean blankBefore;
  private boolean atEnd;

  /** A row in doubt. */
  private record Held(Row row, boolean total, boolean afterBlank) {}

  TableRows(RawRows raw, Heading heading) {
    this.raw = raw;
    this.headingLine = heading.line();
    this.columns = heading.cells().size();
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !atEnd) {
      advance();
    }
    return !ready.isEmpty();
  }

  private void advance() {
    Row row = raw.next();
    if (row == null) {
      atEnd = true;
      settleEnd();
    } else if (row.line() > headingLine) {
      take(row);
    }
  }

  private void take(Row row) {
    int first = Cells.filledFrom(row, 0);
    if (first < 0) {
      leftOut.blank();
      blankBefore = true;
      return;
    }
    boolean total = RowLooks.isTotal(row, first);
    if ((total || RowLooks.isThin(row, first, columns)) && leftOut.hasRoom()) {
      held.add(new Held(row, total, blankBefore));
      if (held.size() > MOST_HELD) {
        settleMidst(held.remove(0));
      }
    } else {
      settleMidst();
      give(row);
    }
    blankBefore = false;
  }

  private void settleMidst() {
    if (!held.isEmpty()) {
      held.forEach(this::settleMidst);
      held.clear();
    }
  }

  private void settleMidst(Held doubtful) {
    Row before = lastGiven;
    boolean isSum =
        doubtful.total && before != null && Cells.filled(doubtful.row) < Cells.filled(before);
    if (isSum) {
      leftOut.total(doubtful.row);
    } else {
      give(doubtful.row);
    }
  }

  private void settleEnd() {
    boolean ended = false;
    for (Held doubtful : held) {
      if (doubtful.total && lastGiven != null) {
        ended = true;
        leftOut.total(doubtful.row);
      } else if (ended || doubtful.afterBlank || RowLooks.isNote(doubtful.row)) {
        ended = true;
        leftOut.note(doubtful.row);
      } else {
        give(doubtful.row);
      }
    }
    held.clear();
  }

  private void give(Row row) {
    lastGiven = row;
    ready.add(row);
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  @Override
  public long bytesRead() {
    return raw.bytesRead();
  }

  @Override
  public List<BesideText> beside() {
    return leftOut.texts();
  }

  @Override
  public List<String> how() {
    return leftOut.how();
  }

  @Override
  public void close() {
    raw.close();
  }
}
