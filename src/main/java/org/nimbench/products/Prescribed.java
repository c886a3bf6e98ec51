package org.nimbench.products;

import java.util.List;

/**
 * One of the contents that are prescribed for a product, and what it still lacks.
 *
 * @param letter such as {@code a}
 * @param title what is prescribed
 * @param section key of the section where it is put right, else of the first that answers it
 * @param lacking what is missing, a sentence each; empty where it is complete
 */
public record Prescribed(String letter, String title, String section, List<String> lacking) {
  public Prescribed {
    lacking = List.copyOf(lacking);
  }

  /** Whether nothing is missing. */
  public boolean isComplete() {
    return lacking.isEmpty();
  }
}
