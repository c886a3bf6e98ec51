package org.nimbench.products;

import org.nimbench.study.Evidence;

/** How much room a product gives its evidence. */
enum Setting {
  /** A short product: figures as large as the page is wide, tables whole, months after a chart. */
  SHORT(128, 72, Integer.MAX_VALUE, Integer.MAX_VALUE),
  /** A pack that is read at a meeting, or by the public. */
  BRIEF(70, 46, Integer.MAX_VALUE, Integer.MAX_VALUE),
  /** A long product, of its whole subject. */
  LONG(78, 48, Integer.MAX_VALUE, Integer.MAX_VALUE),
  /** A theme of a long product, which has two pages for everything. */
  THEME(62, 40, 8, 5);

  private final double map;
  private final double chart;
  private final int mostAreas;
  private final int areasApart;

  Setting(double map, double chart, int mostAreas, int areasApart) {
    this.map = map;
    this.chart = chart;
    this.mostAreas = mostAreas;
    this.areasApart = areasApart;
  }

  /** The room for evidence of a product: that of a theme has the theme's filter. */
  static Setting of(Template template, Product product, Evidence evidence) {
    if (!template.isLong()) {
      return template.isBrief() || template.isPlain() ? BRIEF : SHORT;
    }
    boolean isOfTheme =
        product.themes().stream()
            .anyMatch(theme -> theme.filter().equals(evidence.recipe().filter()));
    return isOfTheme ? THEME : LONG;
  }

  /** Height of a map, mm. */
  double map() {
    return map;
  }

  /** Height of a chart, mm. */
  double chart() {
    return chart;
  }

  /** More areas than this are not printed one by one. */
  int mostAreas() {
    return Math.min(mostAreas, TableBlocks.MOST_AREAS);
  }

  /** So many stand apart then; the rest are drawn together in one row. */
  int areasApart() {
    return Math.min(areasApart, TableBlocks.AREAS_APART);
  }
}
