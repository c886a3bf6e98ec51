package org.nimbench.ui.data;

import java.util.Locale;
import org.nimbench.intake.layout.FormColumn;
import org.nimbench.kernel.Words;

/** What the columns of a set are called on the screen. */
final class ColumnNames {
  private ColumnNames() {}

  static String of(FormColumn column) {
    return switch (column.key()) {
      case "src_key" -> Words.text("ui.data.column.reference");
      case "date_from" -> Words.text("ui.data.column.from-date");
      case "time_from" -> Words.text("ui.data.column.from-time");
      case "date_to" -> Words.text("ui.data.column.to-date");
      case "time_to" -> Words.text("ui.data.column.to-time");
      case "date_recorded" -> Words.text("ui.data.column.recorded");
      case "cat_code" -> Words.text("ui.data.column.code");
      case "cat_label" -> Words.text("ui.data.column.label");
      case "easting" -> Words.text("ui.data.column.easting");
      case "northing" -> Words.text("ui.data.column.northing");
      case "grid_ref" -> Words.text("ui.data.column.reference-grid");
      case "loc_label" -> Words.text("ui.data.column.place");
      case "lsoa_cd" -> Words.text("ui.data.column.lsoa");
      case "lsoa_name" -> Words.text("ui.data.column.lsoa-name");
      default -> plain(column.key());
    };
  }

  /** A key as words: {@code fire_type} is {@code Fire type}. */
  private static String plain(String key) {
    String words = key.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
