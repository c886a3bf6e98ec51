package org.nimbench.ui.data.supply;

import java.util.Locale;
import org.nimbench.kernel.Words;

/** What the columns of a set are called on the screen. */
public final class ColumnNames {
  private ColumnNames() {}

  /**
   * The name of a column; one without a name of its own is called by its key.
   *
   * @param key the canonical column, such as {@code date_from}
   */
  public static String of(String key) {
    return switch (key) {
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
      case "lad_cd" -> Words.text("ui.data.column.district");
      case "lad_name" -> Words.text("ui.data.column.district-name");
      case "ward_cd" -> Words.text("ui.data.column.ward");
      case "beat_cd" -> Words.text("ui.data.column.beat");
      case "area_cd" -> Words.text("ui.data.column.area");
      case "outward" -> Words.text("ui.data.column.outward");
      case "icd_cause" -> Words.text("ui.data.column.icd-cause");
      case "icd_sub" -> Words.text("ui.data.column.icd-drugs");
      case "icd_alcohol" -> Words.text("ui.data.column.icd-alcohol");
      case "excl_type" -> Words.text("ui.data.column.exclusion");
      case "nc_year" -> Words.text("ui.data.column.school-year");
      default -> plain(key);
    };
  }

  /** A key as words: {@code fire_type} is {@code Fire type}. */
  private static String plain(String key) {
    String words = key.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
