package org.nimbench.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.layout.Forms;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.layout.Mappings;
import org.nimbench.intake.layout.OpenQuestion;
import org.nimbench.intake.layout.Proposal;
import org.nimbench.intake.layout.Role;
import org.nimbench.intake.layout.SetForm;
import org.nimbench.intake.reading.Table;
import org.nimbench.intake.reading.Tables;
import org.nimbench.intake.value.CasualtyCounts;
import org.nimbench.intake.value.DayLimits;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** The first pass over everything that was chosen: which tables are taken, and how. */
final class FirstPass {
  private final Workspace workspace;
  private final IntakeRequest request;
  private final SetForm form;
  private final DayLimits limits;
  private final Progress progress;
  private final Map<String, String> skipped = new LinkedHashMap<>();
  private final List<TableRead> reads = new ArrayList<>();
  private final CasualtyCounts casualties = new CasualtyCounts();
  private final CorrectedRows corrected;
  private final boolean asks;
  private @Nullable Box area;

  private FirstPass(
      Workspace workspace,
      IntakeRequest request,
      LocalDate received,
      Progress progress,
      boolean asks) {
    this.workspace = workspace;
    this.request = request;
    this.form = Forms.of(request.set());
    this.limits = new DayLimits(received);
    this.progress = progress;
    this.asks = asks;
    this.corrected = new CorrectedRows(workspace, request.set());
  }

  /** A pass that refuses a chosen table without the columns of the set. */
  static FirstPass of(
      Workspace workspace,
      IntakeRequest request,
      LocalDate received,
      Tables tables,
      Progress progress) {
    return run(new FirstPass(workspace, request, received, progress, false), tables);
  }

  /** A pass before a person who can say which columns a chosen table has. */
  static FirstPass asking(
      Workspace workspace,
      IntakeRequest request,
      LocalDate received,
      Tables tables,
      Progress progress) {
    return run(new FirstPass(workspace, request, received, progress, true), tables);
  }

  private static FirstPass run(FirstPass pass, Tables tables) {
    tables.skipped().forEach(one -> pass.skipped.put(one.name(), one.why()));
    pass.look(pass.corrected.expanded(tables.tables()));
    return pass;
  }

  private void look(List<Table> tables) {
    List<Proposal> proposals = new ArrayList<>();
    boolean published = false;
    for (Table table : tables) {
      Proposal proposal = propose(table);
      proposals.add(proposal);
      published |= proposal.mapping().name().equals(TablePlan.POLICE_UK);
    }
    area = PartnershipArea.of(workspace);
    long all = tables.stream().mapToLong(Table::bytes).sum();
    long done = 0;
    for (int i = 0; i < tables.size(); i++) {
      Table table = tables.get(i);
      if (isTaken(table, proposals.get(i), published)) {
        progress.check();
        reads.add(
            new TableLook(table, form, proposals.get(i), request, limits, area, casualties)
                .with(reads.isEmpty() ? otherNames(tables) : List.of())
                .run(progress, done, all));
      }
      done += table.bytes();
    }
    reads.stream()
        .filter(read -> corrected.origin(read.table()) != null)
        .filter(read -> read.casualties().areCollisions())
        .findFirst()
        .ifPresent(read -> refuseCasualties(read.table()));
    if (reads.isEmpty()) {
      throw Problem.of(
              ProblemKind.REFUSED,
              "intake.file.nothing-of-the-set",
              FileSums.names(request.paths()),
              request.set().key(),
              skipped.values().stream().findFirst().orElse(""))
          .asException();
    }
  }

  /** The names of what was chosen where it holds other files, and of files that may be left out. */
  private List<String> otherNames(List<Table> tables) {
    List<String> names = new ArrayList<>(skipped.keySet());
    tables.stream().filter(table -> !table.chosen()).map(Table::name).forEach(names::add);
    request.paths().stream()
        .map(path -> String.valueOf(path.toAbsolutePath().normalize().getFileName()))
        .forEach(names::add);
    return names;
  }

  /** Alone they would take the place of all the casualties their collision has. */
  private static void refuseCasualties(Table table) {
    throw Problem.of(ProblemKind.REFUSED, "intake.corrected.casualties", table.name())
        .asException();
  }

  private Proposal propose(Table table) {
    Mapping given = corrected.mapping(table);
    given = given == null ? request.mapping() : given;
    List<Mapping> remembered =
        given == null ? MappingMemory.of(workspace, request) : List.of(given);
    return Mappings.propose(form, table.headings(), remembered);
  }

  /** A table among others that is none of the set is skipped and named; a chosen one is asked. */
  private boolean isTaken(Table table, Proposal proposal, boolean published) {
    boolean isOther = published && !proposal.mapping().name().equals(TablePlan.POLICE_UK);
    boolean lacks =
        proposal.basis() != Proposal.Basis.REMEMBERED
            && proposal.open().stream().anyMatch(open -> open.kind() == OpenQuestion.Kind.MISSING)
            && !TablePlan.of(form, proposal.mapping(), java.util.Set.of()).isCasualties();
    if (!isOther && (!lacks || (asks && table.chosen()))) {
      return true;
    }
    if (table.chosen()) {
      String missing =
          proposal.open().stream()
              .filter(OpenQuestion::needsAnswer)
              .map(OpenQuestion::inWords)
              .findFirst()
              .orElse("");
      throw Problem.of(
              ProblemKind.REFUSED,
              "intake.file.other-columns",
              table.name(),
              request.set().key(),
              missing)
          .asException();
    }
    skipped.put(table.name(), Words.text("intake.skip.other-columns", request.set().key()));
    return false;
  }

  /** Where the partnership's records are expected; null where that is not known. */
  @Nullable Box area() {
    return area;
  }

  /** Whether rows that were kept back come again: they say nothing of what a file covers. */
  boolean hasCorrected() {
    return reads.stream().anyMatch(read -> corrected.origin(read.table()) != null);
  }

  List<TableRead> reads() {
    return reads;
  }

  Map<String, String> skipped() {
    return skipped;
  }

  CasualtyCounts casualties() {
    return casualties;
  }

  CorrectedRows corrected() {
    return corrected;
  }

  List<Question> questions() {
    return reads.stream().flatMap(read -> read.questions().stream()).toList();
  }

  /** Who sent it all; empty where the rows say it, or several did. */
  String supplier() {
    List<String> named =
        reads.stream().map(TableRead::supplier).filter(name -> !name.isEmpty()).distinct().toList();
    return named.size() == 1 ? named.get(0) : "";
  }

  /** Whether neither anybody nor the rows say who sent one of the tables. */
  boolean isFromNobody() {
    return reads.stream()
        .anyMatch(read -> read.supplier().isEmpty() && read.plan().place(Role.SUPPLIER) < 0);
  }

  long rows() {
    return reads.stream().mapToLong(TableRead::rows).sum();
  }

  /** Whether all that is taken is published open data. */
  boolean isOpenData() {
    return !reads.isEmpty() && reads.stream().allMatch(read -> read.plan().mapping().openData());
  }
}
