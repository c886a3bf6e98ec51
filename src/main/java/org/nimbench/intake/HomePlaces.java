package org.nimbench.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.nimbench.disclosure.GateRules;
import org.nimbench.disclosure.Sensitivity;
import org.nimbench.disclosure.Snapping;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.layout.SetForm;
import org.nimbench.intake.value.PlaceColumn;
import org.nimbench.kernel.OffenceTypes;

/**
 * Which points of a partner's extract are moved before they are stored, because the exact one would
 * show somebody's home: those of sensitive records and those whose premises are a dwelling, where
 * they are given finer than 50 m. Volume crime elsewhere keeps its exact place.
 */
final class HomePlaces {
  /** What they are moved to: the middle of a square of 100 m. */
  static final Snapping MOVED_TO = Snapping.MIDDLE;

  private static final String SEXUAL = "sexual-offences";
  private static final List<String> FLAGS = List.of("da_flag", "hate_flag");
  private static final List<String> PREMISES =
      List.of("premises_type", "property_cat", "property_type");
  private static final Pattern DWELLING =
      Pattern.compile(
          "(?:private |other |supported |sheltered )?(?:dwelling|residential|residence|flat"
              + "|maisonette|bungalow|house|home|apartment|care home|nursing home|children's home"
              + "|refuge|hostel)s?(?:\\b.*)?|(?:purpose built|converted) (?:flat|maisonette).*"
              + "|(?:semi-?detached|detached|terraced) .*");

  private final GateRules rules;
  private final Map<String, Boolean> known = new BoundedMap<>();

  HomePlaces(TablePlan plan) {
    rules = new GateRules(plan.form().set().number(), plan.mapping().openData());
  }

  /** Whether a file of a set may have points that are moved. */
  static boolean mayMove(SetForm form, Mapping mapping, List<PlaceColumn> places) {
    GateRules rules = new GateRules(form.set().number(), mapping.openData());
    boolean fine =
        places.stream().anyMatch(one -> Sensitivity.mustSnap(rules, one.metres(), true, true));
    boolean isAskable =
        Sensitivity.isSensitive(form.set().number(), "", false)
            || form.set().number() == 2
            || form.set().number() == 12
            || mapping.columns().stream().anyMatch(column -> PREMISES.contains(column.key()));
    return fine && isAskable;
  }

  /**
   * Whether the point of a row is moved.
   *
   * @param found its place
   * @param sort its category
   * @param cells its other cells by key
   */
  boolean isMoved(PlaceReader.Found found, Category.Sort sort, Map<String, Object> cells) {
    if (rules.openData() || !found.spot().isLocated()) {
      return false;
    }
    return Sensitivity.mustSnap(rules, found.metres(), isSensitive(sort, cells), isDwelling(cells));
  }

  private boolean isSensitive(Category.Sort sort, Map<String, Object> cells) {
    boolean flagged = FLAGS.stream().anyMatch(flag -> Integer.valueOf(1).equals(cells.get(flag)));
    String code = sort.code() == null ? "" : sort.code();
    return Sensitivity.isSensitive(rules.set(), code, flagged) || isSexual(sort.type());
  }

  private static boolean isSexual(int type) {
    return type >= 0 && OffenceTypes.all().get(type).words().contains(SEXUAL);
  }

  private boolean isDwelling(Map<String, Object> cells) {
    for (String key : PREMISES) {
      Object premises = cells.get(key);
      if (premises != null && known.computeIfAbsent(premises.toString(), HomePlaces::isHome)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Dwelling}, {@code House - single occupancy}; not {@code Public house}. */
  static boolean isHome(String premises) {
    return DWELLING.matcher(premises.strip().toLowerCase(Locale.ROOT)).matches();
  }
}
