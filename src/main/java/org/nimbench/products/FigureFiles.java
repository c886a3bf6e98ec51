package org.nimbench.products;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.nimbench.document.PdfWriter;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.DrawingFiles;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.picture.Look;
import org.nimbench.picture.PictureStyle;
import org.nimbench.picture.Pictures;
import org.nimbench.picture.SurfaceTiff;
import org.nimbench.spatial.Grid;
import org.nimbench.store.CellPackage;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.EvidenceFiles;
import org.nimbench.study.Result;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/**
 * One figure as a file: a finished map or chart (PNG, SVG, PDF) or its values (CSV, GeoJSON,
 * GeoTIFF, JSON). The file's ending chooses the kind.
 */
public final class FigureFiles {
  /** Size of a map on its own, mm: the width of an A4 page on its side. */
  private static final double MAP_WIDTH = 270;

  private static final double MAP_HEIGHT = 180;
  private static final double CHART_WIDTH = 240;
  private static final double CHART_HEIGHT = 120;

  /** What printers resolve. */
  private static final double DOTS_PER_INCH = 300;

  private static final Set<String> KNOWN =
      new TreeSet<>(List.of("csv", "geojson", "gpkg", "json", "pdf", "png", "svg", "tif"));

  private final Scenes scenes;
  private final Clock clock;

  /**
   * Draws over the boundaries and the base map of {@code workspace}; files are dated by {@code
   * clock}.
   */
  public FigureFiles(Workspace workspace, Studies studies, Clock clock) {
    this.scenes = new Scenes(workspace, studies);
    this.clock = clock;
  }

  /**
   * Refuses endings that nothing is written for, before any work is done.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) naming the file and the endings there are
   */
  public static void checkKnown(List<Path> files) {
    for (Path file : files) {
      if (!KNOWN.contains(ending(file))) {
        throw Problem.of(
                ProblemKind.USAGE,
                "products.file.ending",
                file.toString(),
                ending(file),
                String.join(", ", KNOWN))
            .asException();
      }
    }
  }

  /**
   * Writes one file.
   *
   * @param marking the protective marking, in capitals
   * @throws org.nimbench.kernel.ProblemException (usage) for an unknown ending; (not computable)
   *     for a kind that the result has none of, such as a picture of a table
   */
  public void write(Evidence evidence, Path file, String marking, Progress progress) {
    checkKnown(List.of(file));
    progress.check();
    switch (ending(file)) {
      case "csv" -> EvidenceFiles.writeCsv(evidence, file);
      case "geojson" -> EvidenceFiles.writeGeoJson(evidence, file);
      case "gpkg" -> writeCells(evidence, hotspot(evidence, file), file);
      case "json" -> EvidenceFiles.writeJson(evidence, file);
      case "tif" -> SurfaceTiff.write(hotspot(evidence, file), file);
      case "svg" -> DrawingFiles.writeSvg(draw(evidence, file, marking), file);
      case "png" -> DrawingFiles.writePng(draw(evidence, file, marking), file, DOTS_PER_INCH);
      default -> PdfWriter.writeDrawing(draw(evidence, file, marking), file);
    }
  }

  /**
   * The finished map or chart at the size of its file.
   *
   * @throws org.nimbench.kernel.ProblemException (not computable) if there is no picture of it
   */
  public Drawing drawing(Evidence evidence, String marking) {
    return draw(evidence, Path.of(""), marking);
  }

  private Drawing draw(Evidence evidence, Path file, String marking) {
    if (Pictures.isMap(evidence)) {
      return Pictures.map(
          evidence,
          scenes.of(evidence),
          new PictureStyle(MAP_WIDTH, MAP_HEIGHT, Look.PAPER, marking, true));
    }
    if (evidence.result() instanceof Result.Trend) {
      return Pictures.chart(
          evidence, new PictureStyle(CHART_WIDTH, CHART_HEIGHT, Look.PAPER, marking, true));
    }
    throw Problem.of(ProblemKind.NOT_COMPUTABLE, "products.file.no-picture", file.toString())
        .asException();
  }

  private void writeCells(Evidence evidence, Result.Hotspot hotspot, Path file) {
    Grid grid = hotspot.surface().grid();
    CellPackage.Cells cells =
        new CellPackage.Cells(
            grid.west(),
            grid.south(),
            grid.cell(),
            grid.columns(),
            hotspot.surface().values(),
            hotspot.counts());
    CellPackage.write(file, evidence.telling().title(), cells, clock);
  }

  private static Result.Hotspot hotspot(Evidence evidence, Path file) {
    if (evidence.result() instanceof Result.Hotspot hotspot) {
      return hotspot;
    }
    throw Problem.of(ProblemKind.NOT_COMPUTABLE, "products.file.no-surface", file.toString())
        .asException();
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
