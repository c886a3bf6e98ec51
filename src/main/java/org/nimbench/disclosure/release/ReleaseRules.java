package org.nimbench.disclosure.release;

import java.util.Map;
import java.util.Set;
import org.nimbench.kernel.SetKey;

/**
 * Thresholds and the finest places of a release.
 *
 * <p>Usual rules: counts 1 to 4 are hidden; in the hospital and health sets (9 to 11) 1 to 7 are
 * hidden and the rest is rounded to 5; partners see volume crime and published open data as they
 * are. Sensitive categories are shown for lower layer super output areas and larger to partners,
 * for wards and larger to the public. Noughts are shown.
 *
 * @param forWhom who reads the release
 * @param usual the threshold where no set has its own
 * @param thresholds thresholds of sets
 * @param healthRounding what sets 9 to 11 are rounded to; 1 for exact
 * @param zerosHidden whether noughts are hidden as small counts are
 * @param openData sets whose rows all come from published open data, whose places are coarse
 *     already
 */
public record ReleaseRules(
    ReleaseClass forWhom,
    int usual,
    Map<SetKey, Integer> thresholds,
    int healthRounding,
    boolean zerosHidden,
    Set<SetKey> openData) {
  private static final int USUAL = 5;
  private static final int HEALTH = 8;
  private static final int HEALTH_ROUNDING = 5;
  private static final Set<Integer> HEALTH_SETS = Set.of(9, 10, 11);

  public ReleaseRules {
    thresholds = Map.copyOf(thresholds);
    openData = Set.copyOf(openData);
  }

  /** The usual rules. */
  public static ReleaseRules usual(ReleaseClass forWhom) {
    Map<SetKey, Integer> health =
        Map.of(
            SetKey.PRESCRIBED.get(8), HEALTH,
            SetKey.PRESCRIBED.get(9), HEALTH,
            SetKey.PRESCRIBED.get(10), HEALTH);
    return new ReleaseRules(forWhom, USUAL, health, HEALTH_ROUNDING, false, Set.of());
  }

  /** The same rules where some sets are open data. */
  public ReleaseRules withOpenData(Set<SetKey> sets) {
    return new ReleaseRules(forWhom, usual, thresholds, healthRounding, zerosHidden, sets);
  }

  /** The same rules for partners. */
  ReleaseRules forPartners() {
    return new ReleaseRules(
        ReleaseClass.PARTNER, usual, thresholds, healthRounding, zerosHidden, openData);
  }

  /** What holds for a cell. */
  public CellRule ruleFor(CellKey key) {
    return ruleFor(key.set(), key.category());
  }

  /**
   * What holds for a category of a set.
   *
   * @param category its code; empty for all categories
   */
  public CellRule ruleFor(SetKey set, String category) {
    if (isFree(set, category)) {
      return new CellRule(1, 1, true, AreaLevel.POINT);
    }
    int rounding = HEALTH_SETS.contains(set.number()) ? healthRounding : 1;
    return new CellRule(
        thresholds.getOrDefault(set, usual), rounding, !zerosHidden, finest(kind(set, category)));
  }

  /**
   * Whether readers may see every count of a category: partners those of volume crime, and what
   * everybody could read before.
   */
  public boolean isFree(SetKey set, String category) {
    return forWhom == ReleaseClass.PARTNER
        && (openData.contains(set) || kind(set, category) == CategoryKind.VOLUME);
  }

  /** The kind of a category; open data have no sensitive one. */
  CategoryKind kind(SetKey set, String category) {
    CategoryKind kind = CategoryKind.of(set, category);
    return kind == CategoryKind.SENSITIVE && openData.contains(set) ? CategoryKind.ORDINARY : kind;
  }

  private AreaLevel finest(CategoryKind kind) {
    if (kind != CategoryKind.SENSITIVE) {
      return AreaLevel.POINT;
    }
    return forWhom == ReleaseClass.PUBLIC ? AreaLevel.WARD : AreaLevel.LSOA;
  }
}
