package org.nimbench.kernel;

/**
 * Something that went wrong, told to the analyst: what happened, where, and what to do.
 *
 * @param kind the sort, which fixes the exit code
 * @param code a short stable code such as {@code intake.header-only}: the key of the sentence
 * @param what what happened, one sentence
 * @param where the file, the row or the option; empty when there is no place to name
 * @param toDo what to do next, one sentence; empty only when nothing can be done
 */
public record Problem(ProblemKind kind, String code, String what, String where, String toDo) {

  /**
   * A problem whose sentences stand in the bundle under {@code code} (what happened) and {@code
   * code.do} (what to do).
   *
   * @param where the file, row or option at fault
   * @param arguments fill {@code {0}}, {@code {1}} … in both sentences
   */
  public static Problem of(ProblemKind kind, String code, String where, Object... arguments) {
    return new Problem(
        kind, code, Words.text(code, arguments), where, Words.text(code + ".do", arguments));
  }

  /** One paragraph for a terminal: where first, then what, then what to do. */
  public String inOneLine() {
    StringBuilder line = new StringBuilder();
    if (!where.isEmpty()) {
      line.append(where).append(": ");
    }
    line.append(what);
    if (!toDo.isEmpty()) {
      line.append(' ').append(toDo);
    }
    return line.toString();
  }

  /** This problem as something to throw. */
  public ProblemException asException() {
    return new ProblemException(this, null);
  }

  /** This problem as something to throw, with the technical cause for the log. */
  public ProblemException asException(Throwable cause) {
    return new ProblemException(this, cause);
  }
}
