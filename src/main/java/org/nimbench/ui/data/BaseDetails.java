package org.nimbench.ui.data;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.VBox;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseKind;
import org.nimbench.geography.BaseMapRead;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/** What kinds of feature a base map file holds, and how many of each. */
final class BaseDetails extends VBox {
  BaseDetails(BaseMapRead read) {
    Map<BaseKind, Integer> counts = new EnumMap<>(BaseKind.class);
    for (BaseFeature feature : read.features()) {
      counts.merge(feature.kind(), 1, Integer::sum);
    }
    VBox section = MapFilePane.section(Words.text("ui.data.map.base"));
    counts.forEach(
        (kind, count) ->
            section
                .getChildren()
                .add(
                    Labels.of(
                        Words.text("ui.data.map.kind", kind.inWords(), Figures.count(count)),
                        "nb-body")));
    section.getChildren().add(Labels.paragraph(Words.text("ui.data.map.replaces"), "nb-caption"));
    getChildren().add(section);
  }
}
