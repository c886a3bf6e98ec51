package org.nimbench.ui.change;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.change.ChangeViewModel.Layout;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FoldingBar;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Segments;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.view.MapMode;
import org.nimbench.ui.view.ModeSegments;
import org.nimbench.ui.view.ToProduct;

/** Over the comparison: the map's modes, the layout, and what is done with the figures. */
final class ChangeToolbar extends FoldingBar {
  /** What is done with the figures. */
  record Acts(ToProduct add, Consumer<Evidence> copy, Consumer<Evidence> save) {}

  ChangeToolbar(ChangeViewModel model, Property<MapMode> mode, Runnable home, Acts acts) {
    getStyleClass().add("nb-map-toolbar");
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
                acts.add().take().accept(shown.figures());
              }
            });
    three.setId("change-add");
    three.getStyleClass().add("nb-action");
    three.setAccessibleText(Words.text("ui.change.add"));
    ToggleButton legend = Buttons.tool("mdi2m-map-legend", Words.text("ui.change.legend"));
    legend.setId("change-legend-show");
    legend.selectedProperty().bindBidirectional(model.isLegend());
    getChildren()
        .addAll(
            ModeSegments.of(mode),
            new Separator(Orientation.VERTICAL),
            layouts(model),
            together,
            legend,
            back,
            Labels.spring(),
            menu(
                "change-copy",
                "mdi2c-content-copy",
                Words.text("ui.change.copy"),
                model,
                acts.copy()),
            menu(
                "change-save",
                "mdi2c-content-save-outline",
                Words.text("ui.change.save"),
                model,
                acts.save()),
            acts.add()
                .door(
                    three,
                    model.comparison().isNull(),
                    new SimpleStringProperty(Words.text("ui.change.add"))));
  }

  /** One of the three maps, chosen from a menu. */
  private static MenuButton menu(
      String id, String icon, String words, ChangeViewModel model, Consumer<Evidence> does) {
    MenuButton button = new MenuButton("", Icons.tool(icon));
    button.setId(id);
    button.getStyleClass().add("nb-icon-button");
    button.setAccessibleText(words);
    Tips.tell(button, words);
    button.disableProperty().bind(model.comparison().isNull());
    button
        .getItems()
        .addAll(
            item(Words.text("ui.change.figure.change"), model, Comparison::change, does),
            item(Words.text("ui.change.figure.before"), model, Comparison::before, does),
            item(Words.text("ui.change.figure.after"), model, Comparison::after, does));
    return button;
  }

  private static MenuItem item(
      String words,
      ChangeViewModel model,
      Function<Comparison, Evidence> figure,
      Consumer<Evidence> does) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(
        event -> {
          Comparison shown = model.comparison().get();
          if (shown != null) {
            does.accept(figure.apply(shown));
          }
        });
    return item;
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
