package org.nimbench.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.nimbench.geography.BaseMapRead;
import org.nimbench.geography.BoundaryOptions;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.geography.MapFile;
import org.nimbench.geography.MapFileRead;
import org.nimbench.geography.MapImage;
import org.nimbench.intake.Intake;
import org.nimbench.intake.Ledger;
import org.nimbench.picture.GroundFile;
import org.nimbench.picture.GroundPixels;
import org.nimbench.store.LayerExtras;
import org.nimbench.store.Transaction;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.ui.data.DataQuestions;
import org.nimbench.ui.data.Decisions;
import org.nimbench.ui.data.Extract;
import org.nimbench.ui.data.supply.SupplyQuestions;
import org.nimbench.work.Progress;

/** Answers the Data screen from a workspace file. */
final class StoredData implements DataQuestions {
  private final Workspace workspace;
  private final Clock clock;
  private final SupplyQuestions supply;

  StoredData(Workspace workspace, Events events, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
    this.supply = new StoredSupply(workspace, events, clock);
  }

  @Override
  public SupplyQuestions supply() {
    return supply;
  }

  @Override
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  @Override
  public Extract inspect(Decisions decisions, Progress progress) {
    return new StoredExtracts(workspace).inspect(decisions, progress);
  }

  @Override
  public Ledger store(Decisions decisions, Progress progress) {
    return Intake.load(workspace, decisions.request(), progress);
  }

  @Override
  public void refuse(Decisions decisions, Path report, Progress progress) {
    new StoredExtracts(workspace).refuse(decisions, report, progress);
  }

  @Override
  public MapFileRead look(Path file, BoundaryOptions options, Progress progress) {
    if (!GroundFile.isPicture(file)) {
      return MapFile.read(file, options, progress);
    }
    MapImage image = GroundFile.read(file, progress);
    return new MapFileRead.Picture(image, GroundPixels.small(image));
  }

  @Override
  public boolean keepLayer(BoundaryRead read, String source, Progress progress) {
    boolean replaces = workspace.layerNames().contains(read.layer().name());
    return workspace.write(
        "areas",
        transaction -> {
          transaction.putLayer(read.layer(), LayerExtras.of(read, source, read.attribution()));
          return replaces;
        });
  }

  @Override
  public boolean keepBaseMap(BaseMapRead read, Progress progress) {
    boolean replaces = !workspace.baseMap().isEmpty();
    return workspace.write(
        "basemap",
        transaction -> {
          transaction.putBaseMap(read.features(), read.attribution());
          return replaces;
        });
  }

  @Override
  public boolean keepPicture(MapImage image, Progress progress) {
    boolean replaces = workspace.baseImage().isPresent();
    return workspace.write(
        "basemap",
        transaction -> {
          transaction.putBaseImage(image);
          return replaces;
        });
  }

  @Override
  public boolean removePicture(Progress progress) {
    return workspace.baseImage().isPresent()
        && workspace.write("basemap", Transaction::removeBaseImage);
  }
}
