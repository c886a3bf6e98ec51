package org.nimbench.start;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.filter.FilterChoices;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.kit.find.Find;
import org.nimbench.ui.kit.find.FindKind;
import org.nimbench.ui.kit.find.Finder;

/** Finds the areas of all layers and the types of crime; going there makes them the filter. */
final class FilterFinder implements Finder {
  private final FilterViewModel filter;

  FilterFinder(FilterViewModel filter) {
    this.filter = filter;
  }

  @Override
  public List<Find> all() {
    List<Find> all = new ArrayList<>();
    for (FilterChoices.Layer layer : filter.choices().layers()) {
      for (FilterChoices.NamedArea area : layer.areas()) {
        all.add(
            Find.of(
                FindKind.AREA,
                area.name(),
                Words.text("ui.find.area", layer.title(), area.code()),
                "mdi2m-map-marker-outline",
                () -> filter.chooseOnlyArea(layer.name(), area.code())));
      }
    }
    for (String type : filter.choices().types()) {
      all.add(
          Find.of(
              FindKind.DATA,
              OffenceTypes.label(type),
              Words.text("ui.find.type"),
              "mdi2t-tag-outline",
              () -> filter.chooseOnlyType(type)));
    }
    return all;
  }
}
