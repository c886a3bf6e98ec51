package org.nimbench.desk;

import java.util.Optional;

/**
 * A section of a product as it is stored now.
 *
 * @param product the product's title
 * @param heading the section's heading
 * @param text the stored text
 */
public record SectionNow(String product, String heading, String text) {
  /** Finds sections; {@code start} answers it from the room that keeps products. */
  @FunctionalInterface
  public interface Lookup {
    /** The section; empty where the product or the section is no longer there. */
    Optional<SectionNow> find(String product, String section);
  }
}
