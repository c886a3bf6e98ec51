package org.nimbench.products.roll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nimbench.products.EvidenceValues;
import org.nimbench.products.LiveFormat;
import org.nimbench.products.Value;
import org.nimbench.study.Evidence;

/** The values of figures that texts quote, and the chief ones of each kind. */
final class Quoted {
  private static final Pattern NAME = Pattern.compile("\\{\\{[^{}]*}}");
  private static final Pattern PART = Pattern.compile("\\b(e\\d+)\\.([a-z][a-z0-9-]*)");

  /** What an analyst looks at first, whether a text quotes it or not. */
  private static final Set<String> CHIEF =
      Set.of(
          "total",
          "change",
          "year",
          "year-change",
          "latest",
          "lower",
          "upper",
          "top",
          "top-share",
          "hotspot-share",
          "hotspot-area-share");

  private final Set<String> names = new LinkedHashSet<>();

  /** Those that some texts quote. */
  Quoted(List<String> texts) {
    for (String text : texts) {
      Matcher braces = NAME.matcher(text);
      while (braces.find()) {
        Matcher part = PART.matcher(braces.group());
        while (part.find()) {
          names.add(part.group());
        }
      }
    }
  }

  /** The values of a figure before and after, the chief ones first; either may be missing. */
  List<ValueTurn> turns(String id, @Nullable Evidence before, @Nullable Evidence after) {
    Map<String, Value> old = before == null ? Map.of() : EvidenceValues.of(before);
    Map<String, Value> fresh = after == null ? Map.of() : EvidenceValues.of(after);
    Set<String> all = new LinkedHashSet<>(fresh.keySet());
    all.addAll(old.keySet());
    List<ValueTurn> turns = new ArrayList<>();
    for (String name : all) {
      if (CHIEF.contains(name) || names.contains(id + "." + name)) {
        turns.add(new ValueTurn(name, shown(old.get(name)), shown(fresh.get(name))));
      }
    }
    turns.sort(Comparator.comparing(turn -> !CHIEF.contains(turn.name())));
    return turns;
  }

  private static String shown(@Nullable Value value) {
    return value == null ? "" : LiveFormat.shown(value);
  }
}
