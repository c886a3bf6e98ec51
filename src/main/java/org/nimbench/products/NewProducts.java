package org.nimbench.products;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/**
 * A product before its template gives it evidence and text: its head, and the id it is kept under.
 */
final class NewProducts {
  /** Of a product that is begun. */
  static final String FIRST_VERSION = "0.1";

  private NewProducts() {}

  /**
   * The bare product.
   *
   * @param ids of all products there are
   * @param themes with sections of their own
   * @param place the name of the workspace
   * @param span the years of a plan; null for every other type
   */
  static Product bare(
      NewProduct wanted,
      Template template,
      List<Theme> themes,
      List<String> ids,
      String place,
      LocalDate today,
      @Nullable PlanSpan span) {
    return new Product(
        nextId(wanted.type(), ids, today),
        wanted.type(),
        wanted.title().strip(),
        marking(wanted, template),
        place,
        wanted.author(),
        FIRST_VERSION,
        true,
        today,
        wanted.period(),
        wanted.subject(),
        0,
        List.of(),
        themes,
        Map.of(),
        Map.of(),
        wanted.previous(),
        Review.NONE,
        wanted.care(),
        span);
  }

  /**
   * The years of a new plan: those asked for, else the next year of the plan it continues, else the
   * years that begin after its data.
   *
   * @param before what it continues, if that is kept
   * @throws org.nimbench.kernel.ProblemException (usage) if years are asked for of another type
   */
  static @Nullable PlanSpan span(NewProduct wanted, Template template, Optional<Product> before) {
    needPlan(template, wanted.span());
    Template.Plan plan = template.plan();
    return wanted.span() != null || plan == null
        ? wanted.span()
        : before
            .flatMap(old -> PlanTurn.span(old, wanted.period()))
            .orElseGet(() -> PlanSpan.after(wanted.period(), plan.years()));
  }

  /**
   * Refuses years for a product that is no plan.
   *
   * @throws org.nimbench.kernel.ProblemException (usage)
   */
  static void needPlan(Template template, @Nullable PlanSpan span) {
    if (span != null && template.plan() == null) {
      throw Problem.of(
              ProblemKind.USAGE, "products.span.other", "--span", template.type().inWords())
          .asException();
    }
  }

  /**
   * Refuses a product before whose data goes into the period itself, where changes since then are
   * prescribed: a period is not compared with a part of itself.
   *
   * @throws org.nimbench.kernel.ProblemException (usage)
   */
  static void needBefore(Template template, Period period, @Nullable Previous previous) {
    boolean isPrescribed =
        template.contents().stream()
            .flatMap(content -> content.needs().stream())
            .anyMatch(need -> need.test() == Content.Test.PREVIOUS);
    if (isPrescribed && previous != null && !previous.dataTo().isBefore(period.from())) {
      throw Problem.of(
              ProblemKind.USAGE,
              "products.previous.inside",
              "--previous-to",
              Figures.shortDate(previous.dataTo()),
              period.inSentence())
          .asException();
    }
  }

  /** The marking; that of a subject profile goes down only for a reason. */
  private static Marking marking(NewProduct wanted, Template template) {
    boolean isSubject = wanted.type() == ProductType.SUBJECT_PROFILE;
    if (isSubject != (wanted.care() != null)) {
      throw Problem.of(
              ProblemKind.USAGE,
              isSubject ? "products.subject.missing" : "products.subject.other",
              isSubject ? "--pseudonym" : "--type")
          .asException();
    }
    Marking marking = wanted.marking() == null ? template.marking() : wanted.marking();
    boolean isLower = isSubject && marking != Marking.OFFICIAL_SENSITIVE;
    if (isLower && wanted.care() != null && wanted.care().lowerMarking().isBlank()) {
      throw Problem.of(ProblemKind.USAGE, "products.subject.marking", "--marking").asException();
    }
    return marking;
  }

  /** Type, year and the first number after all there are. */
  static String nextId(ProductType type, Collection<String> ids, LocalDate today) {
    String stem = type.prefix() + "-" + today.getYear() + "-";
    int last =
        ids.stream()
            .filter(id -> id.matches(stem + "\\d+"))
            .mapToInt(id -> Integer.parseInt(id.substring(stem.length())))
            .max()
            .orElse(0);
    return stem + String.format("%02d", last + 1);
  }
}
