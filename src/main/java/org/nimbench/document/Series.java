package org.nimbench.document;

import org.nimbench.kernel.Words;

/** What captions begin with; each series is counted by itself. */
public enum Series {
  /** A picture of any kind: {@code Figure 4}. */
  FIGURE,
  /** A chart, where readers are told charts from maps: {@code Chart 1}. */
  CHART,
  /** A map, where readers are told them apart: {@code Map 1}. */
  MAP,
  /** {@code Table 2}. */
  TABLE;

  /** The word before the number. */
  String word() {
    return switch (this) {
      case FIGURE -> Words.text("document.figure.label");
      case CHART -> Words.text("document.chart.label");
      case MAP -> Words.text("document.map.label");
      case TABLE -> Words.text("document.table.label");
    };
  }
}
