package org.nimbench.ui.products.begin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.products.Previous;
import org.nimbench.ui.kit.Days;
import org.nimbench.ui.kit.FieldNote;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.products.desk.ProductLine;
import org.nimbench.ui.products.desk.ProductNow;

/** Asks which product the open one continues, and how far the data of that went. */
final class PreviousCard extends VBox {
  private final ComboBox<ProductLine> which = new ComboBox<>();
  private final TextField dataTo = new TextField();
  private final FieldNote note = new FieldNote();

  PreviousCard(ProductNow product, List<ProductLine> others) {
    getStyleClass().add("nb-new-product");
    List<ProductLine> choices = new ArrayList<>(others);
    choices.add(null);
    which.getItems().setAll(choices);
    which.setId("previous-which");
    which.setMinWidth(0);
    which.setConverter(
        InWords.of(
            line -> Words.text("ui.products.switcher.line", line.title(), line.period()),
            () -> Words.text("ui.products.new.previous.elsewhere")));
    Told.choice(which);
    dataTo.setId("previous-data-to");
    note.setId("previous-data-to-wrong");
    dataTo
        .textProperty()
        .addListener(
            (observed, before, now) -> {
              note.insist();
              judge();
            });
    which.setOnAction(
        event -> {
          ProductLine line = which.getValue();
          if (line != null) {
            dataTo.setText(Days.seen(line.lastDay()));
          }
        });
    Previous now = product.product().previous();
    others.stream()
        .filter(line -> now == null || line.id().equals(now.id()))
        .findFirst()
        .ifPresent(which::setValue);
    if (now != null) {
      dataTo.setText(Days.seen(now.dataTo()));
    }
    judge();
    VBox day = Labels.named(Words.text("ui.products.new.data-to"), dataTo);
    day.getChildren().add(note);
    getChildren()
        .addAll(
            Labels.paragraph(
                Words.text("ui.products.previous.title", product.title()), "nb-heading"),
            Labels.paragraph(Words.text("ui.products.previous.what"), "nb-muted"),
            Labels.named(Words.text("ui.products.new.previous"), which),
            day);
  }

  private void judge() {
    note.say(day() == null ? Words.text("ui.products.new.wrong.day") : "");
  }

  private @Nullable LocalDate day() {
    return Days.read(dataTo.getText());
  }

  /** What was chosen; null where the day is none, which is told as a mistake then. */
  @Nullable Previous chosen() {
    LocalDate day = day();
    if (day == null) {
      note.insist();
      dataTo.requestFocus();
    }
    ProductLine line = which.getValue();
    return day == null ? null : new Previous(line == null ? "" : line.id(), day);
  }
}
