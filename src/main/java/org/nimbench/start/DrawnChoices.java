package org.nimbench.start;

import java.util.Comparator;
import java.util.List;
import org.nimbench.desk.DrawnArea;
import org.nimbench.ui.kit.filter.FilterChoices;
import org.nimbench.ui.view.LayerNames;

/** The areas the analyst drew, as the filter offers them. */
final class DrawnChoices {
  private DrawnChoices() {}

  /** In order of name; none make a layer without areas. */
  static FilterChoices.Layer of(List<DrawnArea> areas) {
    return new FilterChoices.Layer(
        DrawnArea.LAYER,
        LayerNames.words(DrawnArea.LAYER),
        areas.stream()
            .map(area -> new FilterChoices.NamedArea(area.code(), area.name()))
            .sorted(Comparator.comparing(FilterChoices.NamedArea::name))
            .toList());
  }
}
