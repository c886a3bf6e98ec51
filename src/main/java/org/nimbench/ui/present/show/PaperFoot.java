package org.nimbench.ui.present.show;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.Paper;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/**
 * Under a printed page: its figures, each of which opens live; and whether they are out of date.
 */
final class PaperFoot extends HBox {
  private final ShowViewModel show;

  PaperFoot(ShowViewModel show) {
    this.show = show;
    setId("wall-paper-foot");
    getStyleClass().add("nb-wall-paper-foot");
    setAlignment(Pos.CENTER_LEFT);
    show.paper().page().addListener((observed, was, now) -> tell());
    show.paper().paper().addListener((observed, was, now) -> tell());
    tell();
  }

  private void tell() {
    List<Node> parts = new ArrayList<>();
    List<Paper.Figure> figures = show.paper().figures();
    if (figures.isEmpty()) {
      parts.add(Labels.of(Words.text("ui.present.paper.none"), "nb-wall-small"));
    } else {
      parts.add(Labels.of(Words.text("ui.present.paper.live"), "nb-wall-small"));
    }
    for (int i = 0; i < figures.size(); i++) {
      parts.add(button(figures.get(i), i));
    }
    parts.add(Labels.spring());
    Paper paper = show.paper().paper().get();
    if (paper != null && !paper.caution().isEmpty()) {
      Label caution = Labels.of(paper.caution(), "nb-wall-caution");
      caution.setId("wall-caution");
      caution.setGraphic(Icons.large("mdi2a-alert-circle-outline"));
      caution.setMinWidth(USE_PREF_SIZE);
      parts.add(caution);
    }
    getChildren().setAll(parts);
  }

  private Button button(Paper.Figure figure, int at) {
    Button button = new Button(figure.title());
    button.setId("wall-live-" + at);
    button.getStyleClass().add("nb-wall-live");
    button.setMinWidth(0);
    button.setAccessibleText(Words.text("ui.present.paper.open", figure.title()));
    button.setOnAction(event -> show.openLive(figure));
    return button;
  }
}
