package org.nimbench.ui.data.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.supply.SupplyGrid;
import org.nimbench.supply.SupplyStatus;

/**
 * What in the grid needs a person.
 *
 * @param late quarters past their last day with nothing in their place, oldest first
 * @param refused quarters of which a file was refused and nothing better came
 * @param due quarters that have ended and may still come in time
 * @param dueBy the last day of the first of those; null without any
 */
public record SupplySigns(
    List<Spot> late, List<Spot> refused, List<Spot> due, @Nullable LocalDate dueBy) {
  /** Nothing needs a person. */
  public static final SupplySigns NONE = new SupplySigns(List.of(), List.of(), List.of(), null);

  /** Of what is held. Where open data stands in for an extract, its cell says so and is no sign. */
  static SupplySigns of(Held held) {
    List<Spot> due = those(held, SupplyStatus.DUE);
    Optional<LocalDate> first =
        due.stream().map(held::cell).map(SupplyGrid.Cell::due).min(LocalDate::compareTo);
    return new SupplySigns(
        those(held, SupplyStatus.LATE),
        those(held, SupplyStatus.REFUSED_QUALITY),
        due,
        first.orElse(null));
  }

  private static List<Spot> those(Held held, SupplyStatus status) {
    return held.spots()
        .filter(spot -> held.cell(spot).status() == status)
        .filter(
            spot ->
                status == SupplyStatus.REFUSED_QUALITY || !CellWords.isOpenData(held.cell(spot)))
        .toList();
  }

  /** On the rail: what is late or refused; where nothing is, what is due; empty for neither. */
  public String badge() {
    int wrong = late.size() + refused.size();
    int shown = wrong > 0 ? wrong : due.size();
    return shown == 0 ? "" : Figures.count(shown);
  }

  String lateWords() {
    return Words.text("ui.supply.sign.late", Figures.count(late.size()));
  }

  String refusedWords() {
    return Words.text("ui.supply.sign.refused", Figures.count(refused.size()));
  }

  String dueWords() {
    LocalDate day = dueBy;
    return day == null
        ? ""
        : Words.text("ui.supply.sign.due", Figures.count(due.size()), Figures.shortDate(day));
  }
}
