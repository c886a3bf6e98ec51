package org.nimbench.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the rows of panels are, once for Word and PDF. */
final class PanelRows {
  /** Space between two panels, mm. */
  static final double GAP = 2.5;

  /** Space between a panel's edge and its words, mm. */
  static final double PAD = 2;

  private PanelRows() {}

  /** A row of words: its style and what it says of each panel. */
  record Words(Style style, Function<Panel, String> of) {}

  /** The rows between the labels and the pictures. */
  static List<Words> above(List<Panel> panels) {
    List<Words> rows = new ArrayList<>();
    if (panels.stream().anyMatch(panel -> !panel.value().isEmpty())) {
      rows.add(new Words(Style.PANEL_VALUE, Panel::value));
    }
    int lines = panels.stream().mapToInt(panel -> panel.lines().size()).max().orElse(0);
    for (int i = 0; i < lines; i++) {
      int line = i;
      rows.add(new Words(Style.PANEL_LINE, panel -> line(panel, line)));
    }
    return rows;
  }

  private static String line(Panel panel, int line) {
    return line < panel.lines().size() ? panel.lines().get(line) : "";
  }

  /** Room for a picture in one of so many panels, mm. */
  static double room(double width, int panels) {
    return (width - (panels - 1) * GAP) / panels - 2 * PAD;
  }
}
