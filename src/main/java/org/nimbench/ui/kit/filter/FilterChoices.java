package org.nimbench.ui.kit.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceType;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;

/**
 * What a workspace can be filtered by.
 *
 * @param place what the whole of it is called, such as {@code Northvale}
 * @param standard the filter that a workspace opens with and Reset goes back to
 * @param sets the sets of records that are held; where none is, the standard filter's alone
 * @param layers boundary layers with the names of their areas
 */
public record FilterChoices(String place, Filter standard, List<HeldSet> sets, List<Layer> layers) {
  private static final int YEAR = 12;

  public FilterChoices {
    sets = List.copyOf(sets);
    layers = List.copyOf(layers);
  }

  /**
   * A set of records.
   *
   * @param set which
   * @param types codes of its types, groups first; empty where its records have none
   * @param covered from the first month held to the last; months to ask for where none is held
   * @param isHeld whether there are records of it
   * @param hasDays whether any of its records says on which day it happened
   * @param hasHours whether any of its records says at what time of day
   */
  public record HeldSet(
      SetKey set,
      List<String> types,
      Period covered,
      boolean isHeld,
      boolean hasDays,
      boolean hasHours) {
    public HeldSet {
      types = List.copyOf(types);
    }

    /** A set with records. */
    public HeldSet(
        SetKey set, List<String> types, Period covered, boolean hasDays, boolean hasHours) {
      this(set, types, covered, true, hasDays, hasHours);
    }

    /** A set without records, none of which says anything. */
    public static HeldSet without(SetKey set, List<String> types, Period months) {
      return new HeldSet(set, types, months, false, false, false);
    }

    /** The twelve months that end with the last one held; all that is held where that is less. */
    public Period lastYear() {
      Period year = covered.lastMonths(YEAR);
      return covered.holds(year) ? year : covered;
    }

    /** A filter without the days and hours that no record of the set could answer. */
    Filter answerable(Filter filter) {
      Filter days = hasDays ? filter : filter.withDays(Set.of());
      return hasHours ? days : days.withHours(null);
    }
  }

  /**
   * A boundary layer.
   *
   * @param name as filters write it, such as {@code wards}
   * @param title as people say it, such as {@code Wards}
   * @param areas in order of name
   */
  public record Layer(String name, String title, List<NamedArea> areas) {
    public Layer {
      areas = List.copyOf(areas);
    }
  }

  /**
   * An area.
   *
   * @param code its standard code
   * @param name what people call it
   */
  public record NamedArea(String code, String name) {}

  /**
   * The same with other areas in one layer: the last of the layers where it is new, as those the
   * analyst drew; gone where it has none.
   */
  FilterChoices with(Layer layer) {
    List<Layer> others = new ArrayList<>(layers);
    boolean isKnown = others.removeIf(each -> each.name().equals(layer.name()));
    if (!layer.areas().isEmpty()) {
      others.add(isKnown ? at(layer.name()) : others.size(), layer);
    }
    return withLayers(others);
  }

  private int at(String layer) {
    return layers.stream().map(Layer::name).toList().indexOf(layer);
  }

  private FilterChoices withLayers(List<Layer> others) {
    return new FilterChoices(place, standard, sets, others);
  }

  /** The same with another filter to begin with and go back to. */
  public FilterChoices withStandard(Filter other) {
    return new FilterChoices(place, other, sets, layers);
  }

  /**
   * What is known of a set. One that is not held, as after its records were purged, has all its
   * types, and the months of the set the workspace opens with.
   */
  public HeldSet held(SetKey set) {
    return sets.stream()
        .filter(each -> each.set().equals(set))
        .findFirst()
        .orElseGet(
            () ->
                HeldSet.without(
                    set,
                    OffenceTypes.of(set).stream().map(OffenceType::code).toList(),
                    sets.get(0).covered()));
  }

  /** From the first month that any set holds to the last. */
  public Period covered() {
    Period first = sets.get(0).covered();
    return sets.stream().map(HeldSet::covered).reduce(first, Period::around);
  }

  /** What an area is called; its code where the layers do not know it. */
  public String nameOf(String layer, String code) {
    Optional<NamedArea> found =
        layers.stream()
            .filter(each -> each.name().equals(layer))
            .flatMap(each -> each.areas().stream())
            .filter(area -> area.code().equals(code))
            .findFirst();
    return found.map(NamedArea::name).orElse(code);
  }
}
