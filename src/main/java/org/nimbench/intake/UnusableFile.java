package org.nimbench.intake;

/** A file nothing is read from; whoever opened it decides whether that is an error. */
final class UnusableFile extends Exception {
  private static final long serialVersionUID = 1L;

  private final Unusable why;

  UnusableFile(Unusable why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  Unusable why() {
    return why;
  }
}
