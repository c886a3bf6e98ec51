package org.nimbench.document;

import java.util.List;
import java.util.function.Function;
import java.util.function.ObjDoubleConsumer;
import org.nimbench.drawing.Drawing;

/** Writes panels into a page description: a table whose columns they are. */
final class XhtmlPanels {
  private final List<Panel> panels;
  private final Markup out;

  private XhtmlPanels(List<Panel> panels, Markup out) {
    this.panels = panels;
    this.out = out;
  }

  /**
   * Writes them.
   *
   * @param width of all panels and the gaps between them, mm
   * @param picture writes a drawing made smaller by a factor
   */
  static void write(
      Block.Panels block, double width, ObjDoubleConsumer<Drawing> picture, Markup out) {
    new XhtmlPanels(block.panels(), out).write(width, picture);
  }

  private void write(double width, ObjDoubleConsumer<Drawing> picture) {
    out.open("table", "class", "panels");
    out.open("thead").open("tr");
    for (Panel panel : panels) {
      out.leaf("th", panel.label(), "scope", "col", "class", Style.PANEL_LABEL.cssClass());
    }
    out.close().close().open("tbody");
    for (PanelRows.Words row : PanelRows.above(panels)) {
      row(row.style(), row.of());
    }
    if (panels.stream().anyMatch(panel -> panel.drawing() != null)) {
      double room = PanelRows.room(width, panels.size());
      out.open("tr");
      for (Panel panel : panels) {
        out.open("td", "class", Style.PANEL_LINE.cssClass());
        if (panel.drawing() != null) {
          picture.accept(panel.drawing(), Math.min(1, room / panel.drawing().width()));
        }
        out.close();
      }
      out.close();
    }
    if (panels.stream().anyMatch(panel -> !panel.verdict().isEmpty())) {
      out.open("tr");
      for (Panel panel : panels) {
        String classes = Style.PANEL_VERDICT.cssClass() + " " + panel.tone().cssClass();
        out.leaf("td", panel.verdict(), "class", classes);
      }
      out.close();
    }
    out.close().close();
  }

  private void row(Style style, Function<Panel, String> words) {
    out.open("tr");
    for (Panel panel : panels) {
      out.leaf("td", words.apply(panel), "class", style.cssClass());
    }
    out.close();
  }
}
