package org.nimbench.ui.change;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.change.ChangeViewModel.Layout;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FoldingBar;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Segments;
import org.nimbench.ui.view.MapMode;
import org.nimbench.ui.view.ModeSegments;

/** Over the comparison: the map's modes, the layout, and what is done with the figures. */
final class ChangeToolbar extends FoldingBar {
  ChangeToolbar(
      ChangeViewModel model, Property<MapMode> mode, Runnable home, Consumer<List<Evidence>> add) {
    ToggleButton together = Buttons.tool("mdi2l-link-variant", Words.text("ui.change.together"));
    together.setId("change-together");
    together.selectedProperty().bindBidirectional(model.moveTogether());
    Button back = Buttons.icon("mdi2h-home-outline", Words.text("ui.map.home"), home);
    back.setId("change-home");
    Button three =
        Buttons.primary(
            "mdi2p-plus",
            Words.text("ui.change.add"),
            () -> {
              Comparison shown = model.comparison().get();
              if (shown != null) {
                add.accept(shown.figures());
              }
            });
    three.setId("change-add");
    three.setTooltip(new Tooltip(Words.text("ui.change.add")));
    three.disableProperty().bind(model.comparison().isNull());
    getChildren()
        .addAll(
            ModeSegments.of(mode),
            new Separator(Orientation.VERTICAL),
            layouts(model),
            together,
            back,
            Labels.spring(),
            three);
  }

  private static Segments<Layout> layouts(ChangeViewModel model) {
    return new Segments<>(
        Words.text("ui.change.layouts"),
        List.of(Layout.values()),
        layout ->
            switch (layout) {
              case SIDE_BY_SIDE ->
                  new Segments.Segment(
                      "",
                      Words.text("ui.change.layout.side"),
                      Words.text("ui.change.layout.side.hint"));
              case SWIPE ->
                  new Segments.Segment(
                      "",
                      Words.text("ui.change.layout.swipe"),
                      Words.text("ui.change.layout.swipe.hint"));
              case CHANGE_ONLY ->
                  new Segments.Segment(
                      "",
                      Words.text("ui.change.layout.only"),
                      Words.text("ui.change.layout.only.hint"));
            },
        model.layout());
  }
}
