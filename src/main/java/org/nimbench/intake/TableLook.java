package org.nimbench.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.Gate;
import org.nimbench.intake.layout.Proposal;
import org.nimbench.intake.layout.SetForm;
import org.nimbench.intake.reading.Row;
import org.nimbench.intake.reading.RowReader;
import org.nimbench.intake.reading.Table;
import org.nimbench.intake.value.CasualtyCounts;
import org.nimbench.intake.value.DayLimits;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/** The first pass over a table: every cell of every row is seen, and nothing is stored. */
final class TableLook {
  private static final int FIRST_ROWS = 20;

  private final Table table;
  private final SetForm form;
  private final Proposal proposal;
  private final TablePlan plan;
  private final IntakeRequest request;
  private final DayLimits limits;
  private final Gate gate;
  private final DateLook dates;
  private final List<PlaceSource> sources;
  private final CasualtyRows casualties;
  private final MonthsSeen months;
  private final List<Row> first = new ArrayList<>();
  private final long[] filled;
  private long rows;
  private List<String> leftOut = List.of();

  TableLook(
      Table table,
      SetForm form,
      Proposal proposal,
      IntakeRequest request,
      DayLimits limits,
      @Nullable Box area,
      CasualtyCounts shared) {
    this.table = table;
    this.form = form;
    this.proposal = proposal;
    this.request = request;
    this.limits = limits;
    plan = TablePlan.of(form, proposal.mapping(), java.util.Set.of());
    filled = new long[table.headings().size()];
    gate = CellWatch.before(table, form, proposal.mapping(), limits.last());
    dates = new DateLook(plan, limits.last().getYear());
    sources = PlaceSource.of(plan, area);
    casualties = new CasualtyRows(plan, shared);
    months = MonthsSeen.in(plan, dates, limits);
  }

  /** Names that are kept beside the table's own: they are looked at with the first table. */
  TableLook with(List<String> names) {
    CellWatch.names(gate, names);
    return this;
  }

  TableRead run(Progress progress, long bytesBefore, long bytesInAll) {
    try (RowReader reader = table.rows();
        ReadAhead<Row> ahead = new ReadAhead<>(reader, row -> row, bundle -> bundle)) {
      for (List<Row> next = ahead.next(); !next.isEmpty(); next = ahead.next()) {
        next.forEach(this::see);
        progress.check();
        progress.at(bytesBefore + reader.bytesRead(), bytesInAll, table.name());
      }
      // Totals and footnotes are known only now; they are texts of the file like any other.
      reader.beside().forEach(text -> gate.beside(text.where(), text.text()));
      leftOut = reader.how();
    }
    return decided();
  }

  private void see(Row row) {
    rows++;
    gate.see(row.line(), row.cells());
    for (int i = 0; i < filled.length; i++) {
      filled[i] += row.cell(i).isEmpty() ? 0 : 1;
    }
    dates.see(row);
    sources.forEach(source -> source.see(row));
    casualties.see(row);
    months.see(row);
    if (first.size() < FIRST_ROWS) {
      first.add(row);
    }
  }

  private TableRead decided() {
    DateLook.Decided decided = dates.decide(proposal.mapping().dates());
    PlaceReader places = new PlaceReader(sources);
    Judgement judgement =
        Judgement.of(form, proposal, request, gate.findings(), decided, places.columns());
    List<String> told = new ArrayList<>(table.how());
    told.addAll(leftOut);
    proposal.open().stream()
        .filter(open -> !open.needsAnswer())
        .forEach(open -> told.add(open.inWords()));
    told.addAll(decided.told(table.headings()));
    places.columns().forEach(column -> told.addAll(column.told()));
    told.addAll(casualties.told());
    judgement
        .stripped()
        .forEach(
            (column, cells) ->
                told.add(Words.text("intake.told.stripped", table.headings().get(column), cells)));
    if (HomePlaces.mayMove(form, proposal.mapping(), places.columns())) {
      told.add(Words.text("intake.told.moved", HomePlaces.MOVED_TO.metres()));
    }
    return new TableRead(
        table,
        proposal,
        TablePlan.of(form, proposal.mapping(), judgement.dropped(), judgement.stripped().keySet()),
        decided,
        new WhenReader(decided, limits, form.keeps()),
        places,
        casualties,
        months,
        limits,
        Objects.requireNonNullElse(request.supplier(), proposal.mapping().supplier()),
        gate.findings(),
        judgement.droppedBy(),
        judgement.acceptedBy(),
        judgement.questions(),
        told,
        rows,
        first,
        Arrays.stream(filled).boxed().toList());
  }
}
