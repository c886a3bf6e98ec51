package org.nimbench.document;

import org.nimbench.kernel.Program;

/** x. */
final class WordProperties {
  static final String CREATOR = "Nimbench " + Program.VERSION;

  private WordProperties() {}
}
