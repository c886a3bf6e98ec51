package org.nimbench.products;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/**
 * What a kind of product looks like before anything is known: its sections, what to write in each,
 * and the evidence that is made at once. Kept as {@code nimbench.template/1}.
 *
 * @param marking the marking such a product has unless another is asked for
 */
record Template(ProductType type, Marking marking, List<Part> sections, List<Asked> evidence) {
  Template {
    sections = List.copyOf(sections);
    evidence = List.copyOf(evidence);
  }

  /**
   * A section.
   *
   * @param prompt what to write; told by the check, never printed
   * @param statutory letter of the prescribed content it answers; empty for none
   * @param analyst whether only the analyst can finish it
   * @param lead whether its first paragraph is set a size larger
   * @param text lines of CommonMark that the data itself can fill
   */
  record Part(
      String key,
      String heading,
      String prompt,
      String statutory,
      boolean analyst,
      boolean lead,
      List<Line> text) {
    Part {
      text = List.copyOf(text);
    }
  }

  /**
   * A line of a starting text.
   *
   * @param when conditions that must all hold; see {@link Starting}
   */
  record Line(List<String> when, String text) {
    Line {
      when = List.copyOf(when);
    }
  }

  /**
   * Evidence to make.
   *
   * @param id under which texts name it
   * @param section where it belongs
   * @param period as in {@code nimbench.recipe/1}; all time means up to the end of the product
   * @param when conditions under which it is made
   */
  record Asked(
      String id,
      String section,
      String method,
      JsonNode period,
      Map<String, String> parameters,
      List<String> when) {
    Asked {
      parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
      when = List.copyOf(when);
    }
  }

  /** The section under a key. */
  Part section(String key) {
    return sections.stream()
        .filter(part -> part.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemKind.REFUSED, "products.section.not-in-template", key, type.code())
                    .asException());
  }
}
