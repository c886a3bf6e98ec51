package org.nimbench.products;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/**
 * A product as it is kept: what it is about, its text and which evidence belongs where. Stored as
 * {@code nimbench.product/1}.
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
 * @param sections in the template's order
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
    List<Section> sections) {

  public Product {
    subject = subject.withPeriod(null);
    sections = List.copyOf(sections);
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

  /** The same product with one section changed. */
  Product with(String key, UnaryOperator<Section> change) {
    Section old = section(key);
    List<Section> changed =
        sections.stream().map(s -> s.equals(old) ? change.apply(s) : s).toList();
    return withSections(changed, evidenceGiven);
  }

  /** The same product with other sections. */
  Product withSections(List<Section> newSections, int given) {
    return new Product(
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
        given,
        newSections);
  }

  /** The same product under another title. */
  Product withTitle(String newTitle) {
    return new Product(
        id,
        type,
        newTitle,
        marking,
        organisation,
        author,
        version,
        draft,
        created,
        period,
        subject,
        evidenceGiven,
        sections);
  }

  /** Ids of all evidence, in the order of the sections. */
  public List<String> evidence() {
    return sections.stream().flatMap(section -> section.evidence().stream()).toList();
  }

  private String keys() {
    return String.join(", ", sections.stream().map(Section::key).toList());
  }
}
