package org.nimbench.ui.data.supply;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.data.supply.RegisterViewModel.Shown;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.FoldingBar;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Scrolled;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.kit.Writing;

/** The register: who is at the table, what was agreed, what is not held, whom people were asked. */
public final class RegisterPane extends VBox {
  private final RegisterViewModel model;
  private final Parts parts;

  /**
   * What the pane is given.
   *
   * @param files asks for files
   * @param written told when a file was written
   * @param today the day it is looked at
   * @param isWritable whether a register can be kept
   */
  public record Parts(
      FileChoice files, Consumer<Path> written, LocalDate today, boolean isWritable) {}

  /** The pane over what is shown now; it follows. */
  public RegisterPane(RegisterViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    getStyleClass().add("nb-canvas");
    model
        .shown()
        .when(sceneProperty().isNotNull())
        .addListener((observed, before, now) -> show(now));
    show(model.shown().get());
  }

  private void show(@Nullable Shown now) {
    if (now == null) {
      return;
    }
    VBox body = new VBox(RegisterTables.of(now.register(), parts.today()).toArray(Node[]::new));
    body.getStyleClass().add("nb-register");
    var scroll = Scrolled.down(body, Words.text("ui.supply.register"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(head(now), scroll);
    // What had the keyboard is gone with the grid or the head before.
    Platform.runLater(() -> getChildren().get(0).lookup(".button").requestFocus());
  }

  private HBox head(Shown now) {
    FoldingBar head = new FoldingBar();
    head.getStyleClass().add("nb-inspection-head");
    head.setAlignment(Pos.CENTER_LEFT);
    Button back =
        Buttons.icon("mdi2a-arrow-left", Words.text("ui.data.inspect.back"), model::leave);
    back.setId("register-back");
    head.getChildren().addAll(back, Labels.of(Words.text("ui.supply.register"), "nb-page-title"));
    Path file = now.file();
    if (file == null) {
      head.getChildren().addAll(Labels.spring(), open(), save());
    } else {
      var from =
          Told.whole(
              Labels.of(
                  Words.text("ui.supply.register.from", String.valueOf(file.getFileName())),
                  "nb-caption"));
      Button keep =
          Buttons.primary("mdi2c-check", Words.text("ui.supply.register.keep"), model::keep);
      keep.setId("register-keep");
      head.getChildren().addAll(from, Labels.spring(), Writing.only(parts.isWritable(), keep));
    }
    return head;
  }

  private Button open() {
    Button open =
        Buttons.plain(
            "mdi2f-folder-open-outline", Words.text("ui.supply.register.open"), this::choose);
    open.setId("register-open");
    open.getStyleClass().add("nb-action");
    return open;
  }

  /** Asks for a register in a file and shows it. */
  private void choose() {
    parts
        .files()
        .toOpen(Words.text("ui.supply.register.open.title"), sorts())
        .ifPresent(model::look);
  }

  private Button save() {
    Button save =
        Buttons.plain(
            "mdi2c-content-save-outline",
            Words.text("ui.supply.register.save"),
            () ->
                parts
                    .files()
                    .toSave(
                        Words.text("ui.supply.register.save.title"),
                        Words.text("ui.supply.register.file"),
                        sorts())
                    .ifPresent(file -> model.write(file, parts.written())));
    save.setId("register-save");
    save.getStyleClass().add("nb-action");
    return save;
  }

  private static List<FileChoice.Sort> sorts() {
    return List.of(new FileChoice.Sort(Words.text("ui.supply.register.sort"), "json"));
  }
}
