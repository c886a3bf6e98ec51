package org.nimbench.ui.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.Selection.Place;

/**
 * What a new place makes of what is selected: it takes its place, is added or is taken out. Areas
 * stay areas of their layer: a shape means those whose middle lies in it. Shapes are joined or cut
 * where one piece without holes remains; anything else is refused and the selection stays.
 *
 * @param place what is selected then; null for nothing
 * @param isRefused whether both cannot be one selection
 */
public record Combined(@Nullable Place place, boolean isRefused) {
  private static final Combined REFUSED = new Combined(null, true);

  /**
   * Combines what is selected with a new place.
   *
   * @param finders by layer; null where it is not there
   * @param offered the areas of the filter: of their layer no other can be selected
   */
  public static Combined of(
      @Nullable Place before,
      Place drawn,
      Combine combine,
      Function<String, @Nullable AreaFinder> finders,
      @Nullable AreaChoice offered) {
    if (combine == Combine.REPLACE || before == null) {
      return new Combined(combine == Combine.SUBTRACT ? null : drawn, false);
    }
    AreaChoice areas = before.areas();
    if (areas == null) {
      return OneOutline.of(before, drawn, combine == Combine.ADD, finders)
          .map(outline -> new Combined(outline.place(), false))
          .orElse(REFUSED);
    }
    AreaFinder finder = finders.apply(areas.layer());
    AreaChoice others = drawn.areas();
    if (finder == null || (others != null && !others.layer().equals(areas.layer()))) {
      return REFUSED;
    }
    List<String> meant = others == null ? inside(finder, drawn, offered) : others.codes();
    boolean isToggled = others != null && areas.codes().containsAll(meant);
    return new Combined(
        named(finder.layer(), codes(areas, meant, combine == Combine.ADD && !isToggled)), false);
  }

  /** Makes it the selection, or says why it cannot be; what was refused before is past. */
  public void in(Selection selection) {
    selection.refuse(isRefused ? Words.text("ui.selection.refused") : "");
    if (!isRefused) {
      selection.place().set(place);
    }
  }

  private static List<String> codes(AreaChoice areas, List<String> meant, boolean isAdded) {
    Set<String> codes = new LinkedHashSet<>(areas.codes());
    if (isAdded) {
      codes.addAll(meant);
    } else {
      codes.removeAll(Set.copyOf(meant));
    }
    return List.copyOf(codes);
  }

  private static List<String> inside(AreaFinder finder, Place drawn, @Nullable AreaChoice offered) {
    AreaLayer layer = finder.layer();
    return layer.areas().stream()
        .filter(area -> OneOutline.holdsMiddle(drawn, area.shape()))
        .filter(area -> isOffered(layer, area, offered))
        .map(Area::code)
        .toList();
  }

  /** An area outside those of the filter has no incidents to show. */
  public static boolean isOffered(AreaLayer layer, Area area, @Nullable AreaChoice offered) {
    return offered == null
        || !offered.layer().equals(layer.name())
        || offered.codes().contains(area.code());
  }

  /** Areas of a layer as a place; null for none. */
  public static @Nullable Place named(AreaLayer from, List<String> codes) {
    if (codes.isEmpty()) {
      return null;
    }
    String name =
        codes.size() == 1
            ? from.byCode(codes.get(0)).map(Area::name).orElse(codes.get(0))
            : Words.text("ui.map.pick.areas", Figures.count(codes.size()));
    return Place.of(new AreaChoice(from.name(), codes), name);
  }
}
