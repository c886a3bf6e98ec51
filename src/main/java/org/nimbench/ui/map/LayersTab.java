package org.nimbench.ui.map;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.desk.DrawnArea;
import org.nimbench.geography.BaseKind;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.kit.Writing;
import org.nimbench.ui.view.LayerNames;

/** What the map shows, from the top down, and the areas that were drawn. */
final class LayersTab extends VBox {
  private final MapViewModel model;
  private final LayersViewModel layers;
  private final KeptPlaces kept;
  private final MapDialogs dialogs;

  private final ObservableValue<String> whyNoDots;

  /**
   * The layers of a map.
   *
   * @param whyNoDots why incidents cannot be shown over what is seen; empty while they can
   */
  LayersTab(
      MapViewModel model, KeptPlaces kept, MapDialogs dialogs, ObservableValue<String> whyNoDots) {
    this.model = model;
    this.whyNoDots = whyNoDots;
    this.layers = model.layers();
    this.kept = kept;
    this.dialogs = dialogs;
    VBox borders = section(Words.text("ui.layers.areas"));
    VBox base = section(Words.text("ui.layers.base"));
    VBox drawn = section(Words.text("ui.layers.drawn"));
    layers.offered().addListener((ListChangeListener<String>) change -> showBorders(borders));
    layers.kinds().addListener((ListChangeListener<BaseKind>) change -> showBase(base));
    layers.imageSource().addListener((observed, before, now) -> showBase(base));
    kept.areas().addListener((ListChangeListener<DrawnArea>) change -> showDrawn(drawn));
    showBorders(borders);
    showBase(base);
    showDrawn(drawn);
    getChildren().addAll(answer(), borders, drawn, base);
  }

  private static VBox section(String title) {
    VBox section = new VBox(Labels.of(title, "nb-section-title"));
    section.getStyleClass().add("nb-section");
    return section;
  }

  private static void clear(VBox section) {
    section.getChildren().remove(1, section.getChildren().size());
  }

  private VBox answer() {
    VBox section = section(Words.text("ui.layers.answer"));
    CheckBox dots = new CheckBox(Words.text("ui.method.dots"));
    dots.setId("layer-dots");
    dots.selectedProperty().bindBidirectional(model.dots());
    dots.disableProperty().bind(whyNoDots.map(why -> !why.isEmpty()));
    Label reason = Labels.bound(whyNoDots, "nb-caption");
    reason.setId("layer-dots-why-not");
    reason.setWrapText(true);
    reason.visibleProperty().bind(dots.disableProperty());
    reason.managedProperty().bind(dots.disableProperty());
    CheckBox surface = new CheckBox(Words.text("ui.layers.surface"));
    surface.setId("layer-surface");
    surface.selectedProperty().bindBidirectional(layers.surface());
    Slider opacity = new Slider(0.1, 1, 1);
    opacity.setId("layer-opacity");
    opacity.setBlockIncrement(0.1);
    opacity.setAccessibleText(Words.text("ui.layers.opacity"));
    opacity.valueProperty().bindBidirectional(layers.opacity());
    opacity.disableProperty().bind(layers.surface().not());
    HBox.setHgrow(opacity, Priority.ALWAYS);
    HBox row = new HBox(8, Labels.of(Words.text("ui.layers.opacity"), "nb-form-label"), opacity);
    row.setAlignment(Pos.CENTER_LEFT);
    CheckBox boundary = new CheckBox(Words.text("ui.layers.boundary"));
    boundary.setId("layer-boundary");
    boundary.selectedProperty().bindBidirectional(layers.boundary());
    section.getChildren().addAll(dots, reason, surface, row, boundary);
    return section;
  }

