package org.nimbench.ui.view;

import java.util.List;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
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
    getItems().add(typed(canvas));
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
    disableProperty().bind(canvas.view().isNull());
    canvas.view().addListener((observed, before, now) -> tell(now));
    tell(canvas.view().get());
  }

  /** The scale that is looked at; nothing before there is a view. */
  private void tell(@Nullable Viewport now) {
    if (now != null) {
      setText(words(now.roundScale()));
      setAccessibleText(Words.text("ui.map.scale.name", getText()));
    } else if (getText().isEmpty()) {
      setText(Words.text("ui.map.scale.none"));
      setAccessibleText(Words.text("ui.map.scale.nothing"));
    }
  }

  /** A field for a scale of one's own: {@code 1:12,500} or {@code 12500}. */
  private CustomMenuItem typed(MapCanvas canvas) {
    TextField field = new TextField();
    field.setId("map-scale-typed");
    field.setPromptText(words(ROUND.get(1)));
    field.setAccessibleText(Words.text("ui.map.scale.typed"));
    field.setPrefColumnCount(8);
    field.setOnAction(
        event -> {
          Viewport now = canvas.view().get();
          long scale = ScaleText.read(field.getText());
          if (now != null && scale > 0) {
            canvas.look(now.atScale(scale));
            field.clear();
            hide();
          } else {
            field.selectAll();
          }
        });
    return new CustomMenuItem(field, false);
  }

  private static String words(long scale) {
    return Words.text("ui.map.scale", Figures.count(scale));
  }
}
