package org.nimbench.ui.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.InspectorTabs;
import org.nimbench.ui.kit.OnDemand;

/** Right of the maps: the comparison, what is selected, and the tabs it shares with the map. */
final class ChangeInspector extends StackPane {
  private static final String COMPARE = "compare";

  private final OnDemand<InspectorTabs> tabs;

  ChangeInspector(ChangeViewModel model, Period covered, Supplier<List<InspectorTabs.Tab>> shared) {
    this.tabs =
        new OnDemand<>(
            () -> {
              List<InspectorTabs.Tab> all = new ArrayList<>();
              all.add(
                  InspectorTabs.Tab.of(
                      COMPARE,
                      Words.text("ui.change.inspector"),
                      () -> new CompareTab(model, covered)));
              all.add(chosen(model));
              all.addAll(shared.get());
              return new InspectorTabs(all);
            });
    setMinWidth(USE_PREF_SIZE);
    Gradually.build(
        List.of(() -> getChildren().setAll(tabs.get()), () -> tabs.get().begin(COMPARE)));
  }

  private static InspectorTabs.Tab chosen(ChangeViewModel model) {
    return new InspectorTabs.Tab(
        "compare-selection",
        Words.text("ui.inspector.selection"),
        model.chosen().both().map(both -> Figures.count(both.after().incidents())).orElse(""),
        new OnDemand<>(() -> new ChosenTab(model)));
  }

  /** Shows a tab and gives it the keyboard. */
  void reach(String key) {
    if (getChildren().isEmpty()) {
      getChildren().setAll(tabs.get());
    }
    tabs.get().reach(key);
  }
}
