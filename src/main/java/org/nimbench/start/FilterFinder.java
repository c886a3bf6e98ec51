package org.nimbench.start;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.filter.FilterChoices;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.kit.filter.SavedFilters;
import org.nimbench.ui.kit.filter.SavedFiltersViewModel;
import org.nimbench.ui.kit.find.Find;
import org.nimbench.ui.kit.find.FindKind;
import org.nimbench.ui.kit.find.Finder;

/** Finds areas, types of crime and kept filters; going there makes them the filter. */
final class FilterFinder implements Finder {
  private final FilterViewModel filter;
  private final SavedFiltersViewModel saved;

  FilterFinder(FilterViewModel filter, SavedFiltersViewModel saved) {
    this.filter = filter;
    this.saved = saved;
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
    for (String type : filter.held().types()) {
      all.add(
          Find.of(
              FindKind.DATA,
              OffenceTypes.label(filter.filter().get().set(), type),
              Words.text("ui.find.type"),
              "mdi2t-tag-outline",
              () -> filter.chooseOnlyType(type)));
    }
    for (SavedFilters.Saved kept : saved.all()) {
      all.add(
          Find.of(
              FindKind.DATA,
              kept.name(),
              Words.text("ui.find.filter"),
              "mdi2f-filter-outline",
              () -> saved.choose(kept)));
    }
    return all;
  }
}
