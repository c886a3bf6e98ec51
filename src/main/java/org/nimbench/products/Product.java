package org.nimbench.products;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/**
 * A product as it is kept: what it is about, its text and which evidence belongs where. Stored as
 * {@code nimbench.product/2}.
 *
 * @param id such as {@code pp-2026-01}
 * @param type which template it follows
 * @param title the analyst's title
 * @param marking on every page
 * @param organisation whose product it is: the workspace's name
 * @param author who wrote it; null where not said
 * @param version such as {@code 0.1}
 * @param draft whether it is still a draft
 * @param created the day it was made
 * @param period the days it is about; recipes follow it
 * @param subject which records it is about; its period is left empty
 * @param evidenceGiven how many evidence ids were given out; an id is never used twice
 * @param sections in print order
 * @param themes in print order; each has its section
 * @param frozen evidence id → why or as at when: a refresh leaves these as they are
 * @param behind evidence id → why it could not follow when the product moved to its period
 * @param previous the product it continues; null for the first of its kind
 * @param review how far it has been looked at
 * @param care what a profile of a subject cannot be without; null for every other type
 * @param span the years of a plan; null for every other type, and where they are not said
 */
public record Product(
    String id,
    ProductType type,
    String title,
    Marking marking,
    String organisation,
    @Nullable String author,
    String version,
    boolean draft,
    LocalDate created,
    Period period,
    Filter subject,
    int evidenceGiven,
    List<Section> sections,
    List<Theme> themes,
    Map<String, String> frozen,
    Map<String, String> behind,
    @Nullable Previous previous,
    Review review,
    @Nullable SubjectCare care,
    @Nullable PlanSpan span) {

  public Product {
    subject = subject.withPeriod(null);
    sections = List.copyOf(sections);
    themes = List.copyOf(themes);
    frozen = Collections.unmodifiableMap(new LinkedHashMap<>(frozen));
    behind = Collections.unmodifiableMap(new LinkedHashMap<>(behind));
  }

  /** A first product without themes, at which nobody has looked. */
  public Product(
      String id,
      ProductType type,
      String title,
      Marking marking,
      String organisation,
      @Nullable String author,
      String version,
      boolean draft,
      LocalDate created,
      Period period,
      Filter subject,
      int evidenceGiven,
      List<Section> sections) {
    this(
        id,
        type,
        title,
        marking,
        organisation,
        author,
        version,
        draft,
        created,
        period,
        subject,
        evidenceGiven,
        sections,
        List.of(),
        Map.of(),
        Map.of(),
        null,
        Review.NONE,
        null,
        null);
  }

  /**
   * The section under a key.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if it has none, naming those it has
   */
  public Section section(String key) {
    return sections.stream()
        .filter(section -> section.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(ProblemKind.USAGE, "products.section.unknown", "--section", key, keys())
                    .asException());
  }

  /** The theme a section is of; empty for a section that belongs to none. */
  public Optional<Theme> themeOf(String sectionKey) {
    return themes.stream().filter(theme -> theme.section().equals(sectionKey)).findFirst();
  }

  /** The same product, to be changed in one or more of its parts. */
  public ProductChange change() {
    return new ProductChange(this);
  }

  /** The same product with one section changed. */
  Product with(String key, UnaryOperator<Section> change) {
    Section old = section(key);
    List<Section> changed =
        sections.stream().map(s -> s.equals(old) ? change.apply(s) : s).toList();
    return withSections(changed, evidenceGiven);
  }

  /** The same product with other sections. */
  Product withSections(List<Section> newSections, int given) {
    return change().sections(newSections).evidenceGiven(given).done();
  }

  /** What stands around the words of the sections: all of it but the words. */
  public Product withoutTexts() {
    return withSections(
        sections.stream().map(section -> section.withText("")).toList(), evidenceGiven);
  }

  /** The same product under another title. */
  Product withTitle(String newTitle) {
    return change().title(newTitle).done();
  }

  /** Ids of all evidence, in the order of the sections. */
  public List<String> evidence() {
    return sections.stream().flatMap(section -> section.evidence().stream()).toList();
  }

  /**
   * Whether it is kept apart: it profiles a subject, and nothing of it goes into other products.
   */
  public boolean isKeptApart() {
    return type == ProductType.SUBJECT_PROFILE;
  }

  private String keys() {
    return String.join(", ", sections.stream().map(Section::key).toList());
  }
}
