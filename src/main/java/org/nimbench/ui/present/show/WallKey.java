package org.nimbench.ui.present.show;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/**
 * Something a single key does in the show.
 *
 * @param words what it does, beside the caps on the strip; empty for a key that is only a second
 *     way and does not stand there
 * @param caps the keys, as they stand on the keyboard
 * @param isOffered whether it does anything now
 */
record WallKey(String words, List<Cap> caps, BooleanSupplier isOffered) {
  WallKey {
    caps = List.copyOf(caps);
  }

  /** Which other key is held. */
  enum Held {
    /** None, or Shift where the sign needs it. */
    NONE,
    SHIFT,
    CTRL
  }

  /**
   * One key.
   *
   * @param face what is printed on it; empty for one that another pictures
   * @param name what it does alone, for who does not see the strip
   * @param codes any of them
   * @param act null where the mouse has another way
   */
  record Cap(String face, String name, Held held, List<KeyCode> codes, @Nullable Runnable act) {
    Cap {
      codes = List.copyOf(codes);
    }
  }

  /** The cap that a key is meant by; null for none. */
  @Nullable Cap meant(KeyCode code, Held held) {
    return caps.stream()
        .filter(cap -> cap.held() == held && cap.codes().contains(code))
        .findFirst()
        .orElse(null);
  }
}
