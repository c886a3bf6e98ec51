package org.nimbench.ui.data;

import org.nimbench.kernel.SetKey;

/** What the prescribed sets are called on the screen. */
final class SetNames {
  private SetNames() {}

  static String of(SetKey set) {
    return set.inWords();
  }
}
