package org.nimbench.ui.trends;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FoldingBar;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Segments;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.kit.Writing;

/** What can be done with the charts; icons alone where there is no room. */
final class TrendsToolbar extends FoldingBar {
  private final TrendsScreen screen;
  private final TrendsViewModel model;

  TrendsToolbar(TrendsScreen screen, TrendsViewModel model) {
    this.screen = screen;
    this.model = model;
    CheckBox all = new CheckBox(Words.text("ui.trend.allmonths"));
    all.setId("all-months");
    all.selectedProperty().bindBidirectional(model.allMonths());
    getChildren()
        .addAll(
            kinds(),
            all,
            Labels.spring(),
            Writing.only(screen.isWritable(), annotate()),
            table(),
            copy(),
            export(),
            add());
  }

  private Segments<ChartKind> kinds() {
    return new Segments<>(
        Words.text("ui.trend.kinds"),
        List.of(ChartKind.LIMITS, ChartKind.MONTHS),
        kind ->
            kind == ChartKind.LIMITS
                ? new Segments.Segment(
                    "", Words.text("ui.trend.limits"), Words.text("ui.trend.limits.hint"))
                : new Segments.Segment(
                    "", Words.text("ui.trend.months"), Words.text("ui.trend.months.hint")),
        model.kind());
  }

  private BooleanBinding isEmpty() {
    return Bindings.createBooleanBinding(
        () -> model.charts().get().main().evidence() == null, model.charts());
  }

  /** Words beside the icon where there is room; the name stays. */
  private <L extends Labeled> L folding(L control, String id, String words, String hint) {
    control.setId(id);
    control.getStyleClass().addAll("flat", "nb-action");
    control.setAccessibleText(words);
    Tips.tell(control, hint);
    return control;
  }

  private Button annotate() {
    String words = Words.text("ui.trend.annotate");
    Button button = Buttons.plain("mdi2f-flag-outline", words, screen::annotate);
    return folding(button, "trend-annotate", words, Words.text("ui.trend.annotate.hint"));
  }

  private ToggleButton table() {
    String words = Words.text("ui.trend.astable");
    ToggleButton button = new ToggleButton(words, Icons.tool("mdi2t-table"));
    button.selectedProperty().bindBidirectional(model.isTable());
    return folding(button, "trend-table", words, Words.text("ui.trend.astable.hint"));
  }

  private MenuButton copy() {
    String words = Words.text("ui.trend.copy");
    MenuButton button = new MenuButton(words, Icons.tool("mdi2c-content-copy"));
    button
        .getItems()
        .addAll(
            item(Words.text("ui.trend.copy.picture"), "trend-copy-picture", screen::copy),
            item(Words.text("ui.trend.copy.table"), "trend-copy-table", screen::copyTable),
            item(
                Words.text("ui.trend.copy.sentence"), "trend-copy-sentence", screen::copySentence));
    button.disableProperty().bind(model.evidence().isNull());
    return folding(button, "trend-copy", words, Words.text("ui.trend.copy.hint"));
  }

  private static MenuItem item(String words, String id, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setId(id);
    item.setOnAction(event -> action.run());
    return item;
  }

  private Button export() {
    String words = Words.text("ui.map.export");
    Button button = Buttons.plain("mdi2e-export-variant", words, screen::export);
    button.disableProperty().bind(isEmpty());
    return folding(button, "trend-export", words, Words.text("ui.trend.export.title"));
  }

  private Node add() {
    Button button = Buttons.primary("mdi2p-plus", Words.text("ui.map.add"), screen::add);
    button.setId("trend-add");
    return screen
        .toProduct()
        .door(button, isEmpty(), new SimpleStringProperty(Words.text("ui.map.add")));
  }
}
