package org.nimbench.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Stored records that the newer files lack. Where one import has several files of a supplier and
 * month, a record is missing only when all of them lack it.
 */
final class Missing {
  private final Map<Group, Set<Long>> byGroup = new HashMap<>();

  void note(Group group, RowMatcher matcher) {
    Set<Long> missing = new HashSet<>();
    matcher.forEachMissing(missing::add);
    Set<Long> before = byGroup.get(group);
    if (before == null) {
      byGroup.put(group, missing);
    } else {
      before.retainAll(missing);
    }
  }

  Map<Group, Set<Long>> byGroup() {
    return byGroup;
  }
}
