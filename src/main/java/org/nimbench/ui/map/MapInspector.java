package org.nimbench.ui.map;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.spatial.Concentration;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.view.LegendTable;
import org.nimbench.ui.view.MapMode;

/**
 * The Method tab right of the map: the method's form, what it did, and how concentrated the crime
 * is.
 */
final class MapInspector extends VBox {
  /** Letters that a column's heading has room for. */
  private static final int LONGEST_UNIT = 14;

  private final VBox did = new VBox();
  private final VBox concentration = new VBox();
  private final MapViewModel model;
  private final Runnable help;

  MapInspector(MapViewModel model, Runnable help) {
    this.model = model;
    this.help = help;
    did.getStyleClass().add("nb-section");
    concentration.getStyleClass().add("nb-section");
    VBox form = new VBox(new MethodForm(model), Gradually.place(() -> new ShownForm(model)));
    form.getStyleClass().add("nb-section");
    getChildren().add(form);
    Gradually.build(List.of(this::tell));
  }

  private void tell() {
    getChildren().addAll(did, concentration);
    model.evidence().addListener((observed, before, now) -> show());
    show();
  }

  /** Piece by piece: with an answer the map, its legend and the bars change too. */
  private void show() {
    Gradually.build(List.of(this::showDid, this::showConcentration));
  }

  private void showDid() {
    Evidence evidence = model.evidence().get();
    did.getChildren().clear();
    did.setVisible(evidence != null);
    if (evidence == null) {
      return;
    }
    did.getChildren().add(heading("mdi2i-information-outline", Words.text("ui.inspector.did")));
    if (model.mode().get() == MapMode.DOTS) {
      did.getChildren().add(Labels.paragraph(Words.text("ui.method.places.did"), "nb-body"));
      return;
    }
    evidence
        .telling()
        .whatThisDid()
        .forEach(words -> did.getChildren().add(Labels.paragraph(words, "nb-body")));
    evidence.telling().cautionsInWords().forEach(words -> did.getChildren().add(caution(words)));
  }

  private void showConcentration() {
    Evidence evidence = model.evidence().get();
    concentration.getChildren().clear();
    boolean isTable =
        evidence != null
            && evidence.result() instanceof Result.Hotspot
            && model.mode().get() != MapMode.DOTS;
    concentration.setVisible(isTable);
    concentration.setManaged(isTable);
    if (evidence != null
        && isTable
        && evidence.result() instanceof Result.Hotspot hotspot
        && !hotspot.concentration().isEmpty()) {
      concentration
          .getChildren()
          .addAll(
              Labels.of(Words.text("ui.inspector.concentrated"), "nb-section-title"),
              table(evidence, hotspot));
    }
  }

  private Node heading(String icon, String words) {
    Hyperlink card = Buttons.link(Words.text("ui.inspector.card"), help);
    card.setId("method-card");
    card.setMinWidth(USE_PREF_SIZE);
    Label title = Labels.paragraph(words, "nb-section-title");
    HBox row = new HBox(7, Icons.tool(icon), title, Labels.spring(), card, Labels.key("F1"));
    row.getStyleClass().add("nb-did");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Node caution(String words) {
    HBox row = new HBox(7, Icons.text("mdi2a-alert-outline"), Labels.paragraph(words, "nb-body"));
    row.getStyleClass().add("nb-caution");
    HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
    return row;
  }

  private static GridPane table(Evidence evidence, Result.Hotspot hotspot) {
    GridPane table = new GridPane();
    table.getStyleClass().add("nb-table");
    for (int i = 0; i < 4; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.NEVER);
      table.getColumnConstraints().add(column);
    }
    addRow(table, 0, headings(evidence), "nb-table-head");
    int at = 1;
    for (Concentration row : hotspot.concentration()) {
      List<String> cells =
          List.of(
              threshold(hotspot, row),
              Figures.percent(row.areaShare(), 1),
              Figures.count(row.incidents()),
              Figures.percent(row.incidentShare(), 0));
      addRow(table, at++, cells, "nb-table-cell");
    }
    return table;
  }

  private static List<String> headings(Evidence evidence) {
    String unit = evidence.recipe().filter().unit();
    String counted = unit.length() > LONGEST_UNIT ? Words.text("ui.concentration.counted") : unit;
    return List.of(
        Words.text("ui.concentration.class"),
        Words.text("ui.concentration.area"),
        counted.substring(0, 1).toUpperCase(Locale.UK) + counted.substring(1),
        "");
  }

  private static String threshold(Result.Hotspot hotspot, Concentration row) {
    return LegendTable.labels(hotspot).over(row.threshold());
  }

  private static void addRow(GridPane table, int at, List<String> cells, String style) {
    for (int i = 0; i < cells.size(); i++) {
      HBox cell = new HBox(Labels.of(cells.get(i), i == 3 ? "nb-strong" : "nb-plain"));
      cell.getStyleClass().add(style);
      cell.setAlignment(i == 0 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
      table.add(cell, i, at);
    }
  }
}
