package org.nimbench.ui.products.rows;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.kit.Writing;

/** The rows of the open section: grid left, the marked row as a form right. */
public final class RowsPane extends HBox {
  private final RowsViewModel model;
  private final RowGrid grid;
  private final RowFields fields;
  private final HBox bar = new HBox();
  private final Label count = Told.whole(Labels.of("", "nb-caption"));
  private final boolean isWritable;
  private boolean isLocked;
  private final Button up;
  private final Button down;
  private final Button out;

  /** A pane over its model; where nothing can be changed it only shows. */
  public RowsPane(RowsViewModel model, boolean isWritable) {
    this.model = model;
    this.isWritable = isWritable;
    getStyleClass().add("nb-rows");
    this.fields = new RowFields(model, this::toGrid);
    this.grid = new RowGrid(model, new RowGrid.Keys(this::edit, this::remove, this::move));
    HBox.setHgrow(grid, Priority.ALWAYS);
    grid.setMinWidth(0);
    Button add = Buttons.plain("mdi2p-plus", Words.text("ui.products.rows.add"), this::add);
    add.setId("row-add");
    this.up = tool("mdi2c-chevron-up", "row-up", Words.text("ui.products.rows.up"), () -> move(-1));
    this.down =
        tool("mdi2c-chevron-down", "row-down", Words.text("ui.products.rows.down"), () -> move(1));
    this.out =
        tool(
            "mdi2t-trash-can-outline",
            "row-remove",
            Words.text("ui.products.rows.remove"),
            this::remove);
    add.setMinWidth(USE_PREF_SIZE);
    bar.getStyleClass().add("nb-writing-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    List.of(add, up, down, out)
        .forEach(one -> bar.getChildren().add(Writing.only(isWritable, one)));
    count.setId("section-rows-count");
    bar.getChildren().addAll(Labels.spring(), count);
    fields.setDisable(!isWritable);
    getChildren().addAll(grid, fields);
    model.rows().addListener((ListChangeListener<RowDraft>) change -> show());
    model.selected().addListener((observed, before, now) -> show());
    model.form().addListener((observed, before, now) -> show());
    show();
  }

  private static Button tool(String icon, String id, String name, Runnable action) {
    Button button = Buttons.icon(icon, name, action);
    button.setId(id);
    return button;
  }

  private void show() {
    grid.show();
    fields.show();
    int at = model.selected().get();
    boolean isMarked = model.marked() != null;
    up.setDisable(!isWritable || !isMarked || at == 0);
    down.setDisable(!isWritable || !isMarked || at == model.rows().size() - 1);
    out.setDisable(!isWritable || !isMarked);
    count.setText(
        Words.text(
            model.unfinished() == 0 ? "ui.products.rows.count" : "ui.products.rows.count.open",
            model.rows().size(),
            model.unfinished()));
  }

  /** Adds a row and goes to its first field; nothing where rows cannot be changed. */
  public void add() {
    if (canChange()) {
      model.add();
      edit();
    }
  }

  private boolean canChange() {
    return isWritable && !isLocked;
  }

  private void edit() {
    if (canChange()) {
      fields.reach();
    }
  }

  private void remove() {
    if (canChange()) {
      model.remove();
    }
  }

  private void move(int by) {
    if (canChange()) {
      model.move(by);
    }
  }

  private void toGrid() {
    grid.requestFocus();
  }

  /** Gives the keyboard to the grid. */
  public void reach() {
    toGrid();
  }

  /** What is done with rows, to stand above them. */
  public Node toolbar() {
    return bar;
  }

  /** Off while the product is locked. */
  public void setLocked(boolean locked) {
    isLocked = locked;
    fields.setDisable(!canChange());
    bar.setDisable(locked);
  }
}
