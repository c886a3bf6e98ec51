package org.nimbench.kernel;

/** What sort of thing went wrong; each sort has the exit code that the command line promises. */
public enum ProblemKind {
  /** The command was given words it does not know, or lacks one it needs. */
  USAGE(2),
  /** A file was refused and nothing of it was stored. */
  REFUSED(3),
  /** The data cannot carry the figure that was asked for. */
  NOT_COMPUTABLE(4),
  /** The workspace file is damaged, locked, read-only, or made by a newer version. */
  WORKSPACE(5),
  /** Anything else. */
  OTHER(1);

  private final int exitCode;

  ProblemKind(int exitCode) {
    this.exitCode = exitCode;
  }

  /** The process exit code for a problem of this sort. */
  public int exitCode() {
    return exitCode;
  }
}
