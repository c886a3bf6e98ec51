package org.nimbench.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.codes.CodeBook;
import org.nimbench.intake.layout.MappingJson;
import org.nimbench.intake.layout.SetForm;
import org.nimbench.intake.reading.Row;
import org.nimbench.intake.reading.RowReader;
import org.nimbench.intake.reading.Table;
import org.nimbench.intake.value.CasualtyCounts;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.store.BatchWriter;
import org.nimbench.store.CoveredMonth;
import org.nimbench.work.Progress;

/** The second pass: stores the rows of every table that was taken. */
final class BatchLoad {
  private static final Pattern MONTH_IN_NAME = Pattern.compile("^(\\d{4}-\\d{2})-.+\\.csv$");

  private static final int MONTHS_OF_QUARTER = 3;

  private final FirstPass pass;
  private final IntakeRequest request;
  private final @Nullable Period claimed;
  private final References references;
  private final CodeBook book;
  private final BatchWriter batch;
  private final Collection<CoveredMonth> before;
  private final Progress progress;
  private final Tally tally = new Tally();
  private final Missing missing = new Missing();
  private final List<TableRead> undated = new ArrayList<>();

  BatchLoad(
      FirstPass pass,
      IntakeRequest request,
      @Nullable Period claimed,
      References references,
      CodeBook book,
      BatchWriter batch,
      Collection<CoveredMonth> before,
      Progress progress) {
    this.pass = pass;
    this.request = request;
    this.claimed = claimed;
    this.references = references;
    this.book = book;
    this.batch = batch;
    this.before = before;
    this.progress = progress;
  }

  Tally run(LocalDate received) {
    tally.skipped.putAll(pass.skipped());
    long all = pass.reads().stream().mapToLong(read -> read.table().bytes()).sum();
    long done = 0;
    for (TableRead read : pass.reads()) {
      progress.check();
      tally.dropped.putAll(read.dropped());
      tally.accepted.putAll(read.accepted());
      if (read.plan().isCasualties()) {
        undated.add(read);
      } else {
        load(read, done, all);
      }
      done += read.table().bytes();
    }
    tellCasualties();
    requireRows();
    coverPeriod();
    tally.covered.forEach(group -> batch.cover(group.supplier(), group.month()));
    withdraw(received);
    batch.unmapped(tally.words());
    return tally;
  }

  private void load(TableRead read, long done, long all) {
    String mapping = MappingJson.write(read.plan().mapping().withSupplier(read.supplier()));
    Table table = read.table();
    batch.beginFile(table.chosen() ? FileSums.lastName(table.name()) : table.name(), mapping);
    if (read.casualties().areCollisions()) {
      countAgain(read);
    }
    boolean isOfQuarters = read.plan().form().keeps() == DatePrecision.QUARTER;
    FileLoad file =
        new FileLoad(
            batch,
            tally,
            progress,
            pass.corrected().origin(read.table()),
            claimed,
            supplier -> isOfQuarters ? ofOtherMonths(supplier) : Set.of(),
            isOfQuarters ? MONTHS_OF_QUARTER : 1);
    Placing placing = new Placing(pass.area());
    try (RowReader rows = read.table().rows();
        ReadAhead<MappedRow> ahead = new ReadAhead<>(rows, mapper(read), placing::of)) {
      for (List<MappedRow> next = ahead.next(); !next.isEmpty(); next = ahead.next()) {
        file.take(next);
        progress.check();
        progress.at(done + rows.bytesRead(), all, read.table().name());
      }
    }
    file.finish(read.plan().isPoliceUk() ? monthOf(read.table().name()) : null, missing);
  }

  /**
   * Imports of a supplier that cover none of the months these files are said to cover. Where no
   * more than the quarter is kept, their rows look alike and are other records.
   */
  private Set<Long> ofOtherMonths(String supplier) {
    Set<Long> apart = new HashSet<>();
    Set<Long> shared = new HashSet<>();
    Period said = request.period();
    if (said == null) {
      return apart;
    }
    List<YearMonth> months = said.months();
    before.stream()
        .filter(month -> month.supplier().equals(supplier))
        .forEach(month -> (months.contains(month.month()) ? shared : apart).add(month.batch()));
    apart.removeAll(shared);
    return apart;
  }

  /**
   * Which rows can be used is known only now: a casualty that is kept back counts into no
   * collision.
   */
  private void countAgain(TableRead read) {
    Function<Row, MappedRow> look = mapper(read);
    CasualtyCounts usable = new CasualtyCounts();
    try (RowReader rows = read.table().rows()) {
      while (rows.hasNext()) {
        progress.check();
        Row row = rows.next();
        if (!look.apply(row).isKeptBack()) {
          read.casualties().see(row, usable);
        }
      }
    }
    read.casualties().recounted(usable);
  }

  private Function<Row, MappedRow> mapper(TableRead read) {
    return read.plan().form().unit() == SetForm.Unit.AGGREGATE
        ? new AggregateMapper(read, book)::map
        : new RowMapper(read, references, book, pass.casualties(), claimed)::map;
  }

  /** The month a file's name says it covers; null where it names none. */
  private static @Nullable YearMonth monthOf(String fileName) {
    Matcher matcher = MONTH_IN_NAME.matcher(FileSums.lastName(fileName));
    try {
      return matcher.matches() ? YearMonth.parse(matcher.group(1)) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Casualties are counted into their collisions, and those that have none here are said. */
  private void tellCasualties() {
    CasualtyCounts elsewhere = pass.casualties();
    tally.casualties = elsewhere.counted();
    tally.casualtiesAlone = elsewhere.seen() - elsewhere.counted();
    for (TableRead read : pass.reads()) {
      if (read.casualties().areCollisions()) {
        tally.casualties += read.casualties().counts().counted();
      }
    }
    undated.forEach(
        read ->
            tally.skipped.put(
                read.table().name(),
                Words.text(
                    "intake.skip.casualties",
                    read.rows(),
                    elsewhere.counted(),
                    tally.casualtiesAlone)));
    if (request.period() == null && claimed != null) {
      tally.period = claimed.firstMonth() + ".." + claimed.lastMonth();
    }
  }

  private void requireRows() {
    String where = FileSums.names(request.paths());
    if (tally.read == 0) {
      throw Problem.of(
              ProblemKind.REFUSED, "intake.file.nothing-of-the-set", where, request.set().key(), "")
          .asException();
    }
    if (tally.read == tally.quarantined) {
      String why = tally.reasons.keySet().iterator().next();
      throw Problem.of(ProblemKind.REFUSED, "intake.file.no-usable-rows", where, tally.read, why)
          .asException();
    }
  }

  /** Months without a row count 0 where somebody said that the files cover them. */
  private void coverPeriod() {
    if (request.period() != null) {
      for (YearMonth month : request.period().months()) {
        tally.suppliers.forEach(supplier -> tally.covered.add(new Group(supplier, month)));
      }
    }
  }

  /** An extract older than what is held says nothing about what was withdrawn since. */
  private void withdraw(LocalDate received) {
    Map<Group, LocalDate> newest = new HashMap<>();
    for (CoveredMonth month : before) {
      newest.merge(
          new Group(month.supplier(), month.month()),
          month.received(),
          (a, b) -> a.isAfter(b) ? a : b);
    }
    for (Map.Entry<Group, Set<Long>> entry : missing.byGroup().entrySet()) {
      @Nullable LocalDate held = newest.get(entry.getKey());
      if (held == null || !received.isBefore(held)) {
        tally.withdrawn += entry.getValue().size();
        if (request.replace()) {
          entry.getValue().forEach(batch::withdraw);
        }
      }
    }
  }
}
