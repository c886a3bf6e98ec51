package org.nimbench.cli;

import java.io.Console;
import java.util.Arrays;
import java.util.Map;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;

/** Where the passphrase of a sealed copy comes from: never from the command line itself. */
final class Passphrase {
  /** The variable a scheduled job sets. */
  static final String VARIABLE = "NIMBENCH_PASSPHRASE";

  private Passphrase() {}

  /**
   * The passphrase from the environment, or asked for where somebody sits at a terminal.
   *
   * @param twice whether it is asked for again, so that a slip does not seal a copy for good
   * @throws ProblemException (usage) if there is neither, or the two differ
   */
  static char[] of(Map<String, String> environment, boolean twice) {
    String set = environment.getOrDefault(VARIABLE, "");
    if (!set.isEmpty()) {
      return set.toCharArray();
    }
    Console console = System.console();
    if (console == null) {
      throw problem("cli.passphrase.none");
    }
    char[] typed = console.readPassword("%s ", Words.text("cli.passphrase.prompt"));
    if (twice) {
      char[] again = console.readPassword("%s ", Words.text("cli.passphrase.again"));
      if (!Arrays.equals(typed, again)) {
        throw problem("cli.passphrase.differ");
      }
    }
    return typed == null ? new char[0] : typed;
  }

  private static ProblemException problem(String code) {
    return Problem.of(ProblemKind.USAGE, code, "", VARIABLE).asException();
  }
}
