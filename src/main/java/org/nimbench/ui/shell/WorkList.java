package org.nimbench.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.RunningWorkViewModel;

/** Everything that runs, each with its progress and its own cancel. */
final class WorkList extends VBox {
  private final RunningWorkViewModel running;

  WorkList(RunningWorkViewModel running) {
    this.running = running;
    getStyleClass().add("nb-work-list");
    setAccessibleText(Words.text("ui.status.all.name"));
    running.all().addListener((ListChangeListener<RunningWorkViewModel.Item>) change -> fill());
    fill();
  }

  private void fill() {
    getChildren().setAll(Labels.of(Words.text("ui.status.all.name"), "nb-section-title"));
    running.all().forEach(item -> getChildren().add(row(item)));
  }

  private static Node row(RunningWorkViewModel.Item item) {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(item.share());
    bar.setAccessibleText(Words.text("ui.status.progress"));
    Hyperlink cancel = Buttons.link(Words.text("ui.status.cancel"), item::cancel);
    cancel
        .accessibleTextProperty()
        .bind(item.title().map(title -> Words.text("ui.status.cancel.name", title)));
    HBox row = new HBox(9, Labels.bound(item.title(), "nb-plain"), Labels.spring(), bar, cancel);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
