package org.nimbench.intake.layout;

import java.util.List;

/**
 * How a table would be mapped, and what of that is open.
 *
 * @param mapping one entry for every heading of the table; what is open is not kept
 * @param basis where it comes from
 * @param open what the analyst decides or should know, the decisions first
 */
public record Proposal(Mapping mapping, Basis basis, List<OpenQuestion> open) {

  /** Where a proposal comes from. */
  public enum Basis {
    /** A published layout, recognised by its headings. */
    SHIPPED,
    /** What was decided for this supplier before. */
    REMEMBERED,
    /** The synonyms of the set. */
    SYNONYMS
  }

  public Proposal {
    open = List.copyOf(open);
  }

  /** Whether the table can be stored without asking anybody. */
  public boolean isComplete() {
    return open.stream().noneMatch(OpenQuestion::needsAnswer);
  }
}
