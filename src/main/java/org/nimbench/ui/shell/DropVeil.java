package org.nimbench.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.kit.drop.DropPlan;

/** Over the window while files are dragged across it: says what will happen before release. */
final class DropVeil extends StackPane {
  private final DropReader reader;
  private final Overlay overlay;
  private final Consumer<String> notice;
  private final VBox lines = new VBox(8);
  private List<Path> over = List.of();

  /**
   * A veil.
   *
   * @param notice told what was left aside, in passing
   */
  DropVeil(DropReader reader, Overlay overlay, Consumer<String> notice) {
    this.reader = reader;
    this.overlay = overlay;
    this.notice = notice;
    getStyleClass().add("nb-drop-veil");
    setMouseTransparent(true);
    setVisible(false);
    lines.setId("drop-lines");
    lines.getStyleClass().add("nb-drop-card");
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(lines);
  }

  /** Listens to what is dragged over a node. */
  void listenTo(Node node) {
    node.addEventHandler(DragEvent.DRAG_OVER, this::dragOver);
    node.addEventHandler(DragEvent.DRAG_EXITED, event -> hide());
    node.addEventHandler(DragEvent.DRAG_DROPPED, this::dragDropped);
  }

  private void dragOver(DragEvent event) {
    if (event.getDragboard().hasFiles() && !overlay.isVisible()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
      show(paths(event));
    }
  }

  private void dragDropped(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      take(paths(event));
      event.setDropCompleted(true);
      event.consume();
    }
  }

  private static List<Path> paths(DragEvent event) {
    return event.getDragboard().getFiles().stream().map(File::toPath).toList();
  }

  /** Says what would happen with these files. */
  void show(List<Path> files) {
    if (isVisible() && files.equals(over)) {
      return;
    }
    over = files;
    lines.getChildren().setAll(line("mdi2m-magnify", Words.text("ui.drop.looking")));
    setVisible(true);
    reader.read(files, this::tell);
  }

  private void tell(DropPlan plan) {
    lines.getChildren().clear();
    plan.parts()
        .forEach(part -> lines.getChildren().add(line("mdi2t-tray-arrow-down", part.offer())));
    if (plan.parts().isEmpty()) {
      lines
          .getChildren()
          .addAll(
              line("mdi2c-cancel", Words.text("ui.drop.refused", names(plan.refused()))),
              Labels.paragraph(Words.text("ui.drop.unread.do"), "nb-muted"));
    } else if (!plan.refused().isEmpty()) {
      lines.getChildren().add(Labels.paragraph(aside(plan), "nb-muted"));
    }
  }

  private static Node line(String icon, String words) {
    HBox line = new HBox(10, Icons.large(icon), Labels.paragraph(words, "nb-section-title"));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static String names(List<Path> files) {
    return files.stream()
        .map(file -> String.valueOf(file.getFileName()))
        .collect(Collectors.joining(", "));
  }

  private static String aside(DropPlan plan) {
    return Words.text("ui.drop.aside", names(plan.refused()));
  }

  /**
   * Does what was said. Where nobody takes any of the files it is told what can be dropped; files
   * beside others that are taken are only named, for the veil has said so before.
   */
  void take(List<Path> files) {
    hide();
    reader.read(
        files,
        plan -> {
          plan.carryOut();
          if (plan.parts().isEmpty()) {
            overlay.show(Problem.of(ProblemKind.REFUSED, "ui.drop.unread", names(plan.refused())));
          } else if (!plan.refused().isEmpty()) {
            notice.accept(aside(plan));
          }
        });
  }

  private void hide() {
    setVisible(false);
    over = List.of();
  }
}
