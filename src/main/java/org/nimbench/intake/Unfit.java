package org.nimbench.intake;

/** A cell is not what its column holds; its row is kept back. */
final class Unfit extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason in words
   */
  Unfit(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
