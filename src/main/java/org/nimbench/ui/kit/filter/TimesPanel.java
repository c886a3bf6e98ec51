package org.nimbench.ui.kit.filter;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.HourRange;
import org.nimbench.kernel.Week;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;

/**
 * On which days of the week and at which hours; off, with the reason, where the records do not say.
 */
final class TimesPanel extends VBox {
  private static final int MIDNIGHT = 24;

  private final FilterViewModel model;
  private final Map<DayOfWeek, ToggleButton> days = new EnumMap<>(DayOfWeek.class);
  private final RowChoice always;
  private final HBox sets;
  private final ComboBox<Integer> from;
  private final ComboBox<Integer> to;
  private final Label whyNoDays = Labels.paragraph("", "nb-caption", "nb-hint");
  private final Label whyNoHours = Labels.paragraph("", "nb-caption", "nb-hint");
  private final Label night =
      Labels.paragraph(Words.text("ui.filter.hours.night"), "nb-caption", "nb-hint");
  private boolean isShowing;

  TimesPanel(FilterViewModel model, Runnable done) {
    this.model = model;
    this.always = always(done);
    this.sets =
        new HBox(
            10,
            set("filter-days-all", Words.text("ui.filter.days.all"), Set.of()),
            set("filter-days-week", Words.text("ui.filter.days.week"), Filter.WEEKDAYS),
            set("filter-days-weekend", Words.text("ui.filter.days.weekend"), Filter.WEEKEND));
    this.from = hours("filter-hours-from", Words.text("ui.filter.hours.from"), 0);
    this.to = hours("filter-hours-to", Words.text("ui.filter.hours.to"), 1);
    getStyleClass().addAll("nb-panel", "nb-times-panel");
    sets.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            always,
            head(Words.text("ui.filter.days"), sets),
            toggles(),
            whyNoDays,
            head(Words.text("ui.filter.hours")),
            between(),
            whyNoHours,
            night,
            leftOut());
    show();
    model.filter().addListener((observed, before, now) -> show());
  }

  private RowChoice always(Runnable done) {
    RowChoice all =
        new RowChoice(
            Words.text("ui.filter.times.all"),
            "",
            () -> {
              model.chooseAnyTime();
              done.run();
            });
    all.setId("filter-times-all");
    all.getStyleClass().add("nb-first-focus");
    return all;
  }

  private static HBox head(String words, Node... beside) {
    HBox row = new HBox(Labels.of(words, "nb-overline"), Labels.spring());
    row.getChildren().addAll(beside);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("nb-panel-head");
    return row;
  }

  private Hyperlink set(String id, String words, Set<DayOfWeek> chosen) {
    Hyperlink link = Buttons.link(words, () -> model.chooseDays(chosen));
    link.setId(id);
    return link;
  }

  private HBox toggles() {
    HBox row = new HBox();
    row.getStyleClass().add("nb-segments");
    for (DayOfWeek day : DayOfWeek.values()) {
      ToggleButton button = new ToggleButton(Week.shortDay(day));
      button.setId("filter-day-" + day.getValue());
      button.setAccessibleText(Week.day(day));
      button.getStyleClass().add(pill(day));
      button.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(button, Priority.ALWAYS);
      button.setOnAction(event -> model.toggleDay(day));
      days.put(day, button);
      row.getChildren().add(button);
    }
    return row;
  }

  private static String pill(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> "left-pill";
      case SUNDAY -> "right-pill";
      default -> "center-pill";
    };
  }

  private HBox between() {
    HBox row = new HBox(8, from, Labels.of(Words.text("ui.filter.hours.dash"), "nb-muted"), to);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** The 24 full hours from the first on. */
  private ComboBox<Integer> hours(String id, String name, int first) {
    ComboBox<Integer> hours = new ComboBox<>();
    hours.getItems().setAll(IntStream.range(first, first + MIDNIGHT).boxed().toList());
    hours.setId(id);
    hours.setAccessibleText(name);
    hours.setConverter(InWords.of(Week::hour));
    hours.setPrefWidth(104);
    hours.setVisibleRowCount(12);
    hours.setOnAction(event -> choose());
    return hours;
  }

  private Label leftOut() {
    Label label = Labels.paragraph("", "nb-caption", "nb-hint");
    label.setId("filter-left-out");
    label.textProperty().bind(model.leftOut());
    label.visibleProperty().bind(model.leftOut().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private void show() {
    Filter now = model.filter().get();
    FilterChoices.HeldSet held = model.held();
    always.mark(!now.asksForDayOrHour());
    days.forEach((day, button) -> button.setSelected(now.days().contains(day)));
    // What is chosen can always be let go of.
    boolean isDays = held.hasDays() || !now.days().isEmpty();
    boolean isHours = held.hasHours() || now.hours() != null;
    days.values().forEach(button -> button.setDisable(!isDays));
    sets.setDisable(!isDays);
    from.setDisable(!isHours);
    to.setDisable(!isHours);
    say(whyNoDays, model.whyNoDays());
    say(whyNoHours, model.whyNoHours());
    night.setVisible(isHours);
    night.setManaged(isHours);
    isShowing = true;
    HourRange hours = now.hours();
    from.setValue(hours == null ? 0 : hours.from());
    to.setValue(hours == null ? MIDNIGHT : hours.to());
    isShowing = false;
  }

  private static void say(Label why, String words) {
    why.setText(words);
    why.setVisible(!words.isEmpty());
    why.setManaged(!words.isEmpty());
  }

  private void choose() {
    if (!isShowing && from.getValue() != null && to.getValue() != null) {
      model.chooseHours(from.getValue(), to.getValue());
    }
  }
}
