package org.nimbench.ui.present.show;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.StampLines;

/** Beside a chart or a table: what it was made from, in type that can be read from the back. */
final class EvidenceList extends VBox {
  EvidenceList() {
    setId("wall-evidence");
    getStyleClass().add("nb-wall-evidence");
  }

  void show(Evidence evidence) {
    getChildren().clear();
    lines(evidence)
        .forEach(
            (name, words) ->
                getChildren()
                    .add(
                        new VBox(
                            Labels.of(name, "nb-wall-note"),
                            Labels.paragraph(words, "nb-wall-detail"))));
  }

  private static Map<String, String> lines(Evidence evidence) {
    Stamp stamp = evidence.stamp();
    Map<String, String> lines = new LinkedHashMap<>();
    if (evidence.period() != null) {
      lines.put(Words.text("ui.present.evidence.period"), evidence.period().inWords());
    }
    lines.put(
        Words.text("ui.present.evidence.records"),
        Words.text(
            "ui.present.evidence.located",
            Figures.count(stamp.n()),
            Figures.count(stamp.located()),
            Figures.percent(stamp.shareLocated(), 1)));
    String excluded =
        stamp.excludedInWords().entrySet().stream()
            .filter(reason -> reason.getValue() > 0)
            .map(reason -> Figures.count(reason.getValue()) + " " + reason.getKey())
            .collect(Collectors.joining(", "));
    if (!excluded.isEmpty()) {
      lines.put(Words.text("ui.present.evidence.excluded"), excluded);
    }
    lines.put(Words.text("ui.present.evidence.source"), stamp.source());
    if (stamp.asAt() != null) {
      lines.put(Words.text("ui.present.evidence.asat"), Figures.shortDate(stamp.asAt()));
    }
    lines.put(Words.text("ui.present.evidence.method"), StampLines.method(stamp));
    return lines;
  }
}
