package org.nimbench.products;

import java.util.List;

/**
 * Which sections a kind of product has, where its figures usually stand, and how long it runs.
 *
 * @param sections in print order
 * @param figures key of the section that holds most figures of a new product; the first of two that
 *     hold as many
 * @param years for how many years a plan runs; 0 for what is no plan
 */
public record Outline(List<Part> sections, String figures, int years) {
  public Outline {
    sections = List.copyOf(sections);
  }

  /**
   * A section.
   *
   * @param key as products keep it
   * @param heading as it is printed
   */
  public record Part(String key, String heading) {}

  /** The outline of a product that is begun now. */
  public static Outline of(ProductType type) {
    Template template = TemplateJson.of(type);
    List<Part> parts =
        template.sections().stream().map(part -> new Part(part.key(), part.heading())).toList();
    String most = parts.get(0).key();
    for (Part part : parts) {
      if (figures(template, part.key()) > figures(template, most)) {
        most = part.key();
      }
    }
    Template.Plan plan = template.plan();
    return new Outline(parts, most, plan == null ? 0 : plan.years());
  }

  private static long figures(Template template, String section) {
    return template.evidence().stream().filter(asked -> asked.section().equals(section)).count();
  }
}
