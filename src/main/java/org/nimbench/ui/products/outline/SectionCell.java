package org.nimbench.ui.products.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.products.desk.ProductSection;

/** A section in the outline: number, heading, prescribed letter, and whether it is complete. */
final class SectionCell extends ListCell<ProductSection> {
  @Override
  protected void updateItem(@Nullable ProductSection section, boolean empty) {
    super.updateItem(section, empty);
    setText(null);
    setGraphic(null);
    setAccessibleText(null);
    Tips.tell(this, "");
    if (!empty && section != null) {
      boolean isDone = section.open() == 0;
      Label number = Labels.of(section.number(), "nb-outline-number");
      Label heading = Labels.of(section.heading());
      Told.whole(heading);
      heading.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(heading, Priority.ALWAYS);
      FontIcon sign = Icons.text(isDone ? "mdi2c-check-circle-outline" : "mdi2c-circle-medium");
      sign.getStyleClass().add(isDone ? "nb-is-done" : "nb-is-open");
      HBox row = new HBox(6, number, heading);
      if (section.unread() > 0) {
        row.getChildren().add(sign("mdi2f-format-quote-close"));
      }
      if (section.stale() > 0) {
        row.getChildren().add(sign("mdi2c-clock-alert-outline"));
      }
      letters(section).forEach(row.getChildren()::add);
      row.getChildren().add(sign);
      row.setAlignment(Pos.CENTER_LEFT);
      row.setPrefWidth(0);
      setGraphic(row);
      String words = words(section, isDone);
      setAccessibleText(words);
      Tips.tell(this, words);
    }
  }

  private static FontIcon sign(String icon) {
    FontIcon sign = Icons.text(icon);
    sign.getStyleClass().add("nb-is-open");
    return sign;
  }

  /** The letters of what is prescribed, those that are complete and those that are not. */
  private static List<Label> letters(ProductSection section) {
    List<Label> letters = new ArrayList<>();
    String done =
        section
            .statutory()
            .chars()
            .filter(letter -> section.lacking().indexOf(letter) < 0)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    if (!done.isEmpty()) {
      letters.add(Labels.of(done, "nb-caption"));
    }
    if (!section.lacking().isEmpty()) {
      letters.add(Labels.of(section.lacking(), "nb-caption", "nb-letter-lacks"));
    }
    letters.forEach(one -> one.setMinWidth(USE_PREF_SIZE));
    return letters;
  }

  /** Everything the signs mean, in words. */
  private static String words(ProductSection section, boolean isDone) {
    List<String> words = new ArrayList<>();
    words.add(
        Words.text(
            isDone ? "ui.products.outline.complete" : "ui.products.outline.open",
            section.number(),
            section.heading()));
    if (section.unread() > 0) {
      words.add(Words.text("ui.products.outline.unread", section.unread()));
    }
    if (section.stale() > 0) {
      words.add(Words.text("ui.products.outline.stale", section.stale()));
    }
    if (!section.lacking().isEmpty()) {
      words.add(
          Words.text(
              "ui.products.outline.lacking", String.join(", ", section.lacking().split(""))));
    }
    return String.join("\n", words);
  }
}
