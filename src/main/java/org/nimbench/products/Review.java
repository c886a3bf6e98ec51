package org.nimbench.products;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;

/**
 * How far a product has been looked at, and by whom.
 *
 * @param state where it stands
 * @param history every step, oldest first; none where nobody has looked yet
 */
public record Review(State state, List<Step> history) {
  /** A product nobody has looked at. */
  public static final Review NONE = new Review(State.DRAFT, List.of());

  public Review {
    history = List.copyOf(history);
  }

  /** Where a product stands. */
  public enum State {
    /** It is being written. */
    DRAFT,
    /** Somebody other than the author has checked it. */
    REVIEWED,
    /** Those it was made for have accepted it. */
    APPROVED;

    /** As files and the command line write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** As it is printed. */
    public String inWords() {
      return switch (this) {
        case DRAFT -> Words.text("products.review.draft");
        case REVIEWED -> Words.text("products.review.reviewed");
        case APPROVED -> Words.text("products.review.approved");
      };
    }

    /**
     * The state that a word means.
     *
     * @throws org.nimbench.kernel.ProblemException (usage) if it means none
     */
    public static State parse(String text) {
      for (State state : values()) {
        if (state.code().equals(text.strip().toLowerCase(Locale.ROOT))) {
          return state;
        }
      }
      throw Problem.of(ProblemKind.USAGE, "products.review.unknown", "--state", text).asException();
    }
  }

  /**
   * One step.
   *
   * @param by who took it
   * @param version of the product that was looked at
   * @param note what was said; empty for nothing
   */
  public record Step(State state, String by, Instant when, String version, String note) {}

  /** Whether the product may not be changed: it was approved as it is. */
  public boolean isLocked() {
    return state == State.APPROVED;
  }

  /** The review after one more step. */
  Review with(Step step) {
    return new Review(step.state(), Stream.concat(history.stream(), Stream.of(step)).toList());
  }
}
