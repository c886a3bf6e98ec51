package org.nimbench.picture;

import org.nimbench.drawing.Colour;

/**
 * The calm grey base of a map.
 *
 * @param ground land
 * @param veil laid over what is outside the boundary
 * @param builtUp built-up land
 * @param green parks and woods
 * @param water lakes and wide rivers
 * @param river streams drawn as lines
 * @param road inside of a road
 * @param minorCasing edge of a street
 * @param majorCasing edge of a main road
 * @param railway railways and the frames of stations
 * @param outline thin lines between areas
 * @param boundary edge of the study area
 * @param place names of places
 * @param greenName names of parks and woods
 * @param waterName names of rivers and lakes
 * @param halo behind names
 * @param shield behind road numbers
 * @param dot an incident
 * @param dotRing the ring that sets it off from what lies below
 */
public record MapColours(
    Colour ground,
    Colour veil,
    Colour builtUp,
    Colour green,
    Colour water,
    Colour river,
    Colour road,
    Colour minorCasing,
    Colour majorCasing,
    Colour railway,
    Colour outline,
    Colour boundary,
    Colour place,
    Colour greenName,
    Colour waterName,
    Colour halo,
    Colour shield,
    Colour dot,
    Colour dotRing) {

  static final MapColours LIGHT =
      new MapColours(
          Colour.of("#FBFBF8"),
          Colour.of("#E6E9EC").withOpacity(0.72),
          Colour.of("#E9E8E4"),
          Colour.of("#DCE7D5"),
          Colour.of("#C8DCEA"),
          Colour.of("#A9C8DE"),
          Colour.of("#FFFFFF"),
          Colour.of("#D3D3CF"),
          Colour.of("#ADB1B5"),
          Colour.of("#70777E"),
          Colour.of("#8A949E"),
          Colour.of("#1B2229"),
          Colour.of("#2A323A"),
          Colour.of("#3F6B3A"),
          Colour.of("#2C6390"),
          Colour.of("#FFFFFF").withOpacity(0.85),
          Colour.of("#FFFFFF"),
          Colour.of("#1F2B45"),
          Colour.of("#FFFFFF").withOpacity(0.8));

  static final MapColours DARK =
      new MapColours(
          Colour.of("#12171D"),
          Colour.of("#0B0F14").withOpacity(0.6),
          Colour.of("#1B2129"),
          Colour.of("#16291F"),
          Colour.of("#14344D"),
          Colour.of("#235A80"),
          Colour.of("#343B44"),
          Colour.of("#262D35"),
          Colour.of("#4A525C"),
          Colour.of("#79828D"),
          Colour.of("#55606B"),
          Colour.of("#E6EDF3"),
          Colour.of("#D5DCE3"),
          Colour.of("#86B58A"),
          Colour.of("#79B4E0"),
          Colour.of("#0D1117").withOpacity(0.8),
          Colour.of("#1B2129"),
          Colour.of("#F5F7FA"),
          Colour.of("#0D1117").withOpacity(0.85));
}
