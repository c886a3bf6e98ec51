package org.nimbench.products;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;

/**
 * What a profile of a subject cannot be without: who it is about without a name, why that is lawful
 * and proportionate, and when it ends.
 *
 * @param kind a cohort, or one subject under a pseudonym
 * @param subject the pseudonym, such as {@code Subject A-07}, or the cohort in words
 * @param category offender, victim, witness or group
 * @param lawfulBasis the power or article relied on
 * @param proportionality why this much, and no less intrusive way
 * @param handling who may see it, and how it is kept
 * @param reviewBy the day it is looked at again or destroyed
 * @param lowerMarking why it is marked lower than OFFICIAL-SENSITIVE; empty where it is not
 */
public record SubjectCare(
    Kind kind,
    String subject,
    String category,
    String lawfulBasis,
    String proportionality,
    String handling,
    LocalDate reviewBy,
    String lowerMarking) {
  private static final Pattern PSEUDONYM = Pattern.compile("Subject [A-Z]-\\d{2}");

  /** Who a profile is about. */
  public enum Kind {
    /** Many people with something in common, known from counts. */
    COHORT,
    /** One person or group, under a pseudonym. */
    PSEUDONYM;

    /** As files write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** As it is printed. */
    public String inWords() {
      return this == COHORT
          ? Words.text("products.subject.cohort.name")
          : Words.text("products.subject.pseudonym.name");
    }
  }

  /**
   * Refuses what is empty, and a pseudonym that is none.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) naming the option
   */
  public SubjectCare {
    need("--cohort", subject);
    need("--category", category);
    need("--lawful-basis", lawfulBasis);
    need("--proportionality", proportionality);
    need("--handling", handling);
    if (kind == Kind.PSEUDONYM && !isPseudonym(subject)) {
      throw Problem.of(ProblemKind.USAGE, "products.subject.pseudonym", "--pseudonym")
          .asException();
    }
  }

  /**
   * The care for a subject.
   *
   * @param reviewBy the day; null is refused
   * @throws org.nimbench.kernel.ProblemException (usage) naming what is missing
   */
  public static SubjectCare of(
      Kind kind,
      String subject,
      String category,
      String lawfulBasis,
      String proportionality,
      String handling,
      @Nullable LocalDate reviewBy,
      String lowerMarking) {
    need("--review-by", reviewBy == null ? "" : reviewBy.toString());
    return new SubjectCare(
        kind,
        subject,
        category,
        lawfulBasis,
        proportionality,
        handling,
        Objects.requireNonNull(reviewBy),
        lowerMarking);
  }

  /** The same care with another reason for a lower marking. */
  SubjectCare withLowerMarking(String reason) {
    return new SubjectCare(
        kind, subject, category, lawfulBasis, proportionality, handling, reviewBy, reason);
  }

  private static void need(String option, String text) {
    if (text.isBlank()) {
      throw Problem.of(ProblemKind.USAGE, "products.subject.missing", option).asException();
    }
  }

  /** Whether words are a pseudonym, such as {@code Subject A-07}. */
  public static boolean isPseudonym(String words) {
    return PSEUDONYM.matcher(words).matches();
  }

  /** The kind that a word of a file means; a cohort unless it is a pseudonym. */
  static Kind kind(String text) {
    return text.toLowerCase(Locale.ROOT).equals(Kind.PSEUDONYM.code())
        ? Kind.PSEUDONYM
        : Kind.COHORT;
  }
}
