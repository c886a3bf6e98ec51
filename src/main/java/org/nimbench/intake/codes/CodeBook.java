package org.nimbench.intake.codes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nimbench.kernel.CodeEntry;
import org.nimbench.kernel.CodeTables;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;

/**
 * The code tables that come with the program, with the workspace's own codes over them. Not to be
 * shared between threads.
 */
public final class CodeBook {
  private final List<OwnCode> own;
  private final Map<SetKey, SetCodes> bySet = new HashMap<>();

  private CodeBook(List<OwnCode> own) {
    this.own = List.copyOf(own);
  }

  /** The tables as they come. */
  public static CodeBook bundled() {
    return new CodeBook(List.of());
  }

  /** The tables with a workspace's own codes. */
  public static CodeBook of(Workspace workspace) {
    return new CodeBook(OwnCodes.all(workspace));
  }

  /** The tables with some codes of one's own. */
  static CodeBook with(List<OwnCode> own) {
    return new CodeBook(own);
  }

  /**
   * The category of a row: by its code, else by its exact label (letter case and spaces aside),
   * else by what was decided for the supplier, else none. Of codes or labels that stand for
   * different categories at different times, the one in use on the day is meant.
   *
   * @param set the set of the row
   * @param code as given; empty without one
   * @param label as given; empty without one
   * @param day the day it happened
   * @param decided a supplier's code or label → the house's code
   */
  public Found find(
      SetKey set, String code, String label, LocalDate day, Map<String, String> decided) {
    SetCodes codes = bySet.computeIfAbsent(set, key -> new SetCodes(key, ofSet(key)));
    int category = codes.byCode(code, day);
    if (category >= 0) {
      return Found.of(category, Found.How.CODE);
    }
    category = codes.byLabel(label, day);
    if (category >= 0) {
      return Found.of(category, Found.How.LABEL);
    }
    String chosen = decided.getOrDefault(code, decided.getOrDefault(label, ""));
    category = codes.byCode(chosen, day);
    return category >= 0 ? Found.of(category, Found.How.DECIDED) : Found.UNMAPPED;
  }

  /** The type of a police.uk street file that has a published label. */
  public Found published(String label) {
    return OffenceTypes.byLabel(label)
        .map(type -> Found.of(type.number(), Found.How.LABEL))
        .orElse(Found.UNMAPPED);
  }

  /**
   * The entry of a table that is no list of categories (genders, qualifiers, outcomes) for a cell:
   * by code, else by exact label.
   */
  public Optional<CodeEntry> entry(String table, String cell) {
    String wanted = Plain.label(cell);
    return CodeTables.of(table).stream()
        .filter(
            entry ->
                Stream.concat(Stream.of(entry.code(), entry.label()), entry.aliases().stream())
                    .anyMatch(name -> Plain.label(name).equals(wanted)))
        .findFirst();
  }

  private List<OwnCode> ofSet(SetKey set) {
    return own.stream().filter(code -> code.set().equals(set)).toList();
  }
}
