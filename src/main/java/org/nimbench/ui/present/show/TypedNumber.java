package org.nimbench.ui.present.show;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The number of a page, digit by digit. */
final class TypedNumber {
  private static final int MOST_DIGITS = 3;

  private final ReadOnlyStringWrapper digits = new ReadOnlyStringWrapper("");

  /** One digit more; none before the first is 0. */
  void typed(int digit) {
    String longer = digits.get() + digit;
    if (longer.length() <= MOST_DIGITS && !longer.startsWith("0")) {
      digits.set(longer);
    }
  }

  /** Takes the last digit back. */
  void erase() {
    String now = digits.get();
    digits.set(now.isEmpty() ? "" : now.substring(0, now.length() - 1));
  }

  /** Takes all of them back. */
  void clear() {
    digits.set("");
  }

  boolean isEmpty() {
    return digits.get().isEmpty();
  }

  /** The number; only where there is one. */
  int number() {
    return Integer.parseInt(digits.get());
  }

  /** The digits so far; empty for none. */
  ReadOnlyStringProperty digits() {
    return digits.getReadOnlyProperty();
  }
}
