package org.nimbench.ui.data.supply;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Batch;
import org.nimbench.store.BatchHeader;
import org.nimbench.store.PurgeStub;
import org.nimbench.store.Purged;
import org.nimbench.store.Refusal;
import org.nimbench.store.RowCounts;
import org.nimbench.supply.Register;
import org.nimbench.supply.Reminder;
import org.nimbench.supply.Retained;
import org.nimbench.supply.SupplyGrid;
import org.nimbench.supply.SupplyStatus;
import org.nimbench.work.Progress;

/**
 * Answers about what is held: two quarters on 4 November 2025. Recorded crime has open data, fires
 * came twice in the first quarter, admissions were refused in it; nobody sends racial incidents.
 */
public final class SupplyAnswers implements SupplyQuestions {
  static final LocalDate TODAY = LocalDate.of(2025, 11, 4);
  static final SetKey FIRE = SetKey.parse("fire");
  static final SetKey ADMISSIONS = SetKey.parse("admissions");
  static final SetKey RACIAL = SetKey.parse("racial-incidents");

  /** What was asked and done, in order. */
  public final List<String> done = new ArrayList<>();

  /** Whether files cannot be written or read. */
  public boolean fails;

  @Nullable Register kept;

  /** How many quarters before those two there are, with the same cells as the first of them. */
  int earlier;

  @Override
  public Held held(Progress progress) {
    Held held = held();
    Map<SetKey, List<Long>> rows = new HashMap<>();
    held.rows().forEach((set, counts) -> rows.put(set, before(counts)));
    return new Held(before(held.grid()), rows, held.batches(), held.refusals(), held.today());
  }

  private SupplyGrid before(SupplyGrid grid) {
    List<Period> quarters = new ArrayList<>(before(grid.quarters()));
    for (int at = 0; at < earlier; at++) {
      quarters.set(at, quarters.get(at).shiftMonths(-3 * (earlier - at)));
    }
    return new SupplyGrid(
        quarters,
        grid.rows().stream()
            .map(row -> new SupplyGrid.Row(row.set(), row.suppliers(), before(row.cells())))
            .toList());
  }

  private <T> List<T> before(List<T> both) {
    return Stream.concat(Collections.nCopies(earlier, both.get(0)).stream(), both.stream())
        .toList();
  }

  static Held held() {
    List<Period> quarters =
        List.of(
            Period.ofMonths(YearMonth.of(2025, 4), YearMonth.of(2025, 6)),
            Period.ofMonths(YearMonth.of(2025, 7), YearMonth.of(2025, 9)));
    List<SupplyGrid.Row> rows =
        SetKey.PRESCRIBED.stream()
            .map(
                set ->
                    new SupplyGrid.Row(
                        set,
                        set.equals(RACIAL) ? List.of() : List.of("Partner"),
                        List.of(cell(set, 0), cell(set, 1))))
            .toList();
    return new Held(
        new SupplyGrid(quarters, rows),
        Map.of(SetKey.POLICE_CRIME, List.of(100L, 120L), FIRE, List.of(58L, 0L)),
        List.of(batch(1, LocalDate.of(2025, 7, 14)), batch(2, LocalDate.of(2025, 8, 1))),
        List.of(refusal()),
        TODAY);
  }

  private static SupplyGrid.Cell cell(SetKey set, int quarter) {
    LocalDate due = quarter == 0 ? LocalDate.of(2025, 9, 30) : LocalDate.of(2025, 12, 31);
    boolean isFirst = quarter == 0;
    if (set.equals(SetKey.POLICE_CRIME)) {
      return new SupplyGrid.Cell(
          isFirst ? SupplyStatus.LATE : SupplyStatus.DUE, due, List.of(), 3, List.of());
    }
    if (set.equals(FIRE) && isFirst) {
      return new SupplyGrid.Cell(SupplyStatus.RECEIVED, due, List.of(1L, 2L), 0, List.of());
    }
    if (set.equals(ADMISSIONS) && isFirst) {
      return new SupplyGrid.Cell(SupplyStatus.REFUSED_QUALITY, due, List.of(), 0, List.of(7L));
    }
    SupplyStatus status = isFirst ? SupplyStatus.LATE : SupplyStatus.DUE;
    return new SupplyGrid.Cell(status, due, List.of(), 0, List.of());
  }

  static Batch batch(long id, LocalDate received) {
    return new Batch(
        id,
        new BatchHeader(FIRE, "fires.csv", "abc", "Partner", "columns", false, received, "", "r"),
        Instant.parse("2025-08-01T10:00:00Z"),
        YearMonth.of(2025, 4),
        YearMonth.of(2025, 6),
        new RowCounts(60, 58, 0, 0, 0, 2, 3, 0),
        "{}");
  }

  private static Refusal refusal() {
    return new Refusal(
        7,
        ADMISSIONS,
        "a.csv",
        "abc",
        "Partner",
        LocalDate.of(2025, 11, 3),
        Instant.parse("2025-11-03T10:00:00Z"),
        YearMonth.of(2025, 4),
        YearMonth.of(2025, 6),
        "{}");
  }

  @Override
  public CellFacts facts(SetKey set, Period quarter, Progress progress) {
    done.add("facts " + set + " " + quarter.firstMonth());
    return new CellFacts(
        set,
        quarter,
        cell(set, 0),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        TODAY);
  }

  @Override
  public int writeQuarantine(long batch, Path file, Progress progress) {
    written("quarantine " + batch, file);
    return 2;
  }

  @Override
  public void writeReport(long refusal, Path file, Progress progress) {
    written("report " + refusal, file);
  }

  @Override
  public List<Reminder> reminders(Progress progress) {
    return List.of(new Reminder("Northvale", "Partner", List.of(), TODAY, List.of(), List.of()));
  }

  @Override
  public void writeReminder(String text, Path file, Progress progress) {
    written("reminder " + text, file);
  }

  @Override
  public void writePage(Path file, Progress progress) {
    written("page", file);
  }

  private void written(String what, Path file) {
    if (fails) {
      throw Problem.of(ProblemKind.REFUSED, "start.file.unwritable", file.toString()).asException();
    }
    done.add(what + " " + file);
  }

  @Override
  public void forgetMapping(SetKey set, String supplier, Progress progress) {
    done.add("forget " + set + " " + supplier);
  }

  @Override
  public Register register(Progress progress) {
    return kept == null ? Register.EMPTY : kept;
  }

  @Override
  public Register readRegister(Path file, Progress progress) {
    written("read", file);
    return new Register(List.of(), List.of(), List.of(), List.of());
  }

  @Override
  public void keepRegister(Register register, Progress progress) {
    kept = register;
    done.add("keep");
  }

  @Override
  public void writeRegister(Path file, Progress progress) {
    written("register", file);
  }

  @Override
  public List<Retained> retained(Progress progress) {
    return List.of(
        new Retained(batch(2, TODAY), LocalDate.of(2030, 1, 1), "ISP-03"),
        new Retained(batch(1, TODAY), LocalDate.of(2025, 1, 1), ""));
  }

  @Override
  public Foretold foretell(long batch, Progress progress) {
    return new Foretold(new PurgeStub(batch, Instant.EPOCH, "", 58, 0, 0, 2), 3);
  }

  @Override
  public Purged purge(long batch, String why, Progress progress) {
    done.add("purge " + batch + " " + why);
    return new Purged(new PurgeStub(batch, Instant.EPOCH, why, 58, 0, 0, 2), 3);
  }
}
