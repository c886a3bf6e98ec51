package org.nimbench.ui.view;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;

/** The scale of the map, and a few round ones to go to. */
public final class ScaleMenu extends MenuButton {
  private static final List<Integer> ROUND =
      List.of(5_000, 10_000, 25_000, 50_000, 100_000, 250_000);

  /** A menu over a map. */
  public ScaleMenu(MapCanvas canvas) {
    setId("map-scale");
    getStyleClass().add("nb-scale-menu");
    for (int scale : ROUND) {
      MenuItem item = new MenuItem(words(scale));
      item.setOnAction(
          event -> {
            Viewport now = canvas.view().get();
            if (now != null) {
              canvas.look(now.atScale(scale));
            }
          });
      getItems().add(item);
    }
    canvas
        .view()
        .addListener(
            (observed, before, now) -> {
              if (now != null) {
                setText(words(now.roundScale()));
                setAccessibleText(Words.text("ui.map.scale.name", getText()));
              }
            });
    setAccessibleText(Words.text("ui.map.scale.name", ""));
  }

  private static String words(long scale) {
    return Words.text("ui.map.scale", Figures.count(scale));
  }
}
