package org.nimbench.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.BatchWriter;
import org.nimbench.store.CoveredMonth;
import org.nimbench.work.Progress;

/** Stores every file of one import. */
final class BatchLoad {
  private final SetSchema schema;
  private final IntakeRequest request;
  private final References references;
  private final BatchWriter batch;
  private final Progress progress;
  private final Tally tally = new Tally();
  private final Missing missing = new Missing();
  private long bytesDone;
  private long bytesInAll;

  BatchLoad(
      SetSchema schema,
      IntakeRequest request,
      References references,
      BatchWriter batch,
      Progress progress) {
    this.schema = schema;
    this.request = request;
    this.references = references;
    this.batch = batch;
    this.progress = progress;
  }

  Tally run(SourceList sources, LocalDate received, Collection<CoveredMonth> before) {
    bytesInAll = sources.bytes();
    for (Source source : sources.sources()) {
      progress.check();
      load(source);
      bytesDone += source.size();
    }
    requireRows();
    tally.covered.forEach(group -> batch.cover(group.supplier(), group.month()));
    withdraw(received, before);
    return tally;
  }

  private void load(Source source) {
    try {
      if (!source.looksLikeCsv()) {
        throw new UnusableFile(Unusable.NOT_CSV);
      }
      try (CsvRows rows = CsvRows.open(source)) {
        loadRows(source, rows);
      }
    } catch (UnusableFile e) {
      if (source.chosen()) {
        throw e.why().refusal(source.name());
      }
      tally.skipped.put(source.name(), e.why().whySkipped());
    }
  }

  private void loadRows(Source source, CsvRows rows) throws UnusableFile {
    Optional<int[]> places = schema.recognise(rows.header());
    if (places.isEmpty()) {
      throw new UnusableFile(Unusable.OTHER_COLUMNS);
    }
    if (!rows.hasNext()) {
      throw new UnusableFile(Unusable.HEADER_ONLY);
    }
    RowMapper mapper =
        new RowMapper(
            schema,
            places.get(),
            new DeclaredGate(schema, places.get()),
            references,
            request.supplier());
    batch.beginFile(source.name());
    FileLoad file = new FileLoad(batch, tally, progress);
    try (ReadAhead ahead = new ReadAhead(rows, mapper)) {
      for (List<MappedRow> next = ahead.next(); !next.isEmpty(); next = ahead.next()) {
        file.take(next);
        progress.check();
        progress.at(bytesDone + rows.bytesRead(), bytesInAll, source.name());
      }
    }
    file.finish(schema.monthOf(source.name()).orElse(null), missing);
  }

  private void requireRows() {
    String where = SourceList.names(request.paths());
    if (tally.read == 0) {
      throw Problem.of(ProblemKind.REFUSED, "intake.file.no-street-file", where).asException();
    }
    if (tally.read == tally.quarantined) {
      String why = tally.reasons.keySet().iterator().next();
      throw Problem.of(ProblemKind.REFUSED, "intake.file.no-usable-rows", where, tally.read, why)
          .asException();
    }
  }

  /** An extract older than what is held says nothing about what was withdrawn since. */
  private void withdraw(LocalDate received, Collection<CoveredMonth> before) {
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
