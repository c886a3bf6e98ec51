package org.nimbench.ui.data;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.supply.SupplyGrid;
import org.nimbench.supply.SupplyStatus;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/** One quarter of one set: how many records, or where its supply stands. */
final class SupplyCell extends ToggleButton {
  private record Shown(String icon, String first, String second, String style) {}

  /**
   * A cell.
   *
   * @param name the set and the quarter, for the accessible name
   */
  SupplyCell(String name, SupplyGrid.Cell cell, long rows, LocalDate today) {
    getStyleClass().add("nb-supply-cell");
    Shown shown = shown(cell, rows, today);
    getStyleClass().add(shown.style());
    VBox lines = new VBox(Labels.of(shown.first(), "nb-supply-first"));
    if (!shown.second().isEmpty()) {
      lines.getChildren().add(Labels.of(shown.second(), "nb-supply-second"));
    }
    lines.setAlignment(Pos.CENTER_LEFT);
    HBox content =
        shown.icon().isEmpty() ? new HBox(lines) : new HBox(7, Icons.text(shown.icon()), lines);
    content.setAlignment(Pos.CENTER_LEFT);
    setGraphic(content);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAccessibleText(
        name
            + ": "
            + (shown.second().isEmpty() ? shown.first() : shown.first() + ", " + shown.second()));
  }

  private static Shown shown(SupplyGrid.Cell cell, long rows, LocalDate today) {
    if (cell.status() == SupplyStatus.RECEIVED) {
      return new Shown(
          "mdi2c-check",
          Figures.count(rows),
          Words.text("ui.data.cell.received"),
          "nb-supply-received");
    }
    if (cell.openDataMonths() > 0) {
      return new Shown(
          "mdi2e-earth",
          Figures.count(rows),
          Words.text("ui.data.cell.open", cell.openDataMonths()),
          "nb-supply-received");
    }
    return switch (cell.status()) {
      case NOT_DUE -> new Shown("", Words.text("ui.data.cell.notdue"), "", "nb-supply-notdue");
      case DUE ->
          new Shown(
              "mdi2c-clock-outline",
              Words.text("ui.data.cell.due"),
              Words.text("ui.data.cell.by", Figures.shortDate(cell.due()).substring(0, 5)),
              "nb-supply-due");
      case NOT_HELD ->
          new Shown(
              "mdi2m-minus-circle-outline",
              Words.text("ui.data.cell.notheld"),
              "",
              "nb-supply-notdue");
      case REFUSED_QUALITY ->
          new Shown(
              "mdi2s-shield-alert-outline",
              Words.text("ui.data.cell.refused"),
              Words.text("ui.data.cell.waiting"),
              "nb-supply-refused");
      default ->
          new Shown(
              "mdi2a-alert-circle",
              Words.text("ui.data.cell.late"),
              Words.text(
                  "ui.data.cell.days", Figures.count(ChronoUnit.DAYS.between(cell.due(), today))),
              "nb-supply-late");
    };
  }
}
