package org.nimbench.example;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;

/**
 * What is to become of a partner's file: the truth planted in it.
 *
 * @param file its name in the project
 * @param set the information set it is of
 * @param supplier who sends it
 * @param received the day it comes
 * @param covers what it is said to cover; null where nothing is said
 * @param end what it ends as
 * @param counts what becomes of its rows; all 0 but {@code read} where nothing is stored
 * @param dropped headings of columns that are not kept, as the file has them
 * @param because the rules of the gate that refuse it, or the questions that are asked
 * @param what is in it, in a few words
 */
record Planted(
    String file,
    SetKey set,
    String supplier,
    LocalDate received,
    @Nullable Period covers,
    End end,
    Counts counts,
    List<String> dropped,
    List<String> because,
    String what) {

  /** What a file ends as. */
  enum End {
    /** It is imported. */
    IMPORTED,
    /** It is imported in place of what was sent before; what it lacks is withdrawn. */
    REPLACES,
    /** It is refused, because it holds what must not be there. */
    REFUSED,
    /** A person must decide something first; the command line refuses it. */
    ASKED
  }

  /**
   * What becomes of rows.
   *
   * @param read rows in the file
   * @param stored new records
   * @param duplicate rows that were there already
   * @param revised records of which the file has other values
   * @param withdrawn records the file no longer has
   * @param quarantined rows kept back
   * @param notLocated rows taken, duplicates among them, that have no place
   * @param unmapped rows taken of which no code table knows the category
   */
  record Counts(
      int read,
      int stored,
      int duplicate,
      int revised,
      int withdrawn,
      int quarantined,
      int notLocated,
      int unmapped) {
    /** Every row is new. */
    static Counts allNew(int rows, int notLocated) {
      return new Counts(rows, rows, 0, 0, 0, 0, notLocated, 0);
    }

    /** Nothing is stored. */
    static Counts none() {
      return new Counts(0, 0, 0, 0, 0, 0, 0, 0);
    }
  }

  Planted {
    dropped = List.copyOf(dropped);
    because = List.copyOf(because);
  }

  /** The same for a file that takes the place of what was sent before. */
  Planted replacing() {
    return new Planted(
        file, set, supplier, received, covers, End.REPLACES, counts, dropped, because, what);
  }

  /** The same for a file that comes on another day. */
  Planted receivedOn(LocalDate day) {
    return new Planted(file, set, supplier, day, covers, end, counts, dropped, because, what);
  }

  /** The same for a file that is said to cover a period. */
  Planted covering(Period period) {
    return new Planted(file, set, supplier, received, period, end, counts, dropped, because, what);
  }

  /** Whether it is one of the files with something wrong. */
  boolean isDirty() {
    return file.startsWith("examples/dirty/");
  }
}
