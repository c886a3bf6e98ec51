package org.nimbench.ui.data;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.BaseMapRead;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.geography.MapFileRead;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.ui.data.MapFileViewModel.Use;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;

/** A file of areas, a base map or a picture before it is kept: what it holds, and what as. */
final class MapFilePane extends VBox {
  private final MapFileViewModel model;
  private final Button keep;
  private final Label caption = Labels.of("", "nb-caption");
  private final VBox details = new VBox();

  MapFilePane(DataViewModel data) {
    this.model = data.mapFile();
    getStyleClass().add("nb-inspection");
    this.keep = Buttons.primary("mdi2c-check", "", model::keep);
    keep.setId("map-keep");
    VBox body = new VBox(choice(), details);
    body.getStyleClass().add("nb-inspection-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(Words.text("ui.data.map.what"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(data), scroll);
    // The model outlives the pane: a pane that has left the window is not told any more.
    ObservableValue<Boolean> isSeen = sceneProperty().isNotNull();
    model.read().when(isSeen).addListener((observed, before, now) -> show());
    model.use().when(isSeen).addListener((observed, before, now) -> show());
    model.layerName().when(isSeen).addListener((observed, before, now) -> judge());
    model.isBusy().when(isSeen).addListener((observed, before, now) -> judge());
    show();
  }

  private HBox head(DataViewModel data) {
    Button back = Buttons.icon("mdi2a-arrow-left", Words.text("ui.data.inspect.back"), data::leave);
    back.setId("map-back");
    VBox title = new VBox(2, Labels.of(model.fileName(), "nb-page-title"), caption);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button refuse = Buttons.plain("", Words.text("ui.data.inspect.refuse"), data::leave);
    HBox head = new HBox(10, back, title, refuse, keep);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("nb-inspection-head");
    return head;
  }

  /** The two uses; which of them the file allows stands under each that it does not. */
  private VBox choice() {
    VBox section = section(Words.text("ui.data.map.as"));
    if (!(model.read().get() instanceof MapFileRead.Shapes shapes)) {
      section.setVisible(false);
      section.setManaged(false);
      return section;
    }
    ToggleGroup group = new ToggleGroup();
    boolean mayBeAreas = shapes.areas() != null || mayChooseCode(shapes.notAreas());
    section
        .getChildren()
        .addAll(
            use(group, Use.AREAS, Words.text("ui.data.map.as.areas"), mayBeAreas),
            why(mayBeAreas ? null : shapes.notAreas()),
            use(group, Use.BASE_MAP, Words.text("ui.data.map.as.base"), shapes.base() != null),
            why(shapes.notBase()));
    return section;
  }

  private RadioButton use(ToggleGroup group, Use use, String words, boolean isPossible) {
    RadioButton button = new RadioButton(words);
    button.setId("map-as-" + (use == Use.AREAS ? "areas" : "base"));
    button.setToggleGroup(group);
    button.setSelected(isPossible && model.use().get() == use);
    button.setDisable(!isPossible);
    button.setOnAction(event -> model.use().set(use));
    return button;
  }

  private static Label why(@Nullable Problem problem) {
    Label why = Labels.paragraph(problem == null ? "" : problem.what(), "nb-caption", "nb-use-why");
    why.setVisible(problem != null);
    why.setManaged(problem != null);
    return why;
  }

  /** Whether areas fail for want of a code alone: then the analyst chooses its field. */
  static boolean mayChooseCode(@Nullable Problem problem) {
    return problem != null
        && (problem.code().startsWith("geography.code.")
            || problem.code().startsWith("geography.figure."));
  }

  private void show() {
    MapFileRead read = model.read().get();
    caption.setText(Words.text("ui.data.map.nothing"));
    if (read instanceof MapFileRead.Picture picture) {
      details.getChildren().setAll(new PictureDetails(picture), licence());
    } else if (read instanceof MapFileRead.Shapes shapes) {
      showShapes(shapes);
    }
    judge();
  }

  private void showShapes(MapFileRead.Shapes shapes) {
    boolean mayBeAreas = shapes.areas() != null || mayChooseCode(shapes.notAreas());
    if (model.use().get() == Use.BASE_MAP && shapes.base() != null) {
      details.getChildren().setAll(new BaseDetails(shapes.base()), licence());
    } else if (mayBeAreas) {
      if (shapes.areas() != null) {
        caption.setText(Words.text("ui.data.map.crs", shapes.areas().crs()));
      }
      AreaDetails before =
          details.getChildren().stream()
              .filter(AreaDetails.class::isInstance)
              .map(AreaDetails.class::cast)
              .findFirst()
              .orElse(null);
      if (before == null) {
        details.getChildren().setAll(new AreaDetails(model, shapes), licence());
      } else {
        before.show(shapes);
      }
    } else {
      details
          .getChildren()
          .setAll(Labels.paragraph(Words.text("ui.data.map.as.none"), "nb-body", "nb-map-none"));
    }
  }

  private void judge() {
    MapFileRead read = model.read().get();
    keep.setText(keepWords(read));
    boolean hasUse =
        !(read instanceof MapFileRead.Shapes shapes)
            || (model.use().get() == Use.AREAS ? shapes.areas() != null : shapes.base() != null);
    keep.setDisable(model.isBusy().get() || !hasUse || !model.whyNot().isEmpty());
  }

  private String keepWords(@Nullable MapFileRead read) {
    if (!(read instanceof MapFileRead.Shapes shapes)) {
      return Words.text("ui.data.map.keep.picture");
    }
    BaseMapRead base = shapes.base();
    if (model.use().get() == Use.BASE_MAP && base != null) {
      return Words.text("ui.data.map.keep.base", Figures.count(base.features().size()));
    }
    BoundaryRead areas = shapes.areas();
    return areas == null
        ? Words.text("ui.data.map.keep.areas")
        : Words.text("ui.data.layer.keep", Figures.count(areas.layer().areas().size()));
  }

  private VBox licence() {
    VBox section = section(Words.text("ui.data.map.attribution"));
    TextField words =
        field("map-attribution", Words.text("ui.data.map.attribution"), model.attribution());
    words.setPromptText(Words.text("ui.data.map.attribution.hint"));
    section.getChildren().add(words);
    return section;
  }

  static TextField field(String id, String name, StringProperty words) {
    TextField field = new TextField();
    field.setId(id);
    field.setAccessibleText(name);
    field.textProperty().bindBidirectional(words);
    return field;
  }

  static VBox section(String title, Node... nodes) {
    VBox section = new VBox(6, Labels.of(title, "nb-section-title"));
    section.getStyleClass().addAll("nb-section", "nb-inspection-section");
    section.getChildren().addAll(nodes);
    return section;
  }
}
