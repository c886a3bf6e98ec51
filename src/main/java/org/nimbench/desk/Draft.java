package org.nimbench.desk;

import java.time.Instant;

/**
 * Words that were typed into a section of a product and are not yet part of it.
 *
 * @param product the product's id
 * @param section the section's key
 * @param text all of the section's text as it was typed
 * @param when when it was last typed in
 * @param base the section's stored text when the typing began
 */
public record Draft(String product, String section, String text, Instant when, String base) {
  /** Whether the typing came to nothing: the text is what it was. */
  boolean isNothing() {
    return text.equals(base);
  }

  /** What its document is called. */
  String id() {
    return idOf(product, section);
  }

  static String idOf(String product, String section) {
    return product + "/" + section;
  }
}
