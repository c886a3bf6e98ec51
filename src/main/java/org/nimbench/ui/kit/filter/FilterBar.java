package org.nimbench.ui.kit.filter;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.DropDown;
import org.nimbench.ui.kit.FoldingBar;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.kit.Told;

/**
 * The filter in words: what · when · where · days and hours, and how many match. Without room the
 * saved filters show their icon alone, then the parts show their words alone; at last the words of
 * what and where are cut.
 */
public final class FilterBar extends FoldingBar {
  private static final String TIGHT = "nb-fold-parts";
  private static final double LEAST_PART = 92;

  private final BooleanBinding isTight =
      Bindings.createBooleanBinding(() -> getStyleClass().contains(TIGHT), getStyleClass());

  /** A bar on a filter, with the filters kept under a name. */
  public FilterBar(FilterViewModel model, SavedFiltersViewModel saved) {
    this(model);
    getChildren().add(getChildren().size() - 1, saved(saved));
  }

  /** A bar on a filter alone. */
  public FilterBar(FilterViewModel model) {
    super("nb-filter-bar", List.of(ACTIONS, TIGHT));
    Label beforePlace = dot();
    Button records = what(model);
    Button place = where(model);
    Button months = when(model);
    Button hours = times(model);
    ObservableValue<Boolean> hasAreas = model.offered().map(offered -> !offered.layers().isEmpty());
    for (Node each : List.of(beforePlace, place)) {
      each.visibleProperty().bind(hasAreas);
      each.managedProperty().bind(hasAreas);
    }
    getChildren()
        .addAll(
            records,
            dot(),
            months,
            beforePlace,
            place,
            dot(),
            hours,
            Labels.spring(),
            count(model),
            reset(model));
    // What is asked may be cut, and is read on pointing at it; how many match is a fact of its own.
    records.setMinWidth(LEAST_PART);
    place.setMinWidth(LEAST_PART);
    model.filter().addListener((observed, before, now) -> fold());
    model.offered().addListener((observed, before, now) -> fold());
    model.matching().addListener((observed, before, now) -> fold());
  }

  private Button what(FilterViewModel model) {
    return part(
        "filter-what",
        "mdi2t-tag-outline",
        Words.text("ui.filter.type.name"),
        model.what(),
        done -> new TypePanel(model, done));
  }

  private Button when(FilterViewModel model) {
    return part(
        "filter-when",
        "mdi2c-calendar-blank-outline",
        Words.text("ui.filter.period.name"),
        model.when(),
        done -> new PeriodPanel(model, done));
  }

  private Button where(FilterViewModel model) {
    return part(
        "filter-where",
        "mdi2m-map-marker-outline",
        Words.text("ui.filter.area.name"),
        model.where(),
        done -> new AreaPanel(model, done));
  }

  private Button times(FilterViewModel model) {
    return part(
        "filter-times",
        "mdi2c-clock-outline",
        Words.text("ui.filter.times.name"),
        model.times(),
        done -> new TimesPanel(model, done));
  }

  private static Button saved(SavedFiltersViewModel saved) {
    Button button = new Button(Words.text("ui.filter.saved"), Icons.tool("mdi2b-bookmark-outline"));
    button.setId("filter-saved");
    button.getStyleClass().addAll("nb-filter-part", "nb-filter-saved", "nb-action");
    Tips.tell(button, button.getText());
    DropDown[] down = new DropDown[1];
    down[0] = new DropDown(() -> new SavedPanel(saved, () -> down[0].hide()));
    button.setOnAction(event -> down[0].toggleUnder(button));
    return button;
  }

  private static Hyperlink reset(FilterViewModel model) {
    Hyperlink reset = Buttons.link(Words.text("ui.filter.reset"), model::reset);
    reset.visibleProperty().bind(model.isChanged());
    reset.managedProperty().bind(reset.visibleProperty());
    reset.setId("filter-reset");
    return reset;
  }

  private static Label dot() {
    return Labels.of("·", "nb-filter-dot");
  }

  private Button part(
      String id,
      String icon,
      String name,
      ObservableValue<String> words,
      Function<Runnable, Region> content) {
    Button button = new Button();
    button.setId(id);
    button.getStyleClass().add("nb-filter-part");
    HBox row =
        new HBox(
            7,
            unlessTight(Icons.tool(icon)),
            Told.whole(Labels.bound(words, "nb-filter-words")),
            unlessTight(Icons.text("mdi2m-menu-down")));
    row.setAlignment(Pos.CENTER_LEFT);
    button.setGraphic(row);
    button.accessibleTextProperty().bind(words.map(text -> name + ": " + text));
    // One element, so that the panel can close the drop-down that holds it.
    DropDown[] down = new DropDown[1];
    down[0] = new DropDown(() -> content.apply(() -> down[0].hide()));
    button.setOnAction(event -> down[0].toggleUnder(button));
    return button;
  }

  private Node unlessTight(Node node) {
    node.visibleProperty().bind(isTight.not());
    node.managedProperty().bind(node.visibleProperty());
    return node;
  }

  private static Label count(FilterViewModel model) {
    Label count = Labels.bound(model.matchingWords(), "nb-muted", "nb-filter-count");
    count.setId("filter-count");
    return count;
  }
}
