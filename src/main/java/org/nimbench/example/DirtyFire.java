package org.nimbench.example;

import java.util.List;

/** What is wrong with files of the fire and rescue service. */
final class DirtyFire {
  private static final Quarter AUTUMN = Quarter.of(2025, 3);

  private DirtyFire() {}

  static List<Delivery> of(Scene scene) {
    return List.of(whole(scene), callers(scene));
  }

  private static Delivery whole(Scene scene) {
    String file = Partner.FIRE.dirty("fires_" + AUTUMN.label() + "_uprn.csv");
    Extract table = FireExtract.fires(scene, AUTUMN, scene.dice(file));
    table.addColumn("Postcode_full", row -> "NV%d %dAB".formatted(1 + row % 7, 1 + row % 9));
    table.addColumn("UPRN", row -> Long.toString(990_000_010_000L + 37L * row));
    return Dirt.refused(
        3,
        Partner.FIRE,
        file,
        TextStyle.MARKED_SEMICOLONS.file(table),
        List.of("postcode"),
        "full postcodes and property numbers (UPRN)");
  }

  private static Delivery callers(Scene scene) {
    String file = Partner.FIRE.dirty("malicious_calls_" + AUTUMN.label() + "_callers.csv");
    Extract table = FireExtract.calls(scene, AUTUMN, scene.dice(file));
    table.addColumn("Caller Telephone", row -> Dirt.phone(17 * row + 3));
    return Dirt.refused(
        4,
        Partner.FIRE,
        file,
        TextStyle.MARKED_SEMICOLONS.file(table),
        List.of("phone-heading", "phone"),
        "telephone numbers of callers");
  }
}
