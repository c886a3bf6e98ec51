package org.nimbench.ui.data.supply;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Batch;
import org.nimbench.store.Refusal;
import org.nimbench.supply.SupplyGrid;

/**
 * What a workspace holds.
 *
 * @param grid the prescribed sets by quarter
 * @param rows live records, or totals, of a set in each quarter of the grid; sets without any are
 *     absent
 * @param batches the imports, oldest first
 * @param refusals the files that were refused, oldest first
 * @param today the day it stands so
 */
public record Held(
    SupplyGrid grid,
    Map<SetKey, List<Long>> rows,
    List<Batch> batches,
    List<Refusal> refusals,
    LocalDate today) {
  public Held {
    rows = Map.copyOf(rows);
    batches = List.copyOf(batches);
    refusals = List.copyOf(refusals);
  }

  /** Whether nothing of a set was ever imported or refused, and nobody is to send it. */
  public boolean isNobodys(SetKey set) {
    return batches.stream().noneMatch(batch -> batch.about().set().equals(set))
        && refusals.stream().noneMatch(one -> one.set().equals(set))
        && row(set).suppliers().isEmpty();
  }

  /** The row of a prescribed set. */
  public SupplyGrid.Row row(SetKey set) {
    return grid.rows().get(set.number() - 1);
  }

  /** One set in one quarter. */
  public SupplyGrid.Cell cell(Spot spot) {
    return row(spot.set()).cells().get(spot.quarter());
  }

  /** The quarter of a place in the grid. */
  public Period quarter(Spot spot) {
    return grid.quarters().get(spot.quarter());
  }

  /** Whether the grid has such a place. */
  public boolean has(Spot spot) {
    return spot.quarter() >= 0 && spot.quarter() < grid.quarters().size();
  }

  /** Live records of a set in quarter {@code q} of the grid. */
  public long rows(SetKey set, int q) {
    List<Long> counts = rows.get(set);
    return counts == null ? 0 : counts.get(q);
  }

  /** The import of that number. */
  public Optional<Batch> batch(long id) {
    return batches.stream().filter(batch -> batch.id() == id).findFirst();
  }

  /** The partners' imports behind a cell, oldest first; open data is none. */
  List<Batch> supplied(SupplyGrid.Cell cell) {
    return cell.batches().stream()
        .flatMap(id -> batch(id).stream())
        .filter(batch -> !batch.about().openData())
        .toList();
  }

  /** The day on which the newest of a cell's refused files came. */
  Optional<LocalDate> refused(SupplyGrid.Cell cell) {
    return refusals.stream()
        .filter(one -> cell.refusals().contains(one.id()))
        .map(Refusal::received)
        .max(Comparator.naturalOrder());
  }

  /** Every place of the grid that is shown, quarter by quarter, the oldest first. */
  Stream<Spot> spots() {
    return Stream.iterate(0, q -> q + 1)
        .limit(grid.quarters().size())
        .flatMap(
            q ->
                SetKey.PRESCRIBED.stream()
                    .filter(set -> !isNobodys(set))
                    .map(set -> new Spot(set, q)));
  }
}
