package org.nimbench.document;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes panels into a Word file: a table whose columns they are. */
final class WordPanels {
  private final Block.Panels block;
  private final List<Panel> panels;
  private final WordBody body;
  private final Markup out;
  private final int[] widths;

  private WordPanels(Block.Panels block, WordBody body) {
    this.block = block;
    this.panels = block.panels();
    this.body = body;
    this.out = body.out();
    double[] equal = new double[panels.size()];
    Arrays.fill(equal, 1);
    this.widths = WordTable.widths(equal, body.width());
  }

  static void write(Block.Panels panels, boolean newPage, WordBody body) {
    new WordPanels(panels, body).write(newPage);
  }

  private void write(boolean newPage) {
    out.open("w:tbl");
    properties();
    out.open("w:tblGrid");
    Arrays.stream(widths).forEach(width -> out.empty("w:gridCol", "w:w", String.valueOf(width)));
    out.close();
    labels(newPage);
    for (PanelRows.Words row : PanelRows.above(panels)) {
      openRow();
      for (int i = 0; i < widths.length; i++) {
        cell(i, row.style(), row.of().apply(panels.get(i)), null);
      }
      out.close();
    }
    drawings();
    verdicts();
    out.close();
  }

  private void properties() {
    out.open("w:tblPr").empty("w:tblStyle", "w:val", WordStyles.TABLE);
    int all = Arrays.stream(widths).sum();
    out.empty("w:tblW", "w:w", String.valueOf(all), "w:type", "dxa");
    out.open("w:tblBorders");
    for (String edge : List.of("w:top", "w:left", "w:bottom", "w:right", "w:insideH")) {
      out.empty(edge, "w:val", "nil");
    }
    String gap = String.valueOf(Math.round(PanelRows.GAP * 8 * 72 / 25.4));
    out.empty(
        "w:insideV", "w:val", "single", "w:sz", gap, "w:space", "0", "w:color", Ground.NONE.hex());
    out.close().empty("w:tblLayout", "w:type", "fixed");
    out.open("w:tblCellMar");
    margin("w:top", 0.6);
    margin("w:left", PanelRows.PAD);
    margin("w:bottom", 0);
    margin("w:right", PanelRows.PAD);
    out.close();
    out.empty("w:tblLook", "w:val", "0600", "w:firstRow", "0", "w:noHBand", "1", "w:noVBand", "1");
    String caption = block.caption().isEmpty() ? block.alternativeText() : block.caption();
    out.empty("w:tblCaption", "w:val", caption);
    out.empty("w:tblDescription", "w:val", block.alternativeText()).close();
  }

  private void margin(String edge, double mm) {
    out.empty(edge, "w:w", String.valueOf(Sheet.twips(mm)), "w:type", "dxa");
  }

  private void labels(boolean newPage) {
    out.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
    for (int i = 0; i < widths.length; i++) {
      openCell(i, true);
      WordParagraph.of(Style.PANEL_LABEL).newPage(newPage && i == 0).open(out);
      body.runs().words(panels.get(i).label());
      out.close().close();
    }
    out.close();
  }

  private void drawings() {
    if (panels.stream().allMatch(panel -> panel.drawing() == null)) {
      return;
    }
    double room = PanelRows.room(body.width(), panels.size());
    openRow();
    for (int i = 0; i < widths.length; i++) {
      openCell(i, false);
      WordParagraph.of(Style.PANEL_LINE).open(out);
      var drawing = panels.get(i).drawing();
      if (drawing != null) {
        body.drawing(drawing, Math.min(1, room / drawing.width()));
      }
      out.close().close();
    }
    out.close();
  }

  private void verdicts() {
    if (panels.stream().anyMatch(panel -> !panel.verdict().isEmpty())) {
      openRow();
      for (int i = 0; i < widths.length; i++) {
        Panel panel = panels.get(i);
        cell(i, Style.PANEL_VERDICT, panel.verdict(), WordCharacter.of(panel.tone()));
      }
      out.close();
    }
  }

  private void openRow() {
    out.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
  }

  private void cell(int column, Style style, String words, @Nullable WordCharacter letters) {
    openCell(column, false);
    WordParagraph.of(style).open(out);
    if (!words.isEmpty()) {
      body.runs().words(words, letters);
    }
    out.close().close();
  }

  private void openCell(int column, boolean top) {
    out.open("w:tc").open("w:tcPr");
    out.empty("w:tcW", "w:w", String.valueOf(widths[column]), "w:type", "dxa");
    if (top) {
      out.open("w:tcBorders");
      WordTableStyle.line(out, "w:top", 12, Ink.NAVY);
      out.close();
    }
    out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", Ink.TINT.hex()).close();
  }
}
