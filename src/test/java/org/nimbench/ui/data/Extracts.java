package org.nimbench.ui.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.Finding;
import org.nimbench.intake.Inspection;
import org.nimbench.intake.Ledger;
import org.nimbench.intake.Question;
import org.nimbench.intake.layout.Forms;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.layout.Mappings;
import org.nimbench.intake.layout.Proposal;
import org.nimbench.kernel.SetKey;
import org.nimbench.supply.Register;

/** Files that were looked into, made for tests of what is decided about them. */
final class Extracts {
  private static final List<String> HEADINGS =
      List.of("Crime No", "Offence Date", "Offence Code", "Date Committed", "Notes");

  private Extracts() {}

  /** Open data of recorded crime, about which nothing is open. */
  static Extract of(Decisions decisions, Ledger ledger) {
    Mapping mapping = new Mapping("", SetKey.POLICE_CRIME, "", true, List.of(), null, Map.of());
    Proposal proposal = new Proposal(mapping, Proposal.Basis.SHIPPED, List.of());
    return extract(
        decisions.of(SetKey.POLICE_CRIME),
        table(List.of(), proposal, List.of(), List.of()),
        ledger);
  }

  /** A force's own table, in which two headings mean the same day. */
  static Extract partner(Decisions decisions, List<Finding> findings, List<Question> questions) {
    Mapping given = decisions.mapping();
    Proposal proposal =
        Mappings.propose(
            Forms.of(SetKey.POLICE_CRIME), HEADINGS, given == null ? List.of() : List.of(given));
    return extract(
        given == null ? decisions.of(SetKey.POLICE_CRIME) : decisions,
        table(HEADINGS, proposal, findings, questions),
        null);
  }

  private static Inspection.Looked table(
      List<String> headings, Proposal proposal, List<Finding> findings, List<Question> questions) {
    return new Inspection.Looked(
        "a.csv",
        10,
        headings,
        proposal,
        findings,
        questions,
        List.of(),
        List.of(),
        headings.stream().map(heading -> 10L).toList(),
        Map.of(),
        List.of());
  }

  private static Extract extract(
      Decisions decisions, Inspection.Looked table, @Nullable Ledger ledger) {
    return new Extract(
        decisions,
        new Inspection(List.of(table), decisions.supplier(), ledger, List.of()),
        Register.EMPTY,
        List.of(),
        Ground.NONE);
  }
}
