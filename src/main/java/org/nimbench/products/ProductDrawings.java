package org.nimbench.products;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.nimbench.drawing.Drawing;
import org.nimbench.kernel.DataVersion;
import org.nimbench.picture.MapScene;
import org.nimbench.study.Evidence;

/**
 * The pictures of products. A picture is drawn once and kept as long as its evidence and the data
 * of the workspace stay as they are, so that a change of words draws nothing again. Any thread may
 * ask.
 */
final class ProductDrawings {
  private static final double PLACE = 10;

  private final Function<Evidence, MapScene> scenes;
  private final Predicate<Evidence> isStale;
  private final Supplier<List<DataVersion>> versions;
  private final Map<String, Drawn> kept = new ConcurrentHashMap<>();
  private final Map<String, Over> over = new ConcurrentHashMap<>();

  private record Drawn(Evidence evidence, List<DataVersion> versions, Drawing drawing) {}

  private record Over(Evidence evidence, List<DataVersion> versions, MapScene scene) {}

  /**
   * Pictures that are drawn anew when {@code versions} change.
   *
   * @param isStale which pictures say across them that they are of older data
   */
  ProductDrawings(
      Function<Evidence, MapScene> scenes,
      Predicate<Evidence> isStale,
      Supplier<List<DataVersion>> versions) {
    this.scenes = scenes;
    this.isStale = isStale;
    this.versions = versions;
  }

  /** What evidence is drawn over. */
  MapScene scene(Evidence evidence) {
    List<DataVersion> now = versions.get();
    Over before = over.get(evidence.id());
    if (before != null && before.evidence() == evidence && before.versions().equals(now)) {
      return before.scene();
    }
    MapScene scene = scenes.apply(evidence);
    over.put(evidence.id(), new Over(evidence, now, scene));
    return scene;
  }

  /** The picture as it stands on a page. */
  Drawing onPage(Evidence evidence, Product product, Setting setting) {
    Standing standing = Standing.of(product, evidence, isStale);
    return kept(
        String.join(
            "/",
            "page",
            product.id(),
            product.marking().name(),
            setting.name(),
            standing.name(),
            evidence.id()),
        evidence,
        () ->
            marked(
                standing, ProductPictures.of(evidence, this::scene, product.marking(), setting)));
  }

  /** The picture at the least size that can be read. */
  Drawing small(Evidence evidence, String product) {
    return kept(
        "small/" + product + "/" + evidence.id(),
        evidence,
        () -> ProductPictures.small(evidence, this::scene));
  }

  private Drawing kept(String key, Evidence evidence, Supplier<Drawing> draw) {
    List<DataVersion> now = versions.get();
    Drawn before = kept.get(key);
    // The shelf hands out the same object as long as the evidence is the same.
    if (before != null && before.evidence() == evidence && before.versions().equals(now)) {
      return before.drawing();
    }
    Drawing drawing = draw.get();
    kept.put(key, new Drawn(evidence, now, drawing));
    return drawing;
  }

  private static Drawing marked(Standing standing, Drawing drawing) {
    return standing.mark().map(words -> StaleMark.across(drawing, words)).orElse(drawing);
  }

  /** A picture of nothing, where only its place counts. */
  static Drawing placeholder(Evidence evidence) {
    return new Drawing(PLACE, PLACE, "", evidence.telling().title(), List.of());
  }
}
