package org.nimbench.products;

import java.time.Instant;

/**
 * A remark of a reader on a section; never printed in a product that was approved.
 *
 * @param by who made it
 * @param when at what moment
 * @param done whether it was dealt with
 */
public record Comment(String by, Instant when, String text, boolean done) {
  /** The same remark, dealt with or open again. */
  public Comment withDone(boolean isDone) {
    return new Comment(by, when, text, isDone);
  }
}
