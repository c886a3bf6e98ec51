package org.nimbench.ui.data;

import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;

/** What the prescribed sets are called on the screen. */
final class SetNames {
  private SetNames() {}

  static String of(SetKey set) {
    return switch (set.number()) {
      case 1 -> Words.text("ui.data.set.incidents");
      case 2 -> Words.text("ui.data.set.crime");
      case 3 -> Words.text("ui.data.set.fire");
      case 4 -> Words.text("ui.data.set.false");
      case 5 -> Words.text("ui.data.set.collisions");
      case 6 -> Words.text("ui.data.set.exclusions");
      case 7 -> Words.text("ui.data.set.racial");
      case 8 -> Words.text("ui.data.set.asb");
      case 9 -> Words.text("ui.data.set.admissions");
      case 10 -> Words.text("ui.data.set.domestic");
      case 11 -> Words.text("ui.data.set.health");
      case 12 -> Words.text("ui.data.set.ambulance");
      default -> Words.text("ui.data.set.custom", set.key().substring(set.key().indexOf(':') + 1));
    };
  }
}
