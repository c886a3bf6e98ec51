package org.nimbench.ui.data.supply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.supply.Reminder;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;

/**
 * Reminders of bodies that are late, one at a time: a text that can be put into other words, copied
 * into an e-mail or saved. Nothing is sent.
 */
public final class RemindersCard extends VBox {
  private static final int COLUMNS = 64;
  private static final int ROWS = 15;

  private final ComboBox<Reminder> whom = new ComboBox<>();
  private final TextArea text = new TextArea();
  private final Map<Reminder, String> changed = new HashMap<>();

  /** The card; without a reminder it says that nobody is late. */
  public RemindersCard(List<Reminder> reminders) {
    getStyleClass().addAll("nb-list-card", "nb-reminders");
    // Where the window is low the text gives way, nothing else.
    VBox.setVgrow(this, Priority.SOMETIMES);
    VBox.setVgrow(text, Priority.ALWAYS);
    getChildren().add(Labels.of(Words.text("ui.supply.remind.title"), "nb-heading"));
    if (reminders.isEmpty()) {
      getChildren().add(Labels.paragraph(Words.text("ui.supply.remind.none"), "nb-body"));
      return;
    }
    Label about = Labels.paragraph(Words.text("ui.supply.remind.about"), "nb-muted");
    choices(reminders);
    text.setId("reminder-text");
    text.setWrapText(true);
    text.setPrefColumnCount(COLUMNS);
    text.setPrefRowCount(ROWS);
    VBox to = Labels.named(Words.text("ui.supply.remind.whom"), Told.choice(whom));
    VBox words = Labels.named(Words.text("ui.supply.remind.text"), text);
    VBox.setVgrow(words, Priority.ALWAYS);
    getChildren().addAll(about, to, words);
    whom.getSelectionModel().selectFirst();
  }

  private void choices(List<Reminder> reminders) {
    whom.setId("reminder-whom");
    whom.getItems().setAll(reminders);
    whom.setConverter(InWords.of(RemindersCard::words));
    whom.valueProperty()
        .addListener(
            (observed, before, now) -> {
              if (before != null) {
                changed.put(before, text.getText());
              }
              text.setText(now == null ? "" : changed.getOrDefault(now, now.text()));
              text.positionCaret(0);
            });
  }

  /** Whether anybody is late. */
  public boolean hasAny() {
    return !whom.getItems().isEmpty();
  }

  /** The body whose reminder is shown. */
  public String supplier() {
    Reminder now = whom.getValue();
    return now == null ? "" : now.supplier();
  }

  /** The reminder that is shown, as it was put into words. */
  public String text() {
    return text.getText();
  }

  /** Copies the reminder that is shown. */
  public void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(text.getText());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Bodies with how much they owe. */
  private static String words(Reminder one) {
    return Words.text(
        one.overdue() == 1 ? "ui.supply.remind.body.one" : "ui.supply.remind.body",
        one.supplier(),
        Figures.count(one.overdue()));
  }
}
