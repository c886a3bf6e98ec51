package org.nimbench.products;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was noticed while a product's text was read. */
final class Remarks {
  private final List<CheckReport.Unresolved> unresolved = new ArrayList<>();
  private final List<CheckReport.BrokenClaim> broken = new ArrayList<>();
  private final Set<String> placed = new LinkedHashSet<>();
  private int tables;

  void unresolved(String section, String written) {
    unresolved.add(new CheckReport.Unresolved(section, written));
  }

  void broken(String section, Claim claim, String sentence) {
    broken.add(new CheckReport.BrokenClaim(section, claim.toString(), sentence));
  }

  /** Notes that evidence stands in a text; false if it stood in one before. */
  boolean place(String evidence) {
    return placed.add(evidence);
  }

  /** The number of the next table that a text holds. */
  int nextTable() {
    return ++tables;
  }

  List<CheckReport.Unresolved> unresolved() {
    return List.copyOf(unresolved);
  }

  List<CheckReport.BrokenClaim> broken() {
    return List.copyOf(broken);
  }

  /** Evidence that a text places, in the order it is met. */
  Set<String> placed() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(placed));
  }
}
