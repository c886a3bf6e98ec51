package org.nimbench.products;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Words;
import org.nimbench.picture.MapScene;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.study.Studies;

/**
 * What a map is drawn over: the study area, the base map, and outlines of the areas it speaks of.
 */
public final class Scenes {
  /** The outlines of more areas than this would hide what the map shows. */
  private static final int MOST_OUTLINES = 60;

  private final Workspace workspace;
  private final Studies studies;

  /** Scenes of one workspace. */
  public Scenes(Workspace workspace, Studies studies) {
    this.workspace = workspace;
    this.studies = studies;
  }

  /** The scene of a hotspot map. */
  public MapScene of(Evidence evidence) {
    AreaChoice boundary = boundary(evidence.result());
    AreaChoice areas = evidence.recipe().filter().areas();
    Geometry shape = boundary == null ? null : studies.shape(boundary);
    String name = boundary == null ? "" : studies.name(boundary);
    List<AreaLayer> outlines =
        Stream.of(boundary, areas)
            .filter(Objects::nonNull)
            .map(AreaChoice::layer)
            .distinct()
            .map(workspace::layer)
            .filter(layer -> layer.areas().size() <= MOST_OUTLINES)
            .toList();
    MapScene scene =
        new MapScene(shape, name, workspace.baseMap(), outlines, attribution(boundary, outlines))
            .withImage(workspace.baseImage().orElse(null));
    return evidence.result() instanceof Result.Areas coloured
        ? scene.withAreas(workspace.layer(coloured.layer()))
        : scene;
  }

  private @Nullable AreaChoice boundary(Result result) {
    if (result instanceof Result.Areas areas) {
      List<String> codes = workspace.layer(areas.layer()).areas().stream().map(Area::code).toList();
      return new AreaChoice(areas.layer(), codes);
    }
    if (result instanceof Result.Change change) {
      return change.boundary();
    }
    return result instanceof Result.Hotspot hotspot ? hotspot.boundary() : null;
  }

  /** What the licences of everything on the map ask to be printed, each once. */
  private String attribution(@Nullable AreaChoice boundary, List<AreaLayer> outlines) {
    Stream<String> layers =
        Stream.concat(
            Stream.ofNullable(boundary).map(AreaChoice::layer),
            outlines.stream().map(AreaLayer::name));
    return Stream.concat(
            layers.distinct().map(workspace::attribution),
            Stream.of(
                workspace.baseMapAttribution(),
                workspace.baseImage().map(image -> image.facts().attribution()).orElse("")))
        .filter(words -> !words.isBlank())
        .distinct()
        .map(Scenes::sentence)
        .collect(Collectors.joining(" "));
  }

  private static String sentence(String words) {
    return words.endsWith(".") ? words : Words.text("products.stamp.sentence", words);
  }
}
