package org.nimbench.priorities;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** What is recommended about a theme. */
public enum Choice {
  /** It is recommended as a priority. */
  PRIORITY,
  /** It is part of every priority rather than one of its own. */
  CROSS_CUTTING,
  /** It is not recommended. */
  NOT_CHOSEN;

  /** As the command line and the files write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The choice that a code means.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if none does
   */
  public static Choice parse(String text) {
    for (Choice choice : values()) {
      if (choice.code().equals(text.strip().toLowerCase(Locale.ROOT))) {
        return choice;
      }
    }
    String known = Arrays.stream(values()).map(Choice::code).collect(Collectors.joining(", "));
    throw Problem.of(ProblemKind.USAGE, "priorities.choice.unknown", "", text, known).asException();
  }
}
