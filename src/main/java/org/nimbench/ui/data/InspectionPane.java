package org.nimbench.ui.data;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.Inspection;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Scrolled;

/** What files hold, before a row of them is stored, and what is decided of them. */
final class InspectionPane extends VBox {
  private static final double RIGHT_SHARE = 0.45;

  private final ExtractViewModel model;
  private final InspectionHead head;
  private final VBox left = new VBox();
  private final VBox right = new VBox();
  private final HBox body = new HBox();
  private final KeptKeyboard keyboard = new KeptKeyboard(this);
  private @Nullable Inspection shown;

  InspectionPane(DataViewModel data, FileChoice files, ObservableValue<Boolean> narrow) {
    this.model = data.extract();
    this.head = new InspectionHead(data, files);
    getStyleClass().add("nb-inspection");
    right.getStyleClass().add("nb-inspection-right");
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, body);
    // The model outlives the pane: a pane that has left the window is not told any more.
    ObservableValue<Boolean> isSeen = sceneProperty().isNotNull();
    model.extract().when(isSeen).addListener((observed, before, now) -> show(before, now));
    data.problem()
        .when(isSeen)
        .addListener((observed, before, now) -> show(null, model.extract().get()));
    data.isBusy().when(isSeen).addListener((observed, before, now) -> head.judge());
    data.isBusy().when(isSeen).addListener((observed, before, now) -> keyboard.reach());
    narrow.addListener((observed, before, now) -> arrange(now));
    arrange(narrow.getValue());
    show(null, model.extract().get());
  }

  /** Side by side; one under the other in a narrow window. */
  private void arrange(boolean isNarrow) {
    body.getChildren().clear();
    if (isNarrow) {
      body.getChildren().add(scroll(new VBox(right, left), 1));
    } else {
      body.getChildren().addAll(scroll(left, 1 - RIGHT_SHARE), scroll(right, RIGHT_SHARE));
    }
  }

  private ScrollPane scroll(VBox content, double share) {
    VBox.setVgrow(content, Priority.ALWAYS);
    VBox whole = new VBox(content);
    ScrollPane scroll = new ScrollPane();
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    // The line between the panes reaches the foot, however little they hold.
    Scrolled.fill(scroll, whole);
    scroll.setAccessibleText(Words.text("ui.data.inspect.name"));
    scroll.prefWidthProperty().bind(widthProperty().multiply(share));
    scroll.setMinWidth(0);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private void show(@Nullable Extract before, @Nullable Extract now) {
    head.judge();
    if (now == null) {
      return;
    }
    if (before != null && before.found() == now.found() && shown == now.found()) {
      // Only the reason was typed: the field keeps the keyboard.
      InspectionParts.openInto(right, model);
      return;
    }
    shown = now.found();
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    String id = focused == null ? null : focused.getId();
    fillLeft(now);
    fillRight(now);
    Node same = id == null ? null : lookup("#" + id);
    if (same != null && !same.isDisabled()) {
      same.requestFocus();
    }
    keyboard.reach();
  }

  private void fillLeft(Extract now) {
    left.getChildren().clear();
    SetKey set = now.decisions().set();
    if (set == null || now.tables().isEmpty()) {
      left.getChildren()
          .add(InspectionParts.section("", Labels.paragraph(Words.text("ui.data.open.set.long"))));
      return;
    }
    Inspection.Looked table = now.tables().get(0);
    if (now.tables().size() > 1) {
      left.getChildren()
          .add(
              InspectionParts.section(
                  "",
                  Labels.paragraph(
                      Words.text(
                          "ui.data.columns.first",
                          table.name(),
                          Figures.count(now.tables().size() - 1L)),
                      "nb-caption")));
    }
    left.getChildren().add(new ColumnsPane(model, now, table, set));
    left.getChildren().add(InspectionParts.findings(model, now));
  }

  private void fillRight(Extract now) {
    right.getChildren().clear();
    right.getChildren().add(InspectionParts.open(model));
    right.getChildren().add(new SupplyForm(model, now));
    right.getChildren().addAll(InspectionParts.facts(model, now));
  }
}