  private void showBorders(VBox section) {
    clear(section);
    for (String layer : layers.layers()) {
      String words = LayerNames.words(layer);
      CheckBox shown = tick("layer-area-" + layer, words, layers.outlined(), layer, true);
      CheckBox named =
          tick("layer-name-" + layer, Words.text("ui.layers.names"), layers.named(), layer, true);
      named.setAccessibleText(Words.text("ui.layers.names.of", words));
      HBox row = new HBox(8, shown, Labels.spring(), named);
      row.setAlignment(Pos.CENTER_LEFT);
      section.getChildren().add(row);
    }
    if (layers.layers().isEmpty()) {
      section.getChildren().add(Labels.paragraph(Words.text("ui.layers.areas.none"), "nb-muted"));
    }
  }

  private void showBase(VBox section) {
    clear(section);
    String source = layers.imageSource().get();
    if (!source.isEmpty()) {
      CheckBox image = new CheckBox(Words.text("ui.layers.base.image", source));
      image.setId("layer-base-image");
      Tips.tell(image, image.getText());
      image.selectedProperty().bindBidirectional(layers.image());
      section.getChildren().add(image);
    }
    for (BaseKind kind : layers.kinds()) {
      section
          .getChildren()
          .add(tick("layer-base-" + kind.word(), kind.inWords(), layers.hidden(), kind, false));
    }
    if (layers.kinds().isEmpty() && source.isEmpty()) {
      section.getChildren().add(Labels.paragraph(Words.text("ui.layers.base.none"), "nb-muted"));
    } else if (!layers.kinds().isEmpty()) {
      CheckBox names = new CheckBox(Words.text("ui.layers.base.names"));
      names.setId("layer-base-names");
      names.selectedProperty().bindBidirectional(layers.names());
      section.getChildren().add(names);
    }
  }

  /** A tick that puts {@code one} into a set, or takes it out where {@code isIn} is false. */
  private static <T> CheckBox tick(
      String id, String words, ObservableSet<T> set, T one, boolean isIn) {
    CheckBox tick = new CheckBox(words);
    tick.setId(id);
    tick.setSelected(set.contains(one) == isIn);
    tick.setOnAction(event -> LayersViewModel.put(set, one, tick.isSelected() == isIn));
    set.addListener((SetChangeListener<T>) change -> tick.setSelected(set.contains(one) == isIn));
    return tick;
  }

  private void showDrawn(VBox section) {
    clear(section);
    for (DrawnArea area : kept.areas()) {
      section.getChildren().add(drawn(area));
    }
    if (kept.areas().isEmpty()) {
      section.getChildren().add(Labels.paragraph(Words.text("ui.layers.drawn.none"), "nb-muted"));
    }
  }

  private Node drawn(DrawnArea area) {
    Button select =
        Buttons.plain("", area.name(), () -> model.brush().choose(area.choice(), area.name()));
    select.getStyleClass().addAll("flat", "nb-row-button");
    select.setId("drawn-" + area.code());
    select.setAccessibleText(Words.text("ui.layers.drawn.select", area.name()));
    select.setMaxWidth(Double.MAX_VALUE);
    select.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(select, Priority.ALWAYS);
    Button change =
        Buttons.icon(
            "mdi2p-pencil-outline",
            Words.text("ui.layers.drawn.change", area.name()),
            () -> dialogs.area(area));
    Button remove =
        Buttons.icon(
            "mdi2t-trash-can-outline",
            Words.text("ui.layers.drawn.remove", area.name()),
            () -> kept.remove(area));
    HBox row =
        new HBox(
            2,
            select,
            Writing.only(kept.isWritable(), change),
            Writing.only(kept.isWritable(), remove));
    row.setAlignment(Pos.CENTER_LEFT);
    VBox box = new VBox(row);
    List.of(dates(area), area.note()).stream()
        .filter(words -> !words.isEmpty())
        .forEach(words -> box.getChildren().add(Labels.paragraph(words, "nb-caption")));
    return box;
  }

  private static String dates(DrawnArea area) {
    if (area.from() == null && area.to() == null) {
      return "";
    }
    String from = area.from() == null ? "" : Figures.shortDate(area.from());
    String to = area.to() == null ? "" : Figures.shortDate(area.to());
    return Words.text("ui.layers.drawn.dates", from, to).strip();
  }
}
