package org.nimbench.ui.products.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.products.RowForm;
import org.nimbench.products.RowTable;
import org.nimbench.ui.kit.Labels;

/** The form of the marked row: a field for each column, what is needed, what does not fit. */
final class RowFields extends ScrollPane {
  private final RowsViewModel model;
  private final VBox box = new VBox();
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private @Nullable RowForm built;
  private boolean isLive;
  private boolean isShowing;
  private RowsViewModel.Place shown = new RowsViewModel.Place("", "", -1);

  /** A field with what is said about it. */
  private record Field(CellField cell, Label need, Label wrong, String[] shown) {
    /** Shows a cell, unless the analyst is typing another into the field. */
    void show(String words, boolean isOtherRow) {
      boolean isTyping = isFocused() && !cell.typed().get().equals(shown[0]);
      if (isOtherRow || !isTyping) {
        cell.show().accept(words);
        shown[0] = cell.typed().get();
      }
    }

    void leave() {
      if (!cell.typed().get().equals(shown[0])) {
        cell.leave().run();
      }
    }

    private boolean isFocused() {
      Node owner = cell.focus().getScene() == null ? null : cell.focus().getScene().getFocusOwner();
      for (Node each = owner; each != null; each = each.getParent()) {
        if (each == cell.focus()) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A form over its model.
   *
   * @param back gives the keyboard back to the grid
   */
  RowFields(RowsViewModel model, Runnable back) {
    this.model = model;
    getStyleClass().add("nb-row-fields");
    setId("row-fields");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setAccessibleText(Words.text("ui.products.rows.form"));
    model.beforeLeaving(this::leave);
    box.getStyleClass().add("nb-row-form");
    setContent(box);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            back.run();
          }
        });
  }

  /** Shows the marked row, or what to do where none is. */
  void show() {
    RowForm form = model.form().get();
    RowDraft row = model.marked();
    if (form == null || row == null) {
      built = null;
      fields.clear();
      String words = form == null || model.rows().isEmpty() ? "none" : "mark";
      box.getChildren()
          .setAll(
              Labels.paragraph(
                  words.equals("none")
                      ? Words.text("ui.products.rows.none")
                      : Words.text("ui.products.rows.mark"),
                  "nb-muted",
                  "nb-body"));
      return;
    }
    boolean hasLive = row.cells().values().stream().anyMatch(cell -> cell.contains("{{"));
    if (!form.equals(built) || hasLive != isLive) {
      build(form, hasLive ? row : null);
      built = form;
      isLive = hasLive;
    }
    isShowing = true;
    fill(form, row);
    isShowing = false;
  }

  private void fill(RowForm form, RowDraft row) {
    Map<String, RowForm.Fault> faults = row.faults(form);
    boolean isOther = !shown.equals(model.place());
    shown = model.place();
    for (RowTable.Column column : form.table().columns()) {
      Field field = fields.get(column.key());
      if (field != null) {
        String cell = row.cell(column.key());
        field.show(cell, isOther);
        boolean isNeeded = form.isNeeded(column, row.cells());
        field.need().setVisible(isNeeded);
        field.need().getStyleClass().remove("nb-row-lacks");
        if (isNeeded && cell.isEmpty()) {
          field.need().getStyleClass().add("nb-row-lacks");
        }
        RowForm.Fault fault = faults.get(column.key());
        field.wrong().setText(fault == null ? "" : words(fault, cell));
        field.wrong().setVisible(fault != null);
      }
    }
  }

  private static String words(RowForm.Fault fault, String cell) {
    return switch (fault) {
      case CHOICE -> Words.text("ui.products.rows.fault.choice", cell);
      case DATE -> Words.text("ui.products.rows.fault.date", cell);
      case GRADE ->
          Grades.begun(cell).isPresent()
              ? Words.text("ui.products.rows.fault.begun")
              : Words.text("ui.products.rows.fault.grade", cell);
      case NUMBER -> Words.text("ui.products.rows.fault.number", cell);
    };
  }

  private void build(RowForm form, @Nullable RowDraft live) {
    fields.clear();
    box.getChildren().clear();
    for (RowTable.Column column : form.table().columns()) {
      boolean isLiveCell = live != null && live.cell(column.key()).contains("{{");
      CellField cell = field(form, column, isLiveCell);
      cell.focus().setId("row-" + column.key());
      Label need = Labels.of(Words.text("ui.products.rows.needed"), "nb-row-need");
      Label wrong = Labels.paragraph("", "nb-wrong");
      wrong.setId("row-wrong-" + column.key());
      wrong.managedProperty().bind(wrong.visibleProperty());
      wrong.setVisible(false);
      Label name = Labels.paragraph(column.heading(), "nb-form-label");
      name.setLabelFor(cell.focus());
      HBox head = new HBox(6, name, Labels.spring(), need);
      need.setMinWidth(USE_PREF_SIZE);
      head.setAlignment(Pos.BOTTOM_LEFT);
      VBox part = new VBox(3, head, cell.node(), wrong);
      box.getChildren().add(part);
      fields.put(column.key(), new Field(cell, need, wrong, new String[] {""}));
    }
    setVvalue(0);
  }

  private CellField field(RowForm form, RowTable.Column column, boolean isLiveCell) {
    String name = column.heading();
    if (isLiveCell) {
      return CellField.words(name, CellField.isNarrow(column), words -> put(column, words));
    }
    return switch (column.kind()) {
      case CHOICE, THEME, EVIDENCE ->
          CellField.choice(name, form.choices(column), key -> put(column, key));
      case DATE ->
          CellField.day(name, Words.text("ui.products.rows.day"), words -> put(column, words));
      case PERSON -> CellField.person(name, model.people(), words -> put(column, words));
      case GRADE -> {
        GradeField grade = new GradeField(name, words -> put(column, words));
        yield new CellField(grade, grade.first(), () -> "", grade::show, () -> {});
      }
      case NUMBER ->
          CellField.line(name, Words.text("ui.products.rows.number"), words -> put(column, words));
      case TEXT ->
          CellField.isLong(column)
              ? CellField.words(name, CellField.isNarrow(column), words -> put(column, words))
              : CellField.line(name, "", words -> put(column, words));
    };
  }

  private void put(RowTable.Column column, String words) {
    if (!isShowing) {
      // A field may lose the keyboard only when another row stands in the form already.
      model.put(shown, column, words);
    }
  }

  /** Puts what is still being typed into the row that the form shows. */
  void leave() {
    List.copyOf(fields.values()).forEach(Field::leave);
  }

  /** Gives the keyboard to the first field; nothing where no row is marked. */
  void reach() {
    // A form that was just shown has no place for its fields before it is styled.
    applyCss();
    layout();
    fields.values().stream().findFirst().ifPresent(field -> field.cell().focus().requestFocus());
  }
}
