package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.Block;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Sha256;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.picture.MapScene;
import org.nimbench.study.Evidence;
import org.nimbench.study.EvidenceJson;
import org.nimbench.study.Result;

/**
 * A stamp as it is printed under a figure or table, in a fixed order: source, n, located, method,
 * map, evidence.
 */
final class StampLines {
  private static final int HASH_HALF = 4;

  private StampLines() {}

  /** The stamp of a chart or a table. */
  static List<Block.Labelled> of(Evidence evidence) {
    return lines(evidence, "");
  }

  /** The stamp of a map that is drawn over a scene. */
  static List<Block.Labelled> of(Evidence evidence, MapScene scene) {
    return lines(evidence, map(scene));
  }

  /** The stamp of numbers in order of time, for which it is no matter how many are located. */
  static List<Block.Labelled> withoutPlace(List<Block.Labelled> stamp) {
    String located = Words.text("products.stamp.located");
    return stamp.stream().filter(line -> !line.label().equals(located)).toList();
  }

  private static List<Block.Labelled> lines(Evidence evidence, String map) {
    Stamp stamp = evidence.stamp();
    List<Block.Labelled> lines = new ArrayList<>();
    add(lines, Words.text("products.stamp.source"), source(stamp));
    add(lines, Words.text("products.stamp.n"), n(stamp));
    add(lines, Words.text("products.stamp.located"), located(stamp));
    add(lines, Words.text("products.stamp.method"), method(stamp));
    if (!map.isEmpty()) {
      add(lines, Words.text("products.stamp.map"), map);
    }
    add(
        lines,
        Words.text("products.stamp.evidence"),
        Words.text(
            "products.stamp.made", evidence.id(), Figures.shortDate(stamp.made()), hash(evidence)));
    return lines;
  }

  /**
   * The stamp of guarded evidence: without what was left out and without the hash, by which a guess
   * at a hidden number could be tried. Where numbers are hidden, the key of the mark comes first.
   *
   * @param scene what a map is drawn over; null for a chart or a table
   * @param withPlace whether it tells how many records on a map have a place
   */
  static List<Block.Labelled> guarded(
      Evidence evidence, @Nullable MapScene scene, boolean withPlace) {
    Stamp stamp = evidence.stamp();
    List<Block.Labelled> lines = new ArrayList<>();
    if (evidence.result() instanceof Result.Table table && TableShape.hidesCounts(table)) {
      lines.add(tableKey());
    }
    add(lines, Words.text("products.stamp.source"), source(stamp));
    if (stamp.n() > 0) {
      add(lines, Words.text("products.stamp.n"), n(stamp));
    }
    if (withPlace && evidence.result() instanceof Result.Hotspot) {
      add(lines, Words.text("products.stamp.located"), located(stamp));
    }
    add(lines, Words.text("products.stamp.method"), method(stamp));
    if (scene != null) {
      add(lines, Words.text("products.stamp.map"), map(scene));
    }
    add(
        lines,
        Words.text("products.stamp.evidence"),
        Words.text("products.release.stamp.made", evidence.id(), Figures.shortDate(stamp.made())));
    return lines;
  }

  /** What the mark in a table means. */
  static Block.Labelled tableKey() {
    return new Block.Labelled(
        Words.text("products.cell.hidden"), Words.text("products.release.key"));
  }

  /** What a hatched month or area means. */
  static Block.Labelled hiddenKey() {
    return new Block.Labelled(
        Words.text("products.release.hatched"), Words.text("products.release.key"));
  }

  private static void add(List<Block.Labelled> lines, String label, String words) {
    lines.add(new Block.Labelled(label, words));
  }

  private static String source(Stamp stamp) {
    return stamp.asAt() == null
        ? Words.text("products.stamp.sentence", stamp.source())
        : Words.text("products.stamp.as-at", stamp.source(), Figures.shortDate(stamp.asAt()));
  }

  private static String n(Stamp stamp) {
    List<String> parts = new ArrayList<>();
    parts.add(Figures.count(stamp.n()));
    if (stamp.used() != stamp.n()) {
      parts.add(Words.text("products.stamp.used", Figures.count(stamp.used())));
    }
    stamp
        .excludedInWords()
        .forEach(
            (why, count) -> {
              if (count > 0) {
                parts.add(Words.text("products.stamp.excluded", Figures.count(count), why));
              }
            });
    return Words.text("products.stamp.sentence", String.join("; ", parts));
  }

  private static String located(Stamp stamp) {
    return Words.text(
        "products.stamp.located.share",
        Figures.count(stamp.located()),
        Figures.percent(stamp.shareLocated(), 1));
  }

  private static String method(Stamp stamp) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, String> parameter : stamp.parameters().entrySet()) {
      parts.add(parameter.getKey() + " " + parameter.getValue());
    }
    parts.add(0, stamp.method());
    if (stamp.seed() != null) {
      parts.add(Words.text("products.stamp.seed", stamp.seed()));
    }
    return Words.text("products.stamp.sentence", String.join("; ", parts));
  }

  private static String map(MapScene scene) {
    String grid =
        scene.boundaryName().isEmpty()
            ? Words.text("products.stamp.map.plain")
            : Words.text("products.stamp.map.boundary", scene.boundaryName());
    return scene.attribution().isEmpty()
        ? grid
        : Words.text("products.stamp.map.licence", grid, scene.attribution());
  }

  /** Eight hexadecimal digits of the SHA-256 of the evidence: two prints alike come from one. */
  static String hash(Evidence evidence) {
    String sum = Sha256.of(EvidenceJson.write(evidence));
    return sum.substring(0, HASH_HALF) + "-" + sum.substring(HASH_HALF, 2 * HASH_HALF);
  }
}
