package org.nimbench.ui.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.Inspection;
import org.nimbench.intake.Ledger;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.layout.Proposal;
import org.nimbench.intake.layout.Role;
import org.nimbench.intake.layout.SetForm;
import org.nimbench.kernel.SetKey;
import org.nimbench.supply.Protocol;
import org.nimbench.supply.Register;

/**
 * Files that were looked into; nothing of them is stored yet.
 *
 * @param decisions what is decided of them
 * @param found what they hold; null while nobody has said their set
 * @param register who shares what, under which protocol
 * @param suppliers names to choose from
 * @param ground what lies under the small map
 */
public record Extract(
    Decisions decisions,
    @Nullable Inspection found,
    Register register,
    List<String> suppliers,
    Ground ground) {
  public Extract {
    suppliers = List.copyOf(suppliers);
  }

  /** The names of the files. */
  public String names() {
    return decisions.files().stream()
        .map(file -> String.valueOf(file.getFileName()))
        .collect(Collectors.joining(", "));
  }

  /** The tables that would be taken. */
  public List<Inspection.Looked> tables() {
    return found == null ? List.of() : found.tables();
  }

  /** Rows of all tables. */
  public long rows() {
    return tables().stream().mapToLong(Inspection.Looked::rows).sum();
  }

  /** What would become of every row; null while the engine asks something. */
  public @Nullable Ledger ledger() {
    return found == null ? null : found.ledger();
  }

  /** Rows that would change the workspace; 0 while it is not known. */
  public long changes() {
    Ledger ledger = ledger();
    return ledger == null ? 0 : ledger.counts().stored() + ledger.counts().revised();
  }

  /** Whether all of it is published open data, which needs neither supplier nor protocol. */
  public boolean isOpenData() {
    return found != null && found.isOpenData();
  }

  /**
   * Whether columns may be decided one by one: all tables have the same ones, and no publisher has
   * fixed them.
   */
  public boolean isMappable() {
    return !tables().isEmpty()
        && tables().stream().allMatch(one -> one.headings().equals(tables().get(0).headings()))
        && tables().stream().allMatch(one -> one.proposal().basis() != Proposal.Basis.SHIPPED);
  }

  /** Whether the rows themselves say who sent them. */
  public boolean rowsSaySupplier(SetForm form) {
    return tables().stream()
        .flatMap(one -> one.proposal().mapping().columns().stream())
        .map(Mapping.Mapped::key)
        .flatMap(key -> form.column(key).stream())
        .anyMatch(column -> column.role() == Role.SUPPLIER);
  }

  /** Who sent them, as was said or as the files were read before; empty where neither says it. */
  public String supplier() {
    String said = decisions.supplier();
    return said.isBlank() && found != null ? found.supplier() : said;
  }

  /** The protocol that is in force for these files. */
  public Optional<Protocol> protocol() {
    SetKey set = decisions.set();
    return set == null
        ? Optional.empty()
        : register.covering(supplier(), set, decisions.received());
  }
}
