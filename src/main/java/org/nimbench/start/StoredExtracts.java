package org.nimbench.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.disclosure.RefusalReport;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.intake.Inspection;
import org.nimbench.intake.Intake;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.WholeFile;
import org.nimbench.store.Workspace;
import org.nimbench.supply.Authority;
import org.nimbench.supply.Register;
import org.nimbench.supply.Supply;
import org.nimbench.ui.data.Decisions;
import org.nimbench.ui.data.Extract;
import org.nimbench.ui.data.Ground;
import org.nimbench.work.Progress;

/**
 * Looks into files for the Data screen, with what the register and earlier imports know of them.
 */
final class StoredExtracts {
  private final Workspace workspace;

  StoredExtracts(Workspace workspace) {
    this.workspace = workspace;
  }

  Extract inspect(Decisions decisions, Progress progress) {
    Register register = new Supply(workspace).register();
    Decisions now = decisions;
    if (now.recognised() == null) {
      now = now.as(Intake.recognise(workspace, now.files(), progress));
    }
    now = withSupplier(now, register);
    SetKey set = now.set();
    @Nullable Inspection found =
        set == null ? null : Intake.inspect(workspace, now.request(), progress);
    return new Extract(now, found, register, suppliers(set, register), ground());
  }

  /** Where the register expects the set of one body alone, it is taken for the sender. */
  private static Decisions withSupplier(Decisions decisions, Register register) {
    SetKey set = decisions.set();
    if (set == null || !decisions.supplier().isBlank()) {
      return decisions;
    }
    List<Authority> expected = register.suppliersOf(set, decisions.received());
    return expected.size() == 1 ? decisions.from(expected.get(0).name()) : decisions;
  }

  /** Those who are to send the set first, then whoever is known. */
  private List<String> suppliers(@Nullable SetKey set, Register register) {
    Set<String> names = new LinkedHashSet<>();
    register.authorities().stream()
        .sorted(Comparator.comparing(one -> set == null || !one.supplies().contains(set)))
        .forEach(one -> names.add(one.name()));
    workspace.batches().stream()
        .filter(batch -> !batch.about().openData())
        .map(batch -> batch.about().supplier())
        .filter(name -> !name.isBlank())
        .forEach(names::add);
    return List.copyOf(names);
  }

  /** The layer with the fewest areas shows the shape of the ground with the fewest lines. */
  private Ground ground() {
    Optional<AreaLayer> layer =
        workspace.layerNames().stream()
            .filter(name -> !name.equals(AreaLayer.DRAWN))
            .map(workspace::layer)
            .min(Comparator.comparingInt(one -> one.areas().size()));
    if (layer.isEmpty()) {
      return Ground.NONE;
    }
    List<double[]> lines = new ArrayList<>();
    for (Area area : layer.get().areas()) {
      for (int i = 0; i < area.shape().getNumGeometries(); i++) {
        lines.add(corners(area.shape().getGeometryN(i)));
      }
    }
    return new Ground(lines, layer.get().extent(), layer.get());
  }

  private static double[] corners(Geometry part) {
    Coordinate[] corners = part.getBoundary().getGeometryN(0).getCoordinates();
    double[] line = new double[2 * corners.length];
    for (int i = 0; i < corners.length; i++) {
      line[2 * i] = corners[i].x;
      line[2 * i + 1] = corners[i].y;
    }
    return line;
  }

  void refuse(Decisions decisions, Path report, Progress progress) {
    RefusalReport kept = Intake.refuse(workspace, decisions.request(), progress);
    write(report, kept.text());
  }

  static void write(Path file, String text) {
    try {
      WholeFile.replace(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw Problem.of(ProblemKind.REFUSED, "start.file.unwritable", file.toString())
          .asException(e);
    }
  }
}
