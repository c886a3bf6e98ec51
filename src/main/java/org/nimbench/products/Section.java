package org.nimbench.products;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section of a product; its heading comes from the template.
 *
 * @param key as the template names it, such as {@code definition}
 * @param text CommonMark with live values; empty while nothing is written
 * @param written whether the analyst put the text; false while the template's own stands
 * @param evidence ids of the evidence that belongs here, in order
 */
public record Section(String key, String text, boolean written, List<String> evidence) {
  public Section {
    evidence = List.copyOf(evidence);
  }

  /** The same section with the analyst's text. */
  Section withText(String newText) {
    return new Section(key, newText, true, evidence);
  }

  /** The same section with one more piece of evidence. */
  Section withEvidence(String id) {
    return new Section(
        key, text, written, Stream.concat(evidence.stream(), Stream.of(id)).toList());
  }

  /** The same section with its evidence in another order, or other evidence. */
  Section withAllEvidence(List<String> ids) {
    return new Section(key, text, written, ids);
  }

  /** The same section with another text, by whomever it was written. */
  Section withSameAuthor(String newText) {
    return new Section(key, newText, written, evidence);
  }
}
