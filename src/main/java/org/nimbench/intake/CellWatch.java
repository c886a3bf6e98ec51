package org.nimbench.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.nimbench.disclosure.Gate;
import org.nimbench.disclosure.GateColumn;
import org.nimbench.disclosure.GateRules;
import org.nimbench.disclosure.GateUse;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.layout.Role;
import org.nimbench.intake.layout.SetForm;
import org.nimbench.intake.reading.BesideText;
import org.nimbench.intake.reading.Table;
import org.nimbench.kernel.Words;

/** Puts a table before the gate: what each column is to be, and every text beside the table. */
final class CellWatch {
  private static final int EXCLUSIONS = 6;
  private static final Set<Role> COORDINATES =
      Set.of(Role.EASTING, Role.NORTHING, Role.LONGITUDE, Role.LATITUDE, Role.GRID_REFERENCE);
  private static final Set<Role> DATES =
      Set.of(
          Role.DATE_FROM,
          Role.DATE_TO,
          Role.DATE_RECORDED,
          Role.MONTH,
          Role.QUARTER,
          Role.PERIOD_FROM,
          Role.PERIOD_TO);
  private static final Set<Role> CODES =
      Set.of(
          Role.AREA_CODE,
          Role.CATEGORY_CODE,
          Role.CODE,
          Role.FLAG,
          Role.ICD,
          Role.AMPDS,
          Role.CASUALTY_SEVERITY);
  private static final Set<Role> COUNTS =
      Set.of(Role.COUNT, Role.AGE, Role.CASUALTY_AGE, Role.VALUE);

  private CellWatch() {}

  static Gate before(Table table, SetForm form, Mapping mapping, LocalDate received) {
    List<GateColumn> columns =
        mapping.columns().stream().map(column -> column(form, column)).toList();
    GateRules rules = new GateRules(form.set().number(), mapping.openData());
    Gate gate = Gate.of(columns, rules, received);
    beside(table).forEach(text -> gate.beside(text.where(), text.text()));
    gate.name(
        Words.text("intake.beside.file-name"),
        table.chosen() ? FileSums.lastName(table.name()) : table.name());
    return gate;
  }

  /** Names that the ledger keeps beside that of the table: what was chosen, what is left out. */
  static void names(Gate gate, List<String> names) {
    String where = Words.text("intake.beside.file-name");
    for (String name : names) {
      gate.beside(where, name);
      gate.name(where, name);
    }
  }

  /**
   * The texts beside a table. The folders above a file the analyst chose are the analyst's own, not
   * the supplier's: they are left out.
   */
  static List<BesideText> beside(Table table) {
    return table.beside().stream()
        .map(
            text ->
                table.chosen() && table.name().startsWith(text.text())
                    ? new BesideText(text.where(), FileSums.lastName(text.text()))
                    : text)
        .toList();
  }

  private static GateColumn column(SetForm form, Mapping.Mapped mapped) {
    GateUse use =
        form.column(mapped.key())
            .map(column -> use(form, column.key(), column.role()))
            .orElse(GateUse.DROPPED);
    return new GateColumn(mapped.heading(), use, form.knows(mapped.heading()));
  }

  private static GateUse use(SetForm form, String key, Role role) {
    if (form.set().number() == EXCLUSIONS && key.startsWith("school")) {
      return GateUse.SCHOOL;
    }
    if (COORDINATES.contains(role)) {
      return GateUse.COORDINATE;
    }
    if (DATES.contains(role)) {
      return GateUse.DATE;
    }
    if (CODES.contains(role)) {
      return GateUse.CODE;
    }
    if (COUNTS.contains(role)) {
      return GateUse.COUNT;
    }
    return switch (role) {
      case REFERENCE -> GateUse.REFERENCE;
      case TIME_FROM, TIME_TO -> GateUse.TIME;
      case PLACE -> GateUse.PLACE;
      case OUTWARD -> GateUse.OUTWARD;
      case AREA_NAME, CATEGORY_LABEL, OUTCOME, MEASURE, SUPPLIER -> GateUse.LABEL;
      default -> GateUse.OTHER;
    };
  }
}
