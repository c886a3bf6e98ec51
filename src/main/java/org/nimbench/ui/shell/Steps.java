package org.nimbench.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Screen;

/** The seven steps of the analyst's cycle, built or not. */
final class Steps {
  /**
   * A step on the rail.
   *
   * @param whyNot why it cannot be gone to; empty for one that is built
   */
  record Step(int number, String title, String icon, String whyNot) {}

  private Steps() {}

  /** All seven in order; those without a screen say why. */
  static List<Step> of(List<Screen> screens) {
    Map<Integer, Step> steps = new TreeMap<>();
    for (Step step : planned()) {
      steps.put(step.number(), step);
    }
    for (Screen screen : screens) {
      steps.put(screen.step(), new Step(screen.step(), screen.title(), screen.icon(), ""));
    }
    List<Step> all = new ArrayList<>(steps.values());
    all.sort(Comparator.comparingInt(Step::number));
    return all;
  }

  private static List<Step> planned() {
    String[] titles = {
      Words.text("ui.rail.data"),
      Words.text("ui.rail.map"),
      Words.text("ui.rail.trends"),
      Words.text("ui.rail.compare"),
      Words.text("ui.rail.products"),
      Words.text("ui.rail.tasking"),
      Words.text("ui.rail.present")
    };
    String[] icons = {
      "mdi2d-database-outline",
      "mdi2m-map-outline",
      "mdi2c-chart-timeline-variant",
      "mdi2s-scale-balance",
      "mdi2f-file-document-edit-outline",
      "mdi2c-clipboard-check-outline",
      "mdi2p-projector-screen-outline"
    };
    String[] why = {
      Words.text("ui.rail.unbuilt"),
      Words.text("ui.rail.unbuilt"),
      Words.text("ui.rail.unbuilt"),
      Words.text("ui.rail.compare.unbuilt"),
      Words.text("ui.rail.unbuilt"),
      Words.text("ui.rail.tasking.unbuilt"),
      Words.text("ui.rail.unbuilt")
    };
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < titles.length; i++) {
      steps.add(new Step(i + 1, titles[i], icons[i], why[i]));
    }
    return steps;
  }
}
