package org.nimbench.intake.reading;

import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;

/**
 * A file nothing is read from. One that the analyst chose is refused; one among others in a ZIP or
 * folder is skipped and named.
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

  String why() {
    return Words.text(key, arguments);
  }

  ProblemException refusal(String where) {
    return Problem.of(ProblemKind.REFUSED, key, where, arguments).asException();
  }

  ProblemException refusal(String where, Exception cause) {
    return Problem.of(ProblemKind.REFUSED, key, where, arguments).asException(cause);
  }
}
