package org.nimbench.intake;

import org.nimbench.disclosure.Finding;

/**
 * Something about a file that a person must decide before it can be stored. The command line asks
 * nobody: there the file is refused, unless the answer was given with the files.
 *
 * @param key names it, so that the answer can be given: {@code gate:Reference:identifier}
 * @param inWords what is asked, one sentence
 * @param fatal whether no answer helps: the file must be put right, or its column left out
 */
public record Question(String key, String inWords, boolean fatal) {
  private static final String GATE = "gate:";

  /** The key of the question that a finding of the gate raises. */
  public static String keyOf(Finding finding) {
    return keyOf(finding.where()) + finding.rule();
  }

  /** Whether the gate raised it: something in the file may give a person away. */
  public boolean isOfGate() {
    return key.startsWith(GATE);
  }

  /** Whether the gate raised it about a column. */
  public boolean isOfGate(String heading) {
    return key.startsWith(keyOf(heading));
  }

  private static String keyOf(String where) {
    return GATE + where + ":";
  }
}
