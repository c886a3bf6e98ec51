package org.nimbench.ui.map;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FoldingBar;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Segments;
import org.nimbench.ui.kit.Writing;
import org.nimbench.ui.view.MapCanvas;
import org.nimbench.ui.view.MapCanvas.Tool;
import org.nimbench.ui.view.MapMode;
import org.nimbench.ui.view.ModeSegments;
import org.nimbench.ui.view.ScaleMenu;
import org.nimbench.ui.view.ToProduct;

/** Over the map: what it shows, what the mouse does, and what is done with the figure. */
final class MapToolbar extends FoldingBar {
  private final MapViewModel model;
  private final MapCanvas canvas;

  /**
   * What is done with the figure beside adding it.
   *
   * @param table shows or hides it as a table
   * @param copy copies it
   * @param pin pins it for the meeting
   * @param isWritable whether anything can be pinned
   */
  record Acts(Runnable table, Runnable copy, Runnable pin, boolean isWritable) {}

  MapToolbar(
      MapViewModel model, MapCanvas canvas, Acts acts, ToProduct toProduct, Runnable bookmarks) {
    this.model = model;
    this.canvas = canvas;
    getStyleClass().add("nb-map-toolbar");
    Gradually.build(
        List.of(
            () -> getChildren().addAll(modes(), bar()),
            () -> getChildren().addAll(tools(), bar()),
            () -> getChildren().addAll(view(bookmarks)),
            () -> getChildren().addAll(figure(acts, toProduct))));
  }

  private List<Node> view(Runnable bookmarks) {
    Button home = Buttons.icon("mdi2h-home-outline", Words.text("ui.map.home"), canvas::goHome);
    home.setId("map-home");
    Button marks =
        Buttons.icon("mdi2b-bookmark-outline", Words.text("ui.map.bookmarks"), bookmarks);
    marks.setId("map-bookmarks");
    return List.of(new ScaleMenu(canvas), home, marks);
  }

  private List<Node> figure(Acts acts, ToProduct toProduct) {
    Button pin = action("map-pin", "mdi2p-pin-outline", Words.text("ui.present.pin"), acts.pin());
    return List.of(
        Labels.spring(),
        action("map-table", "mdi2t-table", Words.text("ui.twin.command.table"), acts.table()),
        action("map-copy", "mdi2c-content-copy", Words.text("ui.twin.command.copy"), acts.copy()),
        Writing.only(acts.isWritable(), pin),
        add(toProduct));
  }

  private static Separator bar() {
    return new Separator(Orientation.VERTICAL);
  }

  private Segments<MapMode> modes() {
    return ModeSegments.of(model.mode());
  }

  private HBox tools() {
    ToggleGroup group = new ToggleGroup();
    ToggleButton pan =
        tool("mdi2h-hand-back-right-outline", Words.text("ui.map.pan"), Tool.PAN, group);
    pan.setId("tool-pan");
    ToggleButton select =
        tool("mdi2s-selection-drag", Words.text("ui.map.select"), Tool.SELECT, group);
    select.setId("tool-select");
    ToggleButton circle =
        tool("mdi2v-vector-circle-variant", Words.text("ui.map.circle"), Tool.CIRCLE, group);
    circle.setId("tool-circle");
    ToggleButton lasso = tool("mdi2l-lasso", Words.text("ui.map.lasso"), Tool.LASSO, group);
    lasso.setId("tool-lasso");
    ToggleButton identify =
        tool("mdi2i-information-outline", Words.text("ui.map.identify"), Tool.IDENTIFY, group);
    identify.setId("tool-identify");
    HBox tools = new HBox(2, pan, select, circle, lasso, identify);
    tools.setAlignment(Pos.CENTER_LEFT);
    return tools;
  }

  private ToggleButton tool(String icon, String name, Tool tool, ToggleGroup group) {
    ToggleButton button = Buttons.tool(icon, name);
    button.setToggleGroup(group);
    button.setSelected(canvas.tool().get() == tool);
    button.setOnAction(event -> canvas.tool().set(tool));
    canvas.tool().addListener((observed, before, now) -> button.setSelected(now == tool));
    return button;
  }

  private Button action(String id, String icon, String words, Runnable does) {
    Button button = Buttons.icon(icon, words, does);
    button.setId(id);
    button.disableProperty().bind(model.evidence().isNull());
    return button;
  }

  private Node add(ToProduct toProduct) {
    Button add =
        Buttons.primary(
            "mdi2p-plus",
            Words.text("ui.map.add"),
            () -> {
              Evidence shown = model.evidence().get();
              if (shown != null) {
                toProduct.give(shown);
              }
            });
    add.setId("map-add");
    add.getStyleClass().add("nb-action");
    add.setAccessibleText(Words.text("ui.map.add"));
    return toProduct.door(
        add,
        model.evidence().isNull().or(model.mode().isEqualTo(MapMode.DOTS)),
        model
            .mode()
            .map(
                mode ->
                    mode == MapMode.DOTS
                        ? Words.text("ui.map.add.dots")
                        : Words.text("ui.map.add.hint")));
  }
}
