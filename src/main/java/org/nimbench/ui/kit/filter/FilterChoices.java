package org.nimbench.ui.kit.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param types codes of the types of the standard filter's set that occur, groups first
 * @param covered from the first month held to the last
 * @param layers boundary layers with the names of their areas
 */
public record FilterChoices(
    String place, Filter standard, List<String> types, Period covered, List<Layer> layers) {
  public FilterChoices {
    types = List.copyOf(types);
    layers = List.copyOf(layers);
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
    return new FilterChoices(place, standard, types, covered, others);
  }

  private int at(String layer) {
    return layers.stream().map(Layer::name).toList().indexOf(layer);
  }

  /** The types of a set: those that occur of the set the workspace opens with, else all. */
  public List<String> types(SetKey set) {
    return set.equals(standard.set())
        ? types
        : OffenceTypes.of(set).stream().map(OffenceType::code).toList();
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
