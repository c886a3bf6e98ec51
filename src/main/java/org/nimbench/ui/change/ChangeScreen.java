package org.nimbench.ui.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;
import org.nimbench.study.Evidence;
import org.nimbench.ui.change.ChangeViewModel.Breaks;
import org.nimbench.ui.change.ChangeViewModel.Layout;
import org.nimbench.ui.kit.FoldingInspector;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.InspectorTabs;
import org.nimbench.ui.kit.Patience;
import org.nimbench.ui.kit.ProblemPlace;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.WindowSize;
import org.nimbench.ui.view.MapLayers;
import org.nimbench.ui.view.MapMode;
import org.nimbench.ui.view.Sight;
import org.nimbench.ui.view.ToProduct;
import org.nimbench.work.WorkRunner;

/** The comparison: two maps, their one legend, the map of change, the areas, the inspector. */
public final class ChangeScreen extends StackPane {
  private final ChangeViewModel model;
  private final Parts parts;
  private final ChangeMaps maps;
  private final PeriodMaps periods;
  private final ClassStrip strip;
  private final AreaTable areas;
  private final ChangeBody body;
  private final ChangeInspector inspector;
  private final FoldingInspector folding;

  /**
   * What the comparison is given by whoever puts the window together.
   *
   * @param painters runs the painting
   * @param look light or dark
   * @param size how much room there is
   * @param mode what the map shows; another mode leaves the comparison
   * @param layers what else the maps show, as the map does
   * @param dots whether incidents are shown over a surface, where they are few
   * @param tabs of the inspector that stand beside its own, such as layers and history
   * @param add takes the three figures for a product
   * @param copy puts a figure on the clipboard
   * @param save writes a figure to a file that is asked for
   * @param covered the months that are held
   */
  public record Parts(
      WorkRunner painters,
      ObservableValue<Look> look,
      WindowSize size,
      Property<MapMode> mode,
      ObservableValue<MapLayers> layers,
      ObservableValue<Boolean> dots,
      Supplier<List<InspectorTabs.Tab>> tabs,
      ToProduct add,
      Consumer<Evidence> copy,
      Consumer<Evidence> save,
      Period covered) {}

  /** The screen over its model. */
  public ChangeScreen(ChangeViewModel model, Parts parts) {
    this.model = model;
    this.strip = new ClassStrip(model, this::showTable);
    this.parts = parts;
    this.maps = new ChangeMaps(model, parts);
    this.periods = new PeriodMaps(maps.before(), maps.after());
    this.areas = new AreaTable(this::pick);
    this.body = new ChangeBody(model, periods, strip, maps, areas, parts.look());
    this.inspector = new ChangeInspector(model, parts.covered(), parts.tabs());
    this.folding =
        new FoldingInspector(
            middle(), inspector, Words.text("ui.change.inspector"), parts.size().narrow());
    getChildren().setAll(folding);
    model.comparison().addListener((observed, was, now) -> compared());
    model.chosen().both().addListener((observed, was, now) -> markAreas());
    parts.look().addListener((observed, was, now) -> compared());
    compared();
  }

  private VBox middle() {
    StackPane content = new StackPane(body, new ProblemPlace(model.problem()));
    VBox.setVgrow(content, Priority.ALWAYS);
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox middle =
        new VBox(
            Gradually.place(
                () ->
                    new ChangeToolbar(
                        model,
                        parts.mode(),
                        sight()::goHome,
                        new ChangeToolbar.Acts(parts.add(), parts.copy(), parts.save()))),
            ChangeStamp.marking(),
            new Patience(model.isAsking(), body, Words.text("ui.change.work")),
            content,
            ChangeStamp.of(model));
    middle.getStyleClass().add("nb-canvas");
    return middle;
  }

  /** The maps first; what is told of them follows within a few pictures. */
  private void compared() {
    maps.show();
    Comparison shown = model.comparison().get();
    if (shown != null) {
      List<Runnable> pieces = new ArrayList<>(List.of(() -> tell(shown)));
      pieces.addAll(areas.show(shown.rows(), () -> shown == model.comparison().get()));
      pieces.addAll(List.of(this::markAreas, areas::settle));
      Gradually.build(pieces);
    }
  }

  private void tell(Comparison shown) {
    periods.tell(shown);
    strip.show(shown, parts.look().getValue(), model.breaks().get() != Breaks.EACH_ITS_OWN);
  }

  private void markAreas() {
    Comparison shown = model.comparison().get();
    if (shown != null) {
      areas.mark(model.chosen().codes(shown.layer()));
    }
  }

  private void pick(List<AreaRow> rows) {
    Comparison shown = model.comparison().get();
    if (shown != null && !shown.layer().isEmpty()) {
      List<String> codes = rows.stream().map(AreaRow::code).toList();
      String name =
          rows.size() == 1
              ? rows.get(0).name()
              : Words.text("ui.map.pick.areas", Figures.count(rows.size()));
      model.selection().place().set(Selection.Place.of(new AreaChoice(shown.layer(), codes), name));
    }
  }

  /** The maps, for keys and menus; they move together while they are linked. */
  public Sight sight() {
    return maps.sight();
  }

  /** Gives the keyboard to the first map. */
  public void reach() {
    maps.before().requestFocus();
  }

  /** Shows a tab of the inspector and gives it the keyboard. */
  public void showTab(String key) {
    folding.unfold();
    inspector.reach(key);
  }

  /** Shows the areas as a table and gives it the keyboard. */
  public void showTable() {
    if (!body.hasAreas()) {
      model.layout().set(Layout.CHANGE_ONLY);
    }
    areas.requestFocus();
  }
}
