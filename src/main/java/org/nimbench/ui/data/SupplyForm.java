package org.nimbench.ui.data;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.supply.Protocol;
import org.nimbench.ui.kit.Days;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;

/** Which set files go into, who sent them, when they were received, and under which protocol. */
final class SupplyForm extends VBox {
  private static final String CUSTOM = "custom:";

  private final ExtractViewModel model;
  private final Extract extract;
  private final TextField customName = new TextField();

  SupplyForm(ExtractViewModel model, Extract extract) {
    this.model = model;
    this.extract = extract;
    getStyleClass().addAll("nb-section", "nb-inspection-section", "nb-form");
    getChildren().add(Labels.of(Words.text("ui.data.supply"), "nb-section-title"));
    HBox custom = row(Words.text("ui.data.supply.custom"), customName());
    HBox set = row(Words.text("ui.data.supply.set"), set(custom));
    getChildren().addAll(set, custom);
    show(custom, isCustom(extract.decisions().set()));
    if (!extract.isOpenData() && extract.found() != null) {
      getChildren()
          .addAll(
              row(Words.text("ui.data.supply.supplier"), supplier()),
              row(Words.text("ui.data.supply.received"), received()));
      protocol();
    } else if (extract.found() != null) {
      getChildren().add(Labels.paragraph(Words.text("ui.data.supply.open"), "nb-caption"));
    }
  }

  private static boolean isCustom(@Nullable SetKey set) {
    return set != null && set.number() == 0;
  }

  private ComboBox<String> set(HBox custom) {
    List<String> keys = new ArrayList<>();
    SetKey.PRESCRIBED.forEach(set -> keys.add(set.key()));
    keys.add(CUSTOM);
    SetKey now = extract.decisions().set();
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(keys);
    box.setId("extract-set");
    box.setPromptText(Words.text("ui.data.supply.set.choose"));
    box.setAccessibleText(Words.text("ui.data.supply.set"));
    box.setVisibleRowCount(13);
    box.setConverter(InWords.of(SupplyForm::words));
    box.setValue(now == null ? null : isCustom(now) ? CUSTOM : now.key());
    box.setOnAction(
        event -> {
          String key = box.getValue();
          show(custom, CUSTOM.equals(key));
          if (CUSTOM.equals(key)) {
            customName.requestFocus();
          } else if (key != null) {
            model.chooseSet(SetKey.parse(key));
          }
        });
    return Told.choice(box);
  }

  private TextField customName() {
    SetKey now = extract.decisions().set();
    if (now != null && isCustom(now)) {
      customName.setText(now.key().substring(CUSTOM.length()));
    }
    customName.setId("extract-custom");
    customName.setPromptText(Words.text("ui.data.supply.custom.hint"));
    customName.setAccessibleText(Words.text("ui.data.supply.custom"));
    whenDone(customName, this::name);
    return customName;
  }

  private void name() {
    String name =
        customName.getText().strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    if (!name.isEmpty() && customName.isVisible()) {
      model.chooseSet(SetKey.parse(CUSTOM + name));
    }
  }

  private ComboBox<String> supplier() {
    ComboBox<String> box = new ComboBox<>();
    box.setEditable(true);
    box.getItems().setAll(extract.suppliers());
    box.setId("extract-supplier");
    box.setAccessibleText(Words.text("ui.data.supply.supplier"));
    box.getEditor().setAccessibleText(Words.text("ui.data.supply.supplier"));
    box.setPromptText(Words.text("ui.data.supply.supplier.hint"));
    box.setValue(extract.supplier());
    box.setOnAction(
        event -> model.chooseSupplier(Objects.requireNonNullElse(box.getValue(), "").strip()));
    return box;
  }

  private DatePicker received() {
    DatePicker picker = new DatePicker(extract.decisions().received());
    picker.setConverter(new DayWords());
    picker.setId("extract-received");
    picker.setAccessibleText(Words.text("ui.data.supply.received"));
    picker.getEditor().setAccessibleText(Words.text("ui.data.supply.received"));
    picker.setOnAction(
        event -> {
          LocalDate day = picker.getValue();
          if (day != null) {
            model.chooseReceived(day);
          }
        });
    return picker;
  }

  private void protocol() {
    Optional<Protocol> protocol = extract.protocol();
    if (protocol.isPresent()) {
      Label said = Labels.paragraph(words(protocol.get()), "nb-body");
      said.setId("extract-protocol");
      getChildren().add(row(Words.text("ui.data.supply.protocol"), said));
      return;
    }
    TextField reason = new TextField(extract.decisions().reason());
    reason.setId("extract-reason");
    reason.setAccessibleText(Words.text("ui.data.supply.reason"));
    reason.setPromptText(Words.text("ui.data.supply.reason.hint"));
    reason.textProperty().addListener((observed, before, now) -> model.giveReason(now));
    getChildren()
        .addAll(
            row(Words.text("ui.data.supply.reason"), reason),
            Labels.paragraph(Words.text("ui.data.supply.none"), "nb-caption"));
  }

  private String words(Protocol protocol) {
    LocalDate review = protocol.reviewDue();
    if (review == null) {
      return Words.text("ui.data.supply.force", protocol.ref());
    }
    return protocol.isReviewOverdue(extract.decisions().received())
        ? Words.text("ui.data.supply.overdue", protocol.ref(), Figures.shortDate(review))
        : Words.text("ui.data.supply.review", protocol.ref(), Figures.shortDate(review));
  }

  /** What is typed counts when Enter is pressed or the field is left. */
  private static void whenDone(TextField field, Runnable done) {
    field.setOnAction(event -> done.run());
    field
        .focusedProperty()
        .addListener(
            (observed, before, now) -> {
              if (!now) {
                done.run();
              }
            });
  }

  private static void show(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  private static HBox row(String words, Region field) {
    Label label = Labels.of(words, "nb-form-label");
    label.setLabelFor(field);
    HBox row = new HBox(8, label, field);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setMaxWidth(Double.MAX_VALUE);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("nb-form-row");
    return row;
  }

  /** Sets as the screen calls them. */
  private static String words(String key) {
    if (key.equals(CUSTOM)) {
      return Words.text("ui.data.supply.another");
    }
    SetKey set = SetKey.parse(key);
    return Words.text("ui.data.supply.numbered", set.number(), set.inWords());
  }

  /** Days as the British write them. */
  private static final class DayWords extends StringConverter<LocalDate> {
    @Override
    public String toString(LocalDate day) {
      return day == null ? "" : Figures.shortDate(day);
    }

    @Override
    public LocalDate fromString(String words) {
      LocalDate day = Days.read(words);
      if (day == null) {
        throw new DateTimeParseException(words, words, 0);
      }
      return day;
    }
  }
}
