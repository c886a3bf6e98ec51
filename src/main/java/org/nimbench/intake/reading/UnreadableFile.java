package org.nimbench.intake.reading;

import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;

/**
 * A file nothing is read from. One that the analyst chose is refused; one among others in a ZIP or
 * folder is skipped and named, unless it is damaged ({@link Damage}).
 */
final class UnreadableFile extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] arguments;

  /**
   * @param key of the sentence that says what is wrong; that with {@code .do} says what to do
   */
  UnreadableFile(String key, Object... arguments) {
    super(key, null, false, false);
    this.key = key;
    this.arguments = arguments;
  }

  /** A file in which a library met something it does not understand, kept for the log. */
  private UnreadableFile(Exception cause) {
    super("intake.read.unreadable", cause, false, false);
    key = "intake.read.unreadable";
    arguments = new Object[0];
  }

  static UnreadableFile because(Exception cause) {
    return new UnreadableFile(cause);
  }

  String why() {
    return Words.text(key, arguments);
  }

  ProblemException refusal(String where) {
    Problem problem = Problem.of(ProblemKind.REFUSED, key, where, arguments);
    Throwable cause = getCause();
    return cause == null ? problem.asException() : problem.asException(cause);
  }

  ProblemException refusal(String where, Exception cause) {
    return Problem.of(ProblemKind.REFUSED, key, where, arguments).asException(cause);
  }
}
