package org.nimbench.ui.map;

import java.nio.file.Path;
import java.util.Map;
import org.nimbench.drawing.Drawing;
import org.nimbench.kernel.Filter;
import org.nimbench.study.Evidence;
import org.nimbench.ui.view.Places;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Progress;

/** What the Map screen asks the engine. Called on worker threads. */
public interface MapQuestions {
  /** What lies under the incidents: boundary, base map, area layers. */
  Scenery scenery(Progress progress);

  /**
   * A hotspot surface; the boundary is the engine's choice.
   *
   * @param method {@code hotspot.kde} or {@code hotspot.grid}
   * @param parameters by key: {@code bandwidth}, {@code cell}; what is absent takes its default
   * @return evidence with a {@link org.nimbench.study.Result.Hotspot}
   */
  Evidence hotspot(String method, Filter filter, Map<String, String> parameters, Progress progress);

  /**
   * Where the located incidents of a filter are: what a map of any kind shows as dots, and what a
   * selection is counted in.
   */
  Places located(Filter filter, Progress progress);

  /** The finished map with legend, scale, stamp and marking, as files and paper have it. */
  Drawing finished(Evidence evidence, Progress progress);

  /**
   * What lies at a place: every incident of the filter within so many metres, never one of several,
   * and the areas the place lies in.
   */
  PointedAt at(Filter filter, double easting, double northing, double metres, Progress progress);

  /** Writes the finished map; the extension decides: {@code .png}, {@code .svg}, {@code .pdf}. */
  void write(Evidence evidence, Path file, Progress progress);
}
