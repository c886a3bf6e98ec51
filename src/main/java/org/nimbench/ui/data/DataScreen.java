package org.nimbench.ui.data;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.ui.data.supply.OwnSets;
import org.nimbench.ui.data.supply.PurgeCard;
import org.nimbench.ui.data.supply.PurgeViewModel;
import org.nimbench.ui.data.supply.RegisterPane;
import org.nimbench.ui.data.supply.RemindersCard;
import org.nimbench.ui.data.supply.SupplyInspector;
import org.nimbench.ui.data.supply.SupplyLegend;
import org.nimbench.ui.data.supply.SupplyPane;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.FoldingInspector;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.kit.Patience;
import org.nimbench.ui.kit.WindowSize;

/** The Data screen: what is held, or what files hold that are not stored yet. */
public final class DataScreen extends StackPane {
  private final DataViewModel model;
  private final Parts parts;
  private final Node grid;
  private final SupplyInspector inspector;
  private final SupplyPane supply;
  private final StackPane shown = new StackPane();

  /**
   * What the screen is given by whoever puts the window together.
   *
   * @param size how much room there is
   * @param overlay where what cannot be undone is asked
   * @param files asks for files
   * @param written told when a file was written
   * @param today the day that lateness is counted to
   * @param isWritable whether data can be added
   */
  public record Parts(
      WindowSize size,
      Overlay overlay,
      FileChoice files,
      Consumer<Path> written,
      LocalDate today,
      boolean isWritable) {}

  /** The screen over its model. */
  public DataScreen(DataViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    getStyleClass().add("nb-data");
    this.inspector =
        new SupplyInspector(
            model.supply(),
            new SupplyInspector.Parts(
                parts.files(), parts.written(), this::askPurge, parts.isWritable()));
    this.supply = new SupplyPane(model.supply(), inspector::reach);
    this.grid = grid();
    shown.getChildren().setAll(grid);
    VBox frame = new VBox(new Patience(model.isBusy(), shown, Words.text("ui.data.busy")), shown);
    VBox.setVgrow(shown, Priority.ALWAYS);
    StackPane problem = new StackPane();
    problem.setPickOnBounds(false);
    getChildren().setAll(frame, problem);
    model.extract().extract().addListener((observed, before, now) -> change());
    model.mapFile().read().addListener((observed, before, now) -> change());
    model.supply().register().shown().addListener((observed, before, now) -> change());
    model.problem().addListener((observed, before, now) -> showProblem(problem, now));
    model.supply().problem().addListener((observed, before, now) -> showProblem(problem, now));
    change();
    showProblem(problem, model.problem().get());
    shown
        .getChildren()
        .addListener(
            (InvalidationListener)
                changed -> {
                  if (shown.getChildren().get(0) instanceof VBox pane) {
                    // Once it stands in the window.
                    Platform.runLater(() -> FirstDecision.reach(pane));
                  }
                });
  }

  private Node grid() {
    Label drop = Labels.of(Words.text("ui.data.drop"), "nb-drop-here");
    drop.setGraphic(Icons.tool("mdi2t-tray-arrow-down"));
    drop.setMaxWidth(Double.MAX_VALUE);
    drop.setWrapText(true);
    drop.setMinHeight(USE_PREF_SIZE);
    VBox table =
        new VBox(
            supply,
            new OwnSets(model.supply()),
            Gradually.place(() -> new SupplyLegend(model.supply().held())),
            drop);
    ScrollPane scroll = new ScrollPane(table);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(Words.text("ui.data.title"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox middle = new VBox(new DataHead(this, model, parts, supply::reach), scroll);
    VBox.setMargin(drop, new Insets(8, 12, 8, 12));
    middle.getStyleClass().add("nb-canvas");
    return new FoldingInspector(
        middle, inspector.node(), Words.text("ui.data.batch.head"), parts.size().narrow());
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
    } else if (model.supply().register().shown().get() != null) {
      if (!(shown.getChildren().get(0) instanceof RegisterPane)) {
        shown
            .getChildren()
            .setAll(
                new RegisterPane(
                    model.supply().register(),
                    new RegisterPane.Parts(
                        parts.files(), parts.written(), parts.today(), parts.isWritable())));
      }
    } else if (shown.getChildren().get(0) != grid) {
      shown.getChildren().setAll(grid);
      supply.reachChosen();
    }
  }

  /** Shows the register that is kept. */
  public void openRegister() {
    model.supply().register().open();
  }

  /** Asks for a file and writes the grid into it as one page for the group. */
  public void writePage() {
    parts
        .files()
        .toSave(
            Words.text("ui.supply.page.title"),
            Words.text("ui.supply.page.file", parts.today()),
            List.of(
                new FileChoice.Sort(Words.text("ui.file.pdf"), "pdf"),
                new FileChoice.Sort(Words.text("ui.file.png"), "png"),
                new FileChoice.Sort(Words.text("ui.file.svg"), "svg"),
                new FileChoice.Sort(Words.text("ui.file.csv"), "csv")))
        .ifPresent(file -> model.supply().writePage(file, parts.written()));
  }

  /** Shows what each body that is late can be written. */
  public void showReminders() {
    model.supply().remind(found -> show(new RemindersCard(found)));
  }

  private void show(RemindersCard card) {
    Button close = Buttons.primary("", Words.text("ui.overlay.close"), parts.overlay()::close);
    if (!card.hasAny()) {
      parts.overlay().show(card, close);
      return;
    }
    Button copy =
        Buttons.plain("mdi2c-content-copy", Words.text("ui.supply.remind.copy"), card::copy);
    copy.setId("reminder-copy");
    Button save =
        Buttons.plain(
            "mdi2e-email-outline",
            Words.text("ui.supply.remind.save"),
            () ->
                parts
                    .files()
                    .toSave(
                        Words.text("ui.supply.remind.save.title"),
                        FileChoice.name(
                            Words.text("ui.supply.remind.file", card.supplier()), "txt"),
                        List.of(new FileChoice.Sort(Words.text("ui.file.text"), "txt")))
                    .ifPresent(
                        file -> model.supply().writeReminder(card.text(), file, parts.written())));
    save.setId("reminder-save");
    parts.overlay().show(card, copy, save, close);
  }

  /** Asks which import is to be removed for good; those whose time is over are offered first. */
  public void askPurge() {
    askPurge(null);
  }

  private void askPurge(@Nullable Long batch) {
    PurgeViewModel purge = model.supply().purge();
    purge.begin(
        batch,
        parts.today(),
        offered -> {
          Button cancel =
              Buttons.plain("", Words.text("ui.overlay.cancel"), parts.overlay()::close);
          Button remove =
              Buttons.plain(
                  "mdi2d-delete-forever-outline",
                  Words.text("ui.supply.purge.do"),
                  () -> {
                    parts.overlay().close();
                    purge.purge();
                  });
          remove.setId("purge-do");
          remove.getStyleClass().add("danger");
          remove.disableProperty().bind(purge.isReady().not());
          parts.overlay().show(new PurgeCard(purge, offered, parts.today()), remove, cancel);
        });
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
      Region card = Overlay.inPane(problem, model::forgetProblem);
      card.getStyleClass().add("nb-data-problem");
      place.getChildren().add(card);
    }
  }
}
