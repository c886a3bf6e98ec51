package org.nimbench.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.Inspection;
import org.nimbench.intake.Ledger;
import org.nimbench.intake.layout.FormColumn;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.layout.Role;
import org.nimbench.intake.layout.SetForm;
import org.nimbench.intake.value.DateColumn;
import org.nimbench.intake.value.PlaceFacts;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;

/** What is said of each column of a table in one line. */
final class ColumnFacts {
  private static final int SAMPLES = 2;

  private final Extract extract;
  private final Inspection.Looked table;
  private final SetForm form;

  ColumnFacts(Extract extract, Inspection.Looked table, SetForm form) {
    this.extract = extract;
    this.table = table;
    this.form = form;
  }

  /** A value or two; never a supplier's reference. */
  String sample(int at) {
    if (role(at) == Role.REFERENCE) {
      return Words.text("ui.data.columns.hidden");
    }
    return table.first().stream()
        .map(row -> row.get(at))
        .filter(cell -> !cell.isEmpty())
        .distinct()
        .limit(SAMPLES)
        .collect(Collectors.joining(", "));
  }

  /** Whether a person must decide about the column. */
  boolean isAsked(int at) {
    String heading = table.headings().get(at);
    return table.questions().stream()
        .anyMatch(
            question -> question.isOfGate(heading) || question.key().equals("dates:" + heading));
  }

  String found(int at) {
    List<String> found = new ArrayList<>();
    ColumnFindings.of(table).stream()
        .filter(one -> one.column() == at)
        .forEach(one -> found.add(words(one)));
    DateColumn dates = table.dates().get(table.headings().get(at));
    if (dates != null && dates.facts().bothWays() > 0) {
      found.add(Words.text("ui.data.columns.both-ways", Figures.count(dates.facts().bothWays())));
    }
    Role role = role(at);
    if (role == Role.REFERENCE) {
      found.add(Words.text("ui.data.columns.hashed"));
    }
    places(role, found);
    codes(role, found);
    return String.join("; ", found);
  }

  private void places(@Nullable Role role, List<String> found) {
    if ((role == Role.EASTING || role == Role.LONGITUDE || role == Role.GRID_REFERENCE)
        && !table.places().isEmpty()) {
      PlaceFacts facts = table.places().get(0).facts();
      long unusable = facts.seen() - facts.given() + facts.zero() + facts.outside();
      if (unusable > 0) {
        found.add(Words.text("ui.data.columns.unusable", Figures.count(unusable)));
      }
    }
  }

  private void codes(@Nullable Role role, List<String> found) {
    Ledger ledger = extract.ledger();
    boolean isCategory =
        role == Role.CATEGORY_CODE || (role == Role.CATEGORY_LABEL && !has(Role.CATEGORY_CODE));
    if (ledger != null && isCategory && ledger.counts().unmapped() > 0) {
      found.add(
          Words.text(
              "ui.data.columns.unmapped",
              Figures.count(ledger.words().size()),
              Figures.count(ledger.counts().unmapped())));
    }
  }

  private boolean has(Role role) {
    return table.proposal().mapping().columns().stream()
        .flatMap(column -> form.column(column.key()).stream())
        .anyMatch(column -> column.role() == role);
  }

  private @Nullable Role role(int at) {
    Mapping.Mapped mapped = table.proposal().mapping().columns().get(at);
    return form.column(mapped.key()).map(FormColumn::role).orElse(null);
  }

  /** What was found, with how often. */
  private static String words(ColumnFindings found) {
    return found.hits() == 0
        ? found.inWords()
        : Words.text("ui.data.columns.hits", Figures.count(found.hits()), found.inWords());
  }
}
