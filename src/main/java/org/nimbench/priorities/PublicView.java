package org.nimbench.priorities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.supply.Consultation;

/**
 * What people said in one consultation, ranked; consultations are never mixed.
 *
 * <p>A percentage and a margin are given only for a random sample of 30 answers or more: those who
 * chose to answer stand for nobody else. Otherwise the count and its base stand alone.
 *
 * @param consultation as the register has it
 * @param concerns the most named first
 * @param caveats what must be said with it, in sentences
 */
public record PublicView(Consultation consultation, List<Concern> concerns, List<String> caveats) {
  /** Percentages need so many answers. */
  static final int LEAST_BASE = 30;

  /** Standard errors to each side of a 95 % interval. */
  private static final double NINETY_FIVE = 1.959964;

  private static final double HALF = 0.5;

  public PublicView {
    concerns = List.copyOf(concerns);
    caveats = List.copyOf(caveats);
  }

  /**
   * One concern.
   *
   * @param rank 1 is named by most
   * @param isTied whether another is named by as many
   * @param name as it was put to them
   * @param chosenBy how many named it
   * @param said the count, its base and, where it may be given, the percentage
   */
  public record Concern(int rank, boolean isTied, String name, int chosenBy, String said) {
    /** {@code 3}, or {@code 1=} where it is shared. */
    public String rankText() {
      return Ranking.Row.rankText(rank, isTied);
    }
  }

  /** Reads a consultation. */
  public static PublicView of(Consultation asked) {
    List<Concern> concerns = new ArrayList<>();
    for (Consultation.Issue issue : asked.issues()) {
      long above =
          asked.issues().stream().filter(other -> other.chosenBy() > issue.chosenBy()).count();
      long same =
          asked.issues().stream().filter(other -> other.chosenBy() == issue.chosenBy()).count();
      concerns.add(
          new Concern(
              (int) above + 1, same > 1, issue.name(), issue.chosenBy(), said(asked, issue)));
    }
    concerns.sort(Comparator.comparingInt(Concern::rank));
    return new PublicView(asked, concerns, caveats(asked));
  }

  private static String said(Consultation asked, Consultation.Issue issue) {
    String chose = Figures.count(issue.chosenBy());
    String of = Figures.count(asked.answers());
    return mayBePercent(asked)
        ? Words.text(
            "priorities.public.percent",
            chose,
            of,
            Figures.percent((double) issue.chosenBy() / asked.answers(), 0))
        : Words.text("priorities.public.count", chose, of);
  }

  private static boolean mayBePercent(Consultation asked) {
    return asked.randomSample() && asked.answers() >= LEAST_BASE;
  }

  /** Whether a percentage may stand beside its counts. */
  public boolean hasPercentages() {
    return mayBePercent(consultation);
  }

  /**
   * How far a percentage may be off either way, as a share: 1.96 √(¼/n), the widest there is, with
   * the correction √((N−n)/(N−1)) where the population N is known. Empty for anything but a random
   * sample of 30 or more. Holds for simple random samples; clustering and weighting widen it.
   */
  public OptionalDouble margin() {
    if (!hasPercentages()) {
      return OptionalDouble.empty();
    }
    double n = consultation.answers();
    double population = consultation.population();
    double finite = population > n ? Math.sqrt((population - n) / (population - 1)) : 1;
    return OptionalDouble.of(NINETY_FIVE * Math.sqrt(HALF * HALF / n) * finite);
  }

  /** How those who answered came to be asked, with the margin where there is one. */
  public String sample() {
    if (!consultation.randomSample()) {
      return Words.text("priorities.public.self-selected");
    }
    OptionalDouble margin = margin();
    return margin.isPresent()
        ? Words.text(
            "priorities.public.random.margin", Figures.decimal(margin.getAsDouble() * 100, 1))
        : Words.text("priorities.public.random");
  }

  private static List<String> caveats(Consultation asked) {
    List<String> caveats = new ArrayList<>();
    if (!asked.randomSample()) {
      caveats.add(Words.text("priorities.public.caveat.self-selected"));
    } else if (asked.answers() < LEAST_BASE) {
      caveats.add(
          Words.text("priorities.public.caveat.small", Figures.count(asked.answers()), LEAST_BASE));
    }
    if (!asked.caveat().isBlank()) {
      caveats.add(asked.caveat().strip());
    }
    return caveats;
  }
}
