package org.nimbench.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nimbench.disclosure.Finding;
import org.nimbench.disclosure.Rule;
import org.nimbench.disclosure.Verdict;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.layout.OpenQuestion;
import org.nimbench.intake.layout.Proposal;
import org.nimbench.intake.layout.SetForm;
import org.nimbench.intake.value.DateDoubt;
import org.nimbench.intake.value.PlaceColumn;
import org.nimbench.intake.value.PlaceDoubt;
import org.nimbench.kernel.Words;

/**
 * What follows from what the first pass found: columns that are not kept, and questions.
 *
 * <p>What must be refused is refused even in a column that nobody maps: a supplier sent it. Only
 * where a published layout or the analyst's own mapping leaves the column out is that enough.
 */
final class Judgement {
  private final Set<Integer> dropped = new HashSet<>();
  private final Map<Integer, Long> stripped = new LinkedHashMap<>();
  private final Map<String, String> droppedBy = new LinkedHashMap<>();
  private final Map<String, String> acceptedBy = new LinkedHashMap<>();
  private final List<Question> questions = new ArrayList<>();

  private Judgement() {}

  static Judgement of(
      SetForm form,
      Proposal proposal,
      IntakeRequest request,
      List<Finding> findings,
      DateLook.Decided dates,
      List<PlaceColumn> places) {
    Judgement judgement = new Judgement();
    judgement.mapping(form, proposal);
    judgement.dates(proposal.mapping(), dates);
    judgement.places(places);
    boolean decided = request.mapping() != null || proposal.basis() != Proposal.Basis.SYNONYMS;
    Set<String> changed = changed(proposal);
    for (Finding finding : findings) {
      boolean known = decided && !changed.contains(finding.where());
      judgement.finding(finding, proposal.mapping(), known, request);
    }
    return judgement;
  }

  /** Headings that a remembered layout did not have: nobody has decided about them. */
  private static Set<String> changed(Proposal proposal) {
    Set<String> changed = new HashSet<>();
    proposal.open().stream()
        .filter(open -> open.kind() == OpenQuestion.Kind.CHANGED)
        .forEach(open -> changed.addAll(open.headings()));
    return changed;
  }

  private void mapping(SetForm form, Proposal proposal) {
    boolean casualties = TablePlan.of(form, proposal.mapping(), Set.of()).isCasualties();
    for (OpenQuestion open : proposal.open()) {
      boolean isMissingDay = casualties && open.kind() == OpenQuestion.Kind.MISSING;
      if (open.needsAnswer() && !isMissingDay) {
        String key = "mapping:" + open.kind() + ":" + String.join(",", open.headings());
        questions.add(new Question(key, open.inWords(), true));
      }
    }
    for (Mapping.Mapped column : proposal.mapping().columns()) {
      if (column.isDropped()) {
        droppedBy.put(
            column.heading(),
            Words.text(
                form.knows(column.heading())
                    ? "intake.dropped.never-kept"
                    : "intake.dropped.unknown"));
      }
    }
  }

  private void dates(Mapping mapping, DateLook.Decided dates) {
    dates
        .dates()
        .forEach(
            (role, column) -> {
              if (column.doubt() != DateDoubt.NONE) {
                int place = dates.places().getOrDefault(role, 0);
                String heading = mapping.columns().get(place).heading();
                questions.add(
                    new Question("dates:" + heading, heading + ": " + column.told().get(0), true));
              }
            });
  }

  private void places(List<PlaceColumn> places) {
    for (PlaceColumn column : places) {
      if (column.doubt() != PlaceDoubt.NONE) {
        questions.add(new Question("places:" + column.doubt(), column.told().get(0), true));
      }
    }
  }

  private void finding(Finding finding, Mapping mapping, boolean decided, IntakeRequest request) {
    boolean inTable = finding.column() >= 0;
    boolean left = inTable && mapping.columns().get(finding.column()).isDropped();
    if (left && (decided || finding.verdict() != Verdict.REFUSE)) {
      droppedBy.put(finding.where(), finding.rule());
      return;
    }
    switch (finding.verdict()) {
      case DROP -> {
        if (inTable) {
          dropped.add(finding.column());
          droppedBy.put(finding.where(), finding.rule());
        }
      }
      case STRIP -> stripped.put(finding.column(), finding.hits());
      case ASK -> {
        if (request.accepts(finding)) {
          accept(finding);
        } else {
          questions.add(new Question(Question.keyOf(finding), words(finding), false));
        }
      }
      case REFUSE -> questions.add(new Question(Question.keyOf(finding), words(finding), true));
    }
  }

  /** A person may keep a column of places with house numbers in it; the numbers are not kept. */
  private void accept(Finding finding) {
    acceptedBy.merge(finding.where(), finding.rule(), (one, other) -> one + ", " + other);
    if (finding.column() >= 0 && finding.rule().equals(Rule.DWELLING.key())) {
      stripped.put(finding.column(), finding.hits());
    }
  }

  private static String words(Finding finding) {
    return Words.text(
        "intake.question.finding",
        finding.where(),
        finding.rule(),
        finding.hits(),
        finding.seen(),
        String.join(", ", finding.examples()));
  }

  Set<Integer> dropped() {
    return dropped;
  }

  /** Columns whose cells lose their house numbers before they are stored → cells. */
  Map<Integer, Long> stripped() {
    return stripped;
  }

  /** Where the gate asked and a person kept what it found → the rules. */
  Map<String, String> acceptedBy() {
    return acceptedBy;
  }

  Map<String, String> droppedBy() {
    return droppedBy;
  }

  List<Question> questions() {
    return questions;
  }
}
