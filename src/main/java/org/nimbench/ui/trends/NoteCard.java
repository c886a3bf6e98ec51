package org.nimbench.ui.trends;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;
import org.nimbench.desk.Annotation;
import org.nimbench.desk.AnnotationKind;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Overlay;

/** Asks what is to be written at a month: kind, date, words, and which trends it is about. */
final class NoteCard extends VBox {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

  private final NoteDraft before;
  private final Consumer<Annotation> keep;
  private final ComboBox<AnnotationKind> kind = new ComboBox<>();
  private final DatePicker date = new DatePicker();
  private final CheckBox isMonth = new CheckBox(Words.text("ui.note.month"));
  private final TextField words = new TextField();
  private final CheckBox isFiltered = new CheckBox();
  private final Label means = Labels.paragraph("", "nb-caption");

  NoteCard(NoteDraft before, Consumer<Annotation> keep) {
    this.before = before;
    this.keep = keep;
    getStyleClass().add("nb-note-card");
    setSpacing(12);
    setPrefWidth(460);
    kind.getItems().setAll(AnnotationKind.values());
    kind.setConverter(InWords.of(AnnotationKind::words));
    kind.valueProperty().addListener((observed, old, now) -> means.setText(meaning(now)));
    kind.setValue(before.kind());
    kind.setId("note-kind");
    date.setValue(before.when().from());
    date.setConverter(new LocalDateStringConverter(DAY, DAY));
    date.setPromptText(Words.text("ui.note.date.prompt"));
    date.setId("note-date");
    isMonth.setSelected(!before.isOfADay());
    isMonth.setId("note-month");
    words.setText(before.words());
    words.setPromptText(Words.text("ui.note.words.prompt"));
    words.setId("note-words");
    words.setPrefColumnCount(30);
    Filter filter = before.filter();
    isFiltered.setSelected(filter != null);
    isFiltered.setText(
        filter == null
            ? Words.text("ui.note.filter.all")
            : Words.text("ui.note.filter", filter.subject()));
    isFiltered.setDisable(filter == null);
    isFiltered.setWrapText(true);
    getChildren()
        .addAll(
            Labels.of(
                before.id().isEmpty() ? Words.text("ui.note.new") : Words.text("ui.note.change"),
                "nb-heading"),
            form());
  }

  private GridPane form() {
    GridPane form = new GridPane();
    form.setHgap(12);
    form.setVgap(8);
    row(form, 0, Words.text("ui.note.kind"), kind);
    form.add(means, 1, 1);
    row(form, 2, Words.text("ui.note.date"), date);
    form.add(isMonth, 1, 3);
    row(form, 4, Words.text("ui.note.words"), words);
    form.add(isFiltered, 1, 5);
    return form;
  }

  private static void row(GridPane form, int at, String name, Node control) {
    Label label = Labels.of(name, "nb-form-label");
    label.setLabelFor(control);
    control.setAccessibleText(name);
    form.addRow(at, label, control);
  }

  private static String meaning(AnnotationKind kind) {
    return switch (kind) {
      case NOTE -> Words.text("ui.note.means.note");
      case OPERATION -> Words.text("ui.note.means.operation");
      case BREAK -> Words.text("ui.note.means.break");
      case REBASE -> Words.text("ui.note.means.rebase");
    };
  }

  void show(Overlay overlay) {
    Button cancel = Buttons.plain("", Words.text("ui.note.cancel"), overlay::close);
    cancel.setCancelButton(true);
    Button done =
        Buttons.primary(
            "",
            Words.text("ui.note.keep"),
            () -> {
              Annotation written = written();
              overlay.close();
              keep.accept(written);
            });
    done.setId("note-keep");
    done.setDefaultButton(true);
    done.disableProperty().bind(words.textProperty().map(String::isBlank).orElse(true));
    overlay.show(this, cancel, done);
    words.requestFocus();
  }

  private Annotation written() {
    LocalDate day = date.getValue() == null ? before.when().from() : date.getValue();
    DateSpan when =
        isMonth.isSelected()
            ? DateSpan.ofMonth(YearMonth.from(day))
            : new DateSpan(day, day, DatePrecision.DAY);
    return new Annotation(
        before.id(),
        when,
        words.getText(),
        kind.getValue(),
        isFiltered.isSelected() ? before.filter() : null);
  }
}
