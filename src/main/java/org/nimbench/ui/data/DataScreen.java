package org.nimbench.ui.data;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.FoldingInspector;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Patience;
import org.nimbench.ui.kit.ProblemCard;
import org.nimbench.ui.kit.WindowSize;
import org.nimbench.ui.kit.Writing;

/** The Data screen: what is held, or what files hold that are not stored yet. */
public final class DataScreen extends StackPane {
  private final DataViewModel model;
  private final Parts parts;
  private final Node grid;
  private final StackPane shown = new StackPane();

  /**
   * What the screen is given by whoever puts the window together.
   *
   * @param size how much room there is
   * @param files asks for files
   * @param written told when a file was written
   * @param today the day that lateness is counted to
   * @param isWritable whether data can be added
   */
  public record Parts(
      WindowSize size,
      FileChoice files,
      Consumer<Path> written,
      LocalDate today,
      boolean isWritable) {}

  /** The screen over its model. */
  public DataScreen(DataViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    getStyleClass().add("nb-data");
    this.grid = grid();
    shown.getChildren().setAll(grid);
    VBox frame = new VBox(new Patience(model.isBusy(), shown, Words.text("ui.data.busy")), shown);
    VBox.setVgrow(shown, Priority.ALWAYS);
    StackPane problem = new StackPane();
    problem.setPickOnBounds(false);
    getChildren().setAll(frame, problem);
    model.extract().extract().addListener((observed, before, now) -> change());
    model.mapFile().read().addListener((observed, before, now) -> change());
    model.problem().addListener((observed, before, now) -> showProblem(problem, now));
    change();
    showProblem(problem, model.problem().get());
    shown
        .getChildren()
        .addListener(
            (InvalidationListener)
                changed -> {
                  if (shown.getChildren().get(0) instanceof VBox pane) {
                    FirstDecision.reach(pane);
                  }
                });
  }

  private Node grid() {
    Button add = Buttons.primary("mdi2p-plus", Words.text("ui.data.add"), this::chooseFiles);
    add.setId("data-add");
    Button map = Buttons.plain("mdi2m-map-outline", Words.text("ui.data.map"), this::chooseMap);
    map.setId("data-map");
    HBox head =
        new HBox(
            10,
            Labels.of(Words.text("ui.data.title"), "nb-page-title"),
            Labels.of(Words.text("ui.data.law"), "nb-caption"),
            Labels.spring(),
            Writing.only(parts.isWritable(), map),
            Writing.only(parts.isWritable(), add));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("nb-inspection-head");
    Label drop = Labels.of(Words.text("ui.data.drop"), "nb-drop-here");
    drop.setGraphic(Icons.tool("mdi2t-tray-arrow-down"));
    drop.setMaxWidth(Double.MAX_VALUE);
    drop.setWrapText(true);
    drop.setMinHeight(USE_PREF_SIZE);
    VBox table = new VBox(new SupplyPane(model, parts.today()), legend(), drop);
    ScrollPane scroll = new ScrollPane(table);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(Words.text("ui.data.title"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox middle = new VBox(head, scroll);
    VBox.setMargin(drop, new Insets(10, 12, 12, 12));
    middle.getStyleClass().add("nb-canvas");
    return new FoldingInspector(
        middle,
        new BatchInspector(model, parts.files(), parts.written()),
        Words.text("ui.data.batch.head"),
        parts.size().narrow());
  }

  private static FlowPane legend() {
    FlowPane legend =
        new FlowPane(
            16,
            6,
            key("mdi2c-check", Words.text("ui.data.legend.received")),
            key("mdi2e-earth", Words.text("ui.data.legend.open")),
            key("mdi2c-clock-outline", Words.text("ui.data.legend.due")),
            key("mdi2a-alert-circle", Words.text("ui.data.legend.late")));
    legend.getStyleClass().add("nb-supply-legend");
    return legend;
  }

  private static Label key(String icon, String words) {
    Label key = Labels.of(words, "nb-caption");
    key.setGraphic(Icons.text(icon));
    return key;
  }

  private void change() {
    boolean isExtract = model.extract().extract().get() != null;
    boolean isMap = model.mapFile().read().get() != null;
    if (isExtract) {
      // The pane follows what is decided, so that the field in use keeps the focus.
      if (!(shown.getChildren().get(0) instanceof InspectionPane)) {
        shown.getChildren().setAll(new InspectionPane(model, parts.files(), parts.size().narrow()));
      }
    } else if (isMap) {
      // The pane follows what is read of its file again, so that the chosen field keeps the focus.
      if (!(shown.getChildren().get(0) instanceof MapFilePane)) {
        shown.getChildren().setAll(new MapFilePane(model));
      }
    } else {
      shown.getChildren().setAll(grid);
    }
  }

  /** Asks for a file of any set and looks into it. */
  public void chooseFiles() {
    parts
        .files()
        .toOpen(
            Words.text("ui.data.add.title"),
            List.of(
                new FileChoice.Sort(Words.text("ui.file.extract"), "csv tsv txt xlsx xls zip gz")))
        .ifPresent(file -> model.inspect(List.of(file)));
  }

  /** Asks for a file of areas, a base map or a picture of one, and looks into it. */
  public void chooseMap() {
    parts
        .files()
        .toOpen(
            Words.text("ui.data.map.title"),
            List.of(
                new FileChoice.Sort(
                    Words.text("ui.file.map"), "geojson json gpkg zip png jpg jpeg tif tiff")))
        .ifPresent(model::lookIntoMap);
  }

  private void showProblem(StackPane place, @Nullable Problem problem) {
    place.getChildren().clear();
    if (problem != null) {
      VBox card =
          new VBox(
              new ProblemCard(problem),
              Buttons.plain("", Words.text("ui.overlay.close"), model::forgetProblem));
      card.setMaxSize(520, 10);
      card.setAlignment(Pos.BOTTOM_RIGHT);
      card.getStyleClass().addAll("nb-problem-in-pane", "nb-data-problem");
      place.getChildren().add(card);
    }
  }
}
