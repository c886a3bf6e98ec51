package org.nimbench.products;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;

/** A product being changed; {@link #done} gives the changed one, and what was not named stays. */
public final class ProductChange {
  private final Product old;
  private String id;
  private String title;
  private Marking marking;
  private String version;
  private boolean draft;
  private LocalDate created;
  private Period period;
  private int evidenceGiven;
  private List<Section> sections;
  private List<Theme> themes;
  private Map<String, String> frozen;
  private Map<String, String> behind;
  private @Nullable Previous previous;
  private Review review;
  private @Nullable SubjectCare care;
  private @Nullable PlanSpan span;

  ProductChange(Product old) {
    this.old = old;
    this.id = old.id();
    this.title = old.title();
    this.marking = old.marking();
    this.version = old.version();
    this.draft = old.draft();
    this.created = old.created();
    this.period = old.period();
    this.evidenceGiven = old.evidenceGiven();
    this.sections = old.sections();
    this.themes = old.themes();
    this.frozen = old.frozen();
    this.behind = old.behind();
    this.previous = old.previous();
    this.review = old.review();
    this.care = old.care();
    this.span = old.span();
  }

  /** Another id, for a product that continues this one, made on a day. */
  public ProductChange id(String newId, LocalDate day) {
    id = newId;
    created = day;
    return this;
  }

  /** Another title. */
  public ProductChange title(String newTitle) {
    title = newTitle;
    return this;
  }

  /** Another marking. */
  public ProductChange marking(Marking newMarking) {
    marking = newMarking;
    return this;
  }

  /** Another version. */
  public ProductChange version(String newVersion, boolean isDraft) {
    version = newVersion;
    draft = isDraft;
    return this;
  }

  /** Another period; recipes follow it when they are answered again. */
  public ProductChange period(Period newPeriod) {
    period = newPeriod;
    return this;
  }

  /** So many ids of evidence given out. */
  public ProductChange evidenceGiven(int given) {
    evidenceGiven = given;
    return this;
  }

  /** Other sections. */
  public ProductChange sections(List<Section> newSections) {
    sections = newSections;
    return this;
  }

  /** Other themes; their sections are not touched. */
  public ProductChange themes(List<Theme> newThemes) {
    themes = newThemes;
    return this;
  }

  /** Other evidence frozen. */
  public ProductChange frozen(Map<String, String> newFrozen) {
    frozen = newFrozen;
    return this;
  }

  /** Other evidence that could not follow, with the reasons. */
  public ProductChange behind(Map<String, String> newBehind) {
    behind = newBehind;
    return this;
  }

  /** What it continues; null for nothing. */
  public ProductChange previous(@Nullable Previous newPrevious) {
    previous = newPrevious;
    return this;
  }

  /** Another state of review. */
  public ProductChange review(Review newReview) {
    review = newReview;
    return this;
  }

  /** Other words of care. */
  public ProductChange care(@Nullable SubjectCare newCare) {
    care = newCare;
    return this;
  }

  /** Other years of a plan; null for none. */
  public ProductChange span(@Nullable PlanSpan newSpan) {
    span = newSpan;
    return this;
  }

  /** The changed product. */
  public Product done() {
    return new Product(
        id,
        old.type(),
        title,
        marking,
        old.organisation(),
        old.author(),
        version,
        draft,
        created,
        period,
        old.subject(),
        evidenceGiven,
        sections,
        themes,
        frozen,
        behind,
        previous,
        review,
        care,
        span);
  }
}
