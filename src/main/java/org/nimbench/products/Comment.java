package org.nimbench.products;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A remark of a reader on a section. While it is open it is printed in drafts for partners, as a
 * comment in the margin; a final product and the public never see it.
 *
 * @param by who made it
 * @param when at what moment
 * @param text what was said
 * @param done whether it was dealt with
 * @param about the words of the section it is about; empty for the whole section
 * @param answers what was said to it, oldest first
 */
public record Comment(
    String by, Instant when, String text, boolean done, String about, List<Answer> answers) {
  public Comment {
    answers = List.copyOf(answers);
  }

  /** A remark on a whole section that nobody has answered. */
  public Comment(String by, Instant when, String text, boolean done) {
    this(by, when, text, done, "", List.of());
  }

  /** What somebody said to a remark. */
  public record Answer(String by, Instant when, String text) {}

  /** The same remark, dealt with or open again. */
  public Comment withDone(boolean isDone) {
    return new Comment(by, when, text, isDone, about, answers);
  }

  /** The same remark with one more answer. */
  public Comment withAnswer(Answer answer) {
    return new Comment(
        by, when, text, done, about, Stream.concat(answers.stream(), Stream.of(answer)).toList());
  }
}
