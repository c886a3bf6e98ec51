package org.nimbench.priorities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.nimbench.supply.Consultation;

/**
 * All there is to print of a matrix: ranking with its inputs, what the public says, the history.
 *
 * @param matrix with its whole history
 * @param ranking by the model that counts now
 * @param gaps the public beside the scores without public concern, one table a consultation
 * @param lost codes of links that lead nowhere any more
 */
public record PrioritiesView(
    Matrix matrix, Ranking ranking, List<GapTable> gaps, Set<String> lost) {
  public PrioritiesView {
    gaps = List.copyOf(gaps);
    lost = Set.copyOf(lost);
  }

  static PrioritiesView of(Matrix matrix, List<Consultation> asked, Predicate<EvidenceLink> leads) {
    DataRanks data = DataRanks.scores(matrix);
    List<GapTable> gaps =
        asked.stream().map(one -> GapTable.of(PublicView.of(one), matrix.themes(), data)).toList();
    Set<String> lost = new TreeSet<>();
    for (Theme theme : matrix.themes()) {
      matrix.standing(theme.key()).values().stream()
          .flatMap(one -> one.evidence().stream())
          .filter(leads.negate())
          .forEach(link -> lost.add(link.code()));
    }
    return new PrioritiesView(matrix, Ranker.of(matrix), gaps, lost);
  }

  /** The public beside counts of records, for each consultation. */
  public List<GapTable> gaps(DataRanks counts) {
    return gaps.stream().map(table -> GapTable.of(table.asked(), matrix.themes(), counts)).toList();
  }

  /** Whether a theme has every score it needs. */
  public boolean isScored(String theme) {
    return ranking.row(theme).isPresent();
  }

  /** Whether there are themes and each has every score it needs. */
  public boolean isScored() {
    return !ranking.rows().isEmpty() && ranking.unranked().isEmpty();
  }

  /** The themes recommended as priorities, the highest total first. */
  public List<Theme> recommended() {
    return ranking.recommended();
  }

  /** Themes about which nothing is recommended yet. */
  public List<Theme> undecided() {
    return matrix.themes().stream().filter(theme -> matrix.chosen(theme.key()) == null).toList();
  }

  /** The scores that count and rest on nothing yet. */
  public List<Entry.Scored> withoutEvidence() {
    List<Entry.Scored> bare = new ArrayList<>();
    for (Theme theme : matrix.themes()) {
      matrix.standing(theme.key()).values().stream()
          .filter(one -> one.evidence().isEmpty())
          .forEach(bare::add);
    }
    return bare;
  }
}
