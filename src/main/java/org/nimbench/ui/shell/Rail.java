package org.nimbench.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Screen;

/** The steps of the analyst's cycle; those that are not built yet are not there. */
final class Rail extends VBox {
  Rail(ShellViewModel model, List<Screen> screens) {
    getStyleClass().add("nb-rail");
    setAlignment(Pos.TOP_CENTER);
    ToggleGroup group = new ToggleGroup();
    for (Screen screen : screens) {
      ToggleButton button = new ToggleButton(screen.title(), Icons.large(screen.icon()));
      button.setId("rail-" + screen.step());
      button.setContentDisplay(ContentDisplay.TOP);
      button.setToggleGroup(group);
      button.setAccessibleText(screen.title());
      button.setTooltip(new Tooltip(Words.text("ui.rail.hint", screen.title(), screen.step())));
      button.setOnAction(
          event -> {
            button.setSelected(true);
            model.step().set(screen.step());
          });
      button.setSelected(model.step().get() == screen.step());
      model
          .step()
          .addListener(
              (observed, before, now) -> button.setSelected(now.intValue() == screen.step()));
      getChildren().add(button);
    }
  }
}
