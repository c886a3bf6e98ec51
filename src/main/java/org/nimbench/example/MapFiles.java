package org.nimbench.example;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.BaseFeature;

/** Writes the maps: one GeoJSON file for each layer, and the base map. */
final class MapFiles {
  static final String DISTRICT = "maps/district.geojson";
  static final String WARDS = "maps/wards.geojson";
  static final String LSOAS = "maps/lsoa.geojson";
  static final String BEATS = "maps/beats.geojson";
  static final String BASE_MAP = "maps/basemap.geojson";

  private MapFiles() {}

  /** Writes them below a folder. */
  static void write(Path directory, Town town) {
    District district = town.district();
    layer(directory.resolve(DISTRICT), district.whole());
    layer(directory.resolve(WARDS), district.wards());
    layer(directory.resolve(BEATS), district.beats());
    GeoJsonText lsoas = new GeoJsonText(district.lsoas().name());
    for (int i = 0; i < district.lsoas().areas().size(); i++) {
      Area area = district.lsoas().areas().get(i);
      Map<String, String> properties = properties(area, district.lsoas());
      Area ward = district.wards().areas().get(district.wardOfLsoa()[i]);
      properties.put("ward_code", ward.code());
      properties.put("ward_name", ward.name());
      lsoas.add(properties, area.shape());
    }
    TextFile.write(directory.resolve(LSOAS), lsoas.finished());
    GeoJsonText base = new GeoJsonText("basemap");
    for (BaseFeature feature : town.baseMap()) {
      Map<String, String> properties = new LinkedHashMap<>();
      properties.put("kind", feature.kind().word());
      properties.put("name", feature.name());
      base.add(properties, feature.shape());
    }
    TextFile.write(directory.resolve(BASE_MAP), base.finished());
  }

  private static void layer(Path file, AreaLayer layer) {
    GeoJsonText text = new GeoJsonText(layer.name());
    layer.areas().forEach(area -> text.add(properties(area, layer), area.shape()));
    TextFile.write(file, text.finished());
  }

  private static Map<String, String> properties(Area area, AreaLayer layer) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("code", area.code());
    properties.put("name", area.name());
    properties.put("vintage", layer.vintage());
    return properties;
  }
}
