package org.nimbench.disclosure.release;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.nimbench.disclosure.Sensitivity;
import org.nimbench.kernel.CodeEntry;
import org.nimbench.kernel.CodeTables;
import org.nimbench.kernel.SetKey;

/** What release control needs to know of a category. */
public enum CategoryKind {
  /** Places must be coarser, points are never shown. */
  SENSITIVE,
  /** Frequent offences against property, fires, collisions, anti-social behaviour. */
  VOLUME,
  /** Anything else, and totals over categories. */
  ORDINARY;

  private static final Set<String> VOLUME_TYPES =
      Set.of(
          "anti-social-behaviour",
          "asb",
          "bicycle-theft",
          "burglary",
          "criminal-damage-arson",
          "other-theft",
          "robbery",
          "shoplifting",
          "theft-from-the-person",
          "vehicle-crime");

  /** Types that hold sexual offences, harassment and stalking with others. */
  private static final Set<String> MIXED_TYPES = Set.of("violent-crime", "violent-crime-2013");

  private static final String JOINED = "\\+";
  private static final String ASB_PREFIX = "asb-";
  private static final Map<String, Map<String, CodeEntry>> TABLES = new ConcurrentHashMap<>();

  /**
   * The kind of a category of a set that partners supplied. Racial incidents, exclusions and
   * hospital sets are sensitive as a whole; so is a type that mixes violence with sexual offences.
   *
   * <p>Several counted as one are sensitive if one of them is, and of volume only if all are.
   *
   * @param category its code, or codes joined by {@code +}; empty for all categories
   */
  public static CategoryKind of(SetKey set, String category) {
    List<CategoryKind> kinds =
        Arrays.stream(category.split(JOINED, -1)).map(one -> ofOne(set, one)).distinct().toList();
    if (kinds.contains(SENSITIVE)) {
      return SENSITIVE;
    }
    return kinds.size() == 1 ? kinds.get(0) : ORDINARY;
  }

  private static CategoryKind ofOne(SetKey set, String category) {
    if (Sensitivity.isSensitive(set.number(), category, false)) {
      return SENSITIVE;
    }
    return switch (set.number()) {
      case 1 -> listed("incident-categories", category, category.startsWith(ASB_PREFIX));
      case 2 -> crime(category);
      case 3, 4 -> listed("fire-items", category, true);
      case 5 -> VOLUME;
      case 7 -> SENSITIVE;
      case 8 -> listed("asb-typology", category, true);
      default -> ORDINARY;
    };
  }

  private static CategoryKind crime(String category) {
    if (MIXED_TYPES.contains(category)) {
      return SENSITIVE;
    }
    CodeEntry entry = table("offences").get(category);
    String type = entry == null ? category : entry.more("police_uk");
    return listed("offences", category, VOLUME_TYPES.contains(type));
  }

  private static CategoryKind listed(String table, String category, boolean volume) {
    CodeEntry entry = table(table).get(category);
    if (entry != null && entry.sensitive()) {
      return SENSITIVE;
    }
    return volume ? VOLUME : ORDINARY;
  }

  private static Map<String, CodeEntry> table(String name) {
    return TABLES.computeIfAbsent(
        name,
        wanted ->
            CodeTables.of(wanted).stream()
                .collect(Collectors.toMap(CodeEntry::code, entry -> entry, (a, b) -> a)));
  }
}
