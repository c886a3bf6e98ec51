package org.nimbench.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the categories of every set, in the order of {@code codes/catalogue.csv}. */
final class CategoryFiles {
  private CategoryFiles() {}

  static List<OffenceType> load() {
    List<OffenceType> all = new ArrayList<>();
    for (Map<String, String> table : CodeTables.rows("catalogue")) {
      SetKey set = new SetKey(table.getOrDefault("set", ""));
      for (CodeEntry entry : CodeTables.of(table.getOrDefault("table", ""))) {
        if (entry.more("set").isEmpty() || entry.more("set").equals(set.key())) {
          all.add(category(all.size(), set, entry));
        }
      }
    }
    return List.copyOf(all);
  }

  private static OffenceType category(int number, SetKey set, CodeEntry entry) {
    String subgroup = entry.more("subgroup");
    Set<String> words = new HashSet<>();
    for (String word :
        List.of(entry.code(), entry.label(), entry.group(), subgroup, entry.more("police_uk"))) {
      words.add(OffenceType.slug(word));
    }
    words.addAll(List.of(entry.more("words").split("\\|")));
    String before2013 = entry.more("group_2007");
    if (!before2013.isEmpty()) {
      words.add(OffenceType.slug("2007 " + before2013));
    }
    words.remove("");
    return new OffenceType(
        number,
        set,
        entry.code(),
        entry.label(),
        entry.group(),
        subgroup,
        entry.more("unit"),
        words);
  }
}
