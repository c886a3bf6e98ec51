package org.nimbench.ui.data;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.PointInArea;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/** Where some of the rows fall: dots in the partnership's areas, triangles outside them. */
final class FallMap extends VBox {
  private static final double HIGH = 190;
  private static final double EDGE = 10;

  FallMap(Ground ground, List<double[]> points, long none) {
    getStyleClass().addAll("nb-section", "nb-inspection-section");
    List<double[]> inside = new ArrayList<>();
    List<double[]> outside = new ArrayList<>();
    PointInArea areas = ground.layer() == null ? null : PointInArea.of(ground.layer());
    for (double[] point : points) {
      boolean isIn = areas == null || areas.locate(point[0], point[1]) >= 0;
      (isIn ? inside : outside).add(point);
    }
    HBox head =
        new HBox(
            14,
            Labels.of(Words.text("ui.data.fall"), "nb-section-title"),
            Labels.spring(),
            key("mdi2c-circle-small", Words.text("ui.data.fall.inside", inside.size())),
            key("mdi2t-triangle-outline", Words.text("ui.data.fall.outside", outside.size())),
            Labels.of(Words.text("ui.data.fall.none", Figures.count(none)), "nb-caption"));
    head.setAlignment(Pos.CENTER_LEFT);
    Sketch sketch = new Sketch(ground, inside, outside);
    sketch.setAccessibleText(
        Words.text("ui.data.fall.name", inside.size(), outside.size(), Figures.count(none)));
    getChildren().addAll(head, sketch);
  }

  private static Node key(String icon, String words) {
    Label key = Labels.of(words, "nb-caption");
    key.setGraphic(Icons.text(icon));
    return key;
  }

  /** The drawing; it follows its width. */
  private static final class Sketch extends Pane {
    private final Ground ground;
    private final List<double[]> inside;
    private final List<double[]> outside;

    Sketch(Ground ground, List<double[]> inside, List<double[]> outside) {
      this.ground = ground;
      this.inside = inside;
      this.outside = outside;
      getStyleClass().add("nb-fall");
      setMinHeight(HIGH);
      setMaxHeight(HIGH);
      Rectangle clip = new Rectangle();
      clip.widthProperty().bind(widthProperty());
      clip.heightProperty().bind(heightProperty());
      setClip(clip);
      widthProperty().addListener((observed, before, now) -> draw());
    }

    private void draw() {
      getChildren().clear();
      Box box = extent();
      if (box == null || getWidth() < 2 * EDGE) {
        return;
      }
      double scale =
          Math.min(
              (getWidth() - 2 * EDGE) / Math.max(1, box.maxEasting() - box.minEasting()),
              (HIGH - 2 * EDGE) / Math.max(1, box.maxNorthing() - box.minNorthing()));
      double left = (getWidth() - scale * (box.maxEasting() - box.minEasting())) / 2;
      double top = (HIGH - scale * (box.maxNorthing() - box.minNorthing())) / 2;
      Path lines = new Path();
      lines.getStyleClass().add("nb-fall-ground");
      for (double[] line : ground.lines()) {
        for (int i = 0; i + 1 < line.length; i += 2) {
          double x = left + scale * (line[i] - box.minEasting());
          double y = top + scale * (box.maxNorthing() - line[i + 1]);
          lines.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
        }
        lines.getElements().add(new ClosePath());
      }
      getChildren().add(lines);
      for (double[] point : inside) {
        Circle dot =
            new Circle(
                left + scale * (point[0] - box.minEasting()),
                top + scale * (box.maxNorthing() - point[1]),
                2.2);
        dot.getStyleClass().add("nb-fall-inside");
        getChildren().add(dot);
      }
      for (double[] point : outside) {
        Polygon mark = new Polygon(0, -4, 4, 3, -4, 3);
        // One far away stands at the edge.
        mark.setLayoutX(clamp(left + scale * (point[0] - box.minEasting()), getWidth()));
        mark.setLayoutY(clamp(top + scale * (box.maxNorthing() - point[1]), HIGH));
        mark.getStyleClass().add("nb-fall-outside");
        getChildren().add(mark);
      }
    }

    private static double clamp(double at, double size) {
      return Math.max(EDGE / 2, Math.min(size - EDGE / 2, at));
    }

    /** Around the areas; without areas, around the points. */
    private @Nullable Box extent() {
      if (ground.extent() != null) {
        return ground.extent();
      }
      Box box = null;
      for (double[] point : inside) {
        Box own = new Box(point[0], point[1], point[0], point[1]);
        box = box == null ? own : box.with(own);
      }
      return box;
    }
  }
}
