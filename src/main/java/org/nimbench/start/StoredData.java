package org.nimbench.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.geography.BaseMapRead;
import org.nimbench.geography.BoundaryOptions;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.geography.MapFile;
import org.nimbench.geography.MapFileRead;
import org.nimbench.geography.MapImage;
import org.nimbench.intake.Intake;
import org.nimbench.intake.Ledger;
import org.nimbench.intake.QuarantineFile;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.picture.GroundFile;
import org.nimbench.picture.GroundPixels;
import org.nimbench.store.LayerExtras;
import org.nimbench.store.Transaction;
import org.nimbench.store.Workspace;
import org.nimbench.supply.Supply;
import org.nimbench.supply.SupplyGrid;
import org.nimbench.ui.data.DataQuestions;
import org.nimbench.ui.data.Decisions;
import org.nimbench.ui.data.Extract;
import org.nimbench.ui.data.Held;
import org.nimbench.ui.view.LayerNames;
import org.nimbench.work.Progress;

/** Answers the Data screen from a workspace file. */
final class StoredData implements DataQuestions {
  private static final int MONTHS_OF_QUARTER = 3;

  private final Workspace workspace;
  private final Clock clock;

  StoredData(Workspace workspace, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
  }

  @Override
  public Held held(Progress progress) {
    SupplyGrid grid = new Supply(workspace).grid(LocalDate.now(clock));
    Map<SetKey, List<Long>> rows = new HashMap<>();
    for (SupplyGrid.Row row : grid.rows()) {
      if (!workspace.coverage(row.set()).months().isEmpty()) {
        rows.put(row.set(), byQuarter(months(row.set(), progress), grid.quarters()));
      }
    }
    List<String> layers = workspace.layerNames().stream().map(LayerNames::words).toList();
    return new Held(grid, rows, workspace.batches(), layers);
  }

  /** The month of every live record, or of every total where a set has totals alone. */
  private int[] months(SetKey set, Progress progress) {
    int[] records = workspace.incidents(set, progress).months();
    return records.length > 0
        ? records
        : workspace.aggregates(set).stream()
            .mapToInt(row -> row.from().getYear() * 12 + row.from().getMonthValue() - 1)
            .toArray();
  }

  private static List<Long> byQuarter(int[] months, List<Period> quarters) {
    int first = month(quarters.get(0));
    long[] counts = new long[quarters.size()];
    for (int month : months) {
      int quarter = Math.floorDiv(month - first, MONTHS_OF_QUARTER);
      if (quarter >= 0 && quarter < counts.length) {
        counts[quarter]++;
      }
    }
    List<Long> list = new ArrayList<>();
    for (long count : counts) {
      list.add(count);
    }
    return list;
  }

  /** A quarter's first month, counted as incidents count theirs. */
  private static int month(Period quarter) {
    return quarter.firstMonth().getYear() * 12 + quarter.firstMonth().getMonthValue() - 1;
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

  @Override
  public int writeQuarantine(long batch, Path file, Progress progress) {
    return QuarantineFile.write(workspace, batch, file);
  }
}
