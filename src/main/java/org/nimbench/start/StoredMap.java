package org.nimbench.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.desk.DrawnArea;
import org.nimbench.drawing.Drawing;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.products.FigureFiles;
import org.nimbench.products.Marking;
import org.nimbench.store.Incidents;
import org.nimbench.store.SetContents;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.Studies;
import org.nimbench.ui.map.MapQuestions;
import org.nimbench.ui.map.PointedAt;
import org.nimbench.ui.view.Places;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Progress;

/** Answers the map screen from a workspace file. */
final class StoredMap implements MapQuestions {
  private final Workspace workspace;
  private final Studies studies;
  private final Clock clock;
  private volatile List<AreaLayer> layers = List.of();

  StoredMap(Workspace workspace, Studies studies, Clock clock) {
    this.workspace = workspace;
    this.studies = studies;
    this.clock = clock;
  }

  @Override
  public Scenery scenery(Progress progress) {
    layers = layers();
    AreaLayer studyArea = studyArea(layers);
    Geometry boundary = studyArea == null ? null : studies.shape(all(studyArea));
    return new Scenery(
        boundary,
        extent(boundary, progress),
        workspace.baseMap(),
        layers,
        workspace.baseImage().orElse(null));
  }

  /** Layers, the one with fewest areas first: it is the study area. */
  private List<AreaLayer> layers() {
    List<AreaLayer> read = new ArrayList<>();
    workspace.layerNames().forEach(name -> read.add(workspace.layer(name)));
    // What the analyst drew is never the study area, however few the drawn areas are.
    read.sort(
        Comparator.comparing((AreaLayer layer) -> layer.name().equals(DrawnArea.LAYER))
            .thenComparing(layer -> layer.areas().size()));
    return read;
  }

  /** As they were when the scenery was read last: a question must not wait for 5,000 shapes. */
  private List<AreaLayer> known() {
    List<AreaLayer> read = layers;
    return read.isEmpty() ? layers() : read;
  }

  private static @Nullable AreaLayer studyArea(List<AreaLayer> layers) {
    boolean isDrawn = layers.isEmpty() || layers.get(0).name().equals(DrawnArea.LAYER);
    return isDrawn ? null : layers.get(0);
  }

  private static AreaChoice all(AreaLayer layer) {
    return new AreaChoice(layer.name(), layer.areas().stream().map(area -> area.code()).toList());
  }

  private Box extent(@Nullable Geometry boundary, Progress progress) {
    Envelope envelope = new Envelope();
    if (boundary != null) {
      envelope.expandToInclude(boundary.getEnvelopeInternal());
    } else {
      for (SetContents held : workspace.contents()) {
        expand(envelope, workspace.incidents(held.set(), progress));
      }
    }
    if (envelope.isNull()) {
      throw Problem.of(ProblemKind.NOT_COMPUTABLE, "ui.map.nowhere", workspace.file().toString())
          .asException();
    }
    return new Box(envelope.getMinX(), envelope.getMinY(), envelope.getMaxX(), envelope.getMaxY());
  }

  private static void expand(Envelope envelope, Incidents incidents) {
    for (int i = 0; i < incidents.size(); i++) {
      if (!Double.isNaN(incidents.eastings()[i])) {
        envelope.expandToInclude(incidents.eastings()[i], incidents.northings()[i]);
      }
    }
  }

  @Override
  public Evidence hotspot(
      String method, Filter filter, Map<String, String> parameters, Progress progress) {
    Map<String, String> given = new LinkedHashMap<>(parameters);
    AreaLayer studyArea = studyArea(known());
    boolean hasBoundary =
        Studies.parameters(method).stream().anyMatch(one -> one.key().equals("boundary"));
    if (studyArea != null && hasBoundary) {
      given.putIfAbsent("boundary", studyArea.name());
    }
    return studies.answer(Recipes.of(method, filter, given), null, progress);
  }

  @Override
  public Places located(Filter filter, Progress progress) {
    Incidents incidents = workspace.incidents(filter.set(), progress);
    int[] meant = studies.located(filter, progress);
    double[] eastings = new double[meant.length];
    double[] northings = new double[meant.length];
    for (int k = 0; k < meant.length; k++) {
      eastings[k] = incidents.eastings()[meant[k]];
      northings[k] = incidents.northings()[meant[k]];
    }
    return Places.of(eastings, northings);
  }

  @Override
  public Drawing finished(Evidence evidence, Progress progress) {
    progress.check();
    return new FigureFiles(workspace, studies, clock).drawing(evidence, Marking.OFFICIAL.words());
  }

  @Override
  public PointedAt at(
      Filter filter, double easting, double northing, double metres, Progress progress) {
    return new PlaceFinder(workspace, studies, filter, progress)
        .at(easting, northing, metres, known());
  }

  @Override
  public void write(Evidence evidence, Path file, Progress progress) {
    new FigureFiles(workspace, studies, clock)
        .write(evidence, file, Marking.OFFICIAL.words(), progress);
  }
}
