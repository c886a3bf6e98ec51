package org.nimbench.ui.products.rows;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.nimbench.kernel.Words;
import org.nimbench.products.RowTable;
import org.nimbench.ui.kit.Days;
import org.nimbench.ui.kit.ParagraphArea;

/**
 * The control of one cell.
 *
 * @param node what stands in the form
 * @param focus what takes the keyboard
 * @param typed what stands in it now, to be compared with what was shown
 * @param show shows what the cell holds
 * @param leave puts what was typed into the row; what is chosen is there already
 */
record CellField(
    Node node, Node focus, Supplier<String> typed, Consumer<String> show, Runnable leave) {
  private static final int LINES = 2;
  private static final int SHORT = 24;
  private static final int LONG = 80;

  /** Words on one line. */
  static CellField line(String name, String prompt, Consumer<String> put) {
    TextField field = new TextField();
    field.setAccessibleText(name);
    field.setPromptText(prompt);
    Runnable leave = () -> put.accept(field.getText());
    whenDone(field, leave);
    field.setOnAction(event -> leave.run());
    return new CellField(field, field, field::getText, field::setText, leave);
  }

  /**
   * Words on as many lines as they need; Enter keeps them, for a cell is one paragraph.
   *
   * @param isNarrow whether there are usually a few: it begins with one line
   */
  static CellField words(String name, boolean isNarrow, Consumer<String> put) {
    ParagraphArea area = new ParagraphArea(name);
    int least = isNarrow ? 1 : LINES;
    area.setPrefRowCount(least);
    area.textProperty()
        .addListener((observed, before, now) -> area.setPrefRowCount(lines(now, least)));
    Runnable leave = () -> put.accept(area.getText());
    whenDone(area, leave);
    area.whenDone(false, leave);
    return new CellField(area, area, area::getText, area::setText, leave);
  }

  private static int lines(String words, int least) {
    return words.length() > LONG ? LINES * 2 : words.length() > SHORT ? LINES : least;
  }

  /** One of a few. */
  static CellField choice(String name, Map<String, String> choices, Consumer<String> put) {
    Choice choice = new Choice(name, choices, put);
    return new CellField(choice, choice, () -> "", choice::show, () -> {});
  }

  /** A person: one named before, or another. */
  static CellField person(String name, Iterable<String> known, Consumer<String> put) {
    ComboBox<String> box = new ComboBox<>();
    known.forEach(box.getItems()::add);
    box.setEditable(true);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(name);
    box.getEditor().setAccessibleText(name);
    Runnable leave = () -> put.accept(box.getEditor().getText());
    whenDone(box, leave);
    box.setOnAction(event -> leave.run());
    return new CellField(
        box,
        box,
        box.getEditor()::getText,
        cell -> {
          box.getEditor().setText(cell);
          box.setValue(cell);
        },
        leave);
  }

  /** A day, typed or picked beside; what is no day stays as it was typed. */
  static CellField day(String name, String prompt, Consumer<String> put) {
    TextField field = new TextField();
    field.setAccessibleText(name);
    field.setPromptText(prompt);
    field.setMinWidth(0);
    HBox.setHgrow(field, Priority.ALWAYS);
    Runnable leave = () -> put.accept(iso(field.getText()));
    whenDone(field, leave);
    field.setOnAction(event -> leave.run());
    DatePicker picker = new DatePicker();
    picker.getStyleClass().add("nb-pick-day");
    picker.setEditable(false);
    picker.setAccessibleText(Words.text("ui.products.rows.pick", name));
    picker.setOnAction(
        event -> {
          if (picker.getValue() != null) {
            put.accept(picker.getValue().toString());
          }
        });
    return new CellField(
        new HBox(4, field, picker),
        field,
        field::getText,
        cell -> {
          picker.setValue(Days.read(cell));
          field.setText(seen(cell));
        },
        leave);
  }

  /** A day as it is read; other words as they are. */
  static String seen(String cell) {
    LocalDate day = Days.read(cell);
    return day == null ? cell : Days.seen(day);
  }

  private static String iso(String words) {
    LocalDate day = Days.read(words);
    return day == null ? words : day.toString();
  }

  private static void whenDone(Node node, Runnable does) {
    node.focusedProperty()
        .addListener(
            (observed, before, now) -> {
              if (!now) {
                does.run();
              }
            });
  }

  /** Whether a column of the printed table has room for a few words only. */
  static boolean isNarrow(RowTable.Column column) {
    return column.width() > 0 && column.width() < 0.25;
  }

  static boolean isLong(RowTable.Column column) {
    return column.kind() == RowTable.Kind.TEXT && (column.width() == 0 || column.width() > 0.1);
  }
}
