package org.nimbench.kernel;

import org.jspecify.annotations.Nullable;

/** Carries a {@link Problem} up to the door that shows it: the window or the terminal. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  ProblemException(Problem problem, @Nullable Throwable cause) {
    super(problem.inOneLine(), cause);
    this.problem = problem;
  }

  /** What to tell the analyst. */
  public Problem problem() {
    return problem;
  }
}
