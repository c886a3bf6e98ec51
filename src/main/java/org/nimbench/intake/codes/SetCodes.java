package org.nimbench.intake.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.CodeEntry;
import org.nimbench.kernel.CodeTables;
import org.nimbench.kernel.OffenceType;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;

/** The codes and labels of one set. */
final class SetCodes {
  /**
   * A meaning of a code or label.
   *
   * @param rank which goes first where several are in use: what the workspace says (0), the set's
   *     own tables (1), police.uk's types (2), another word for a code (3)
   */
  private record Meaning(int category, @Nullable LocalDate from, @Nullable LocalDate to, int rank) {
    boolean isInUse(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }

  private static final int OWN = 0;
  private static final int BUNDLED = 1;
  private static final int PUBLISHED = 2;
  private static final int ALIAS = 3;

  private final SetKey set;
  private final Map<String, List<Meaning>> codes = new HashMap<>();
  private final Map<String, List<Meaning>> labels = new HashMap<>();
  private final Map<String, Integer> classes = new HashMap<>();

  SetCodes(SetKey set, List<OwnCode> own) {
    this.set = set;
    for (OwnCode code : own) {
      int category = OffenceTypes.find(set, code.as()).orElseThrow().number();
      Meaning meaning = new Meaning(category, code.from(), code.to(), OWN);
      add(codes, Plain.code(set, code.code()), meaning);
      add(labels, Plain.label(code.label()), meaning);
    }
    for (Map<String, String> table : CodeTables.rows("catalogue")) {
      if (set.key().equals(table.get("set"))) {
        CodeTables.of(table.getOrDefault("table", "")).forEach(this::add);
      }
    }
    if (set.equals(SetKey.POLICE_CRIME)) {
      addClasses();
    }
  }

  private void add(CodeEntry entry) {
    String of = entry.more("set");
    if (!of.isEmpty() && !of.equals(set.key())) {
      return;
    }
    OffenceType type = OffenceTypes.find(set, entry.code()).orElseThrow();
    int rank = type.isPoliceUk() ? PUBLISHED : BUNDLED;
    Meaning meaning = new Meaning(type.number(), entry.from(), entry.to(), rank);
    add(codes, Plain.code(set, entry.code()), meaning);
    add(labels, Plain.label(entry.label()), meaning);
    for (String alias : entry.aliases()) {
      add(
          codes,
          Plain.code(set, alias),
          new Meaning(type.number(), entry.from(), entry.to(), ALIAS));
      add(labels, Plain.label(alias), meaning);
    }
  }

  private static void add(Map<String, List<Meaning>> to, String name, Meaning meaning) {
    if (!name.isEmpty()) {
      to.computeIfAbsent(name, key -> new ArrayList<>()).add(meaning);
    }
  }

  /** A class whose codes all stand in one part of a group means that part, without more detail. */
  private void addClasses() {
    Map<String, Set<String>> parts = new HashMap<>();
    for (OffenceType type : OffenceTypes.of(set)) {
      String of = Plain.classOf(type.code());
      if (!of.isEmpty()) {
        parts.computeIfAbsent(of, key -> new HashSet<>()).add(type.subgroup());
      }
    }
    for (OffenceType type : OffenceTypes.of(set)) {
      if (type.code().startsWith("sub:")) {
        parts.forEach(
            (number, subgroups) -> {
              if (subgroups.equals(Set.of(type.subgroup()))) {
                classes.put(number, type.number());
              }
            });
      }
    }
  }

  /** The category a code means on a day; −1 where it means none or several. */
  int byCode(String code, LocalDate day) {
    if (code.isEmpty()) {
      return -1;
    }
    String plain = Plain.code(set, code);
    int found = meant(codes.get(plain), day);
    if (found >= 0 || codes.containsKey(plain)) {
      return found;
    }
    String number = Plain.classOf(plain);
    int whole = number.equals(plain) ? -1 : meant(codes.get(number), day);
    boolean isLettered = !number.isEmpty() && Character.isLetter(plain.charAt(plain.length() - 1));
    if (number.isEmpty() || isLettered) {
      return -1;
    }
    return whole >= 0 ? whole : classes.getOrDefault(number, -1);
  }

  /** The category a label means on a day; −1 where it means none or several. */
  int byLabel(String label, LocalDate day) {
    return label.isEmpty() ? -1 : meant(labels.get(Plain.label(label)), day);
  }

  /** The only one in use; where none is in use, the only one there is. */
  private static int meant(@Nullable List<Meaning> meanings, LocalDate day) {
    if (meanings == null) {
      return -1;
    }
    List<Meaning> inUse = meanings.stream().filter(meaning -> meaning.isInUse(day)).toList();
    List<Meaning> known = inUse.isEmpty() ? meanings : inUse;
    int first = known.stream().mapToInt(Meaning::rank).min().orElse(OWN);
    int[] meant =
        known.stream()
            .filter(meaning -> meaning.rank() == first)
            .mapToInt(Meaning::category)
            .distinct()
            .toArray();
    return meant.length == 1 ? meant[0] : -1;
  }
}
