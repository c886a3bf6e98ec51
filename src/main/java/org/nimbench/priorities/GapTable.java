package org.nimbench.priorities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nimbench.kernel.Words;

/**
 * What the public says beside what the data says, for one consultation. Both ranks are among the
 * themes that both speak of; what only one speaks of is listed and not ranked.
 *
 * @param asked the consultation
 * @param basis what the data's figures are
 * @param rows in the public's order
 * @param notScored what people named that the data has no figure for
 * @param notAsked themes that people were not asked about
 */
public record GapTable(
    PublicView asked,
    DataRanks.Basis basis,
    List<Row> rows,
    List<String> notScored,
    List<Theme> notAsked) {
  public GapTable {
    rows = List.copyOf(rows);
    notScored = List.copyOf(notScored);
    notAsked = List.copyOf(notAsked);
  }

  /**
   * A theme that both speak of.
   *
   * @param said the public's count, base and percentage in words
   * @param publicRank the public's rank among these themes
   * @param data the data's figure
   * @param dataRank the data's rank among these themes
   * @param places how many places higher the public puts it; below 0: lower
   */
  public record Row(
      Theme theme,
      String said,
      int publicRank,
      boolean isPublicTied,
      String data,
      int dataRank,
      boolean isDataTied,
      int places) {
    /** Whether that is a gap. */
    public Gap gap() {
      return Gap.of(places);
    }

    /** The public's rank, {@code 1=} where it is shared. */
    public String publicRankText() {
      return Ranking.Row.rankText(publicRank, isPublicTied);
    }

    /** The data's rank, {@code 1=} where it is shared. */
    public String dataRankText() {
      return Ranking.Row.rankText(dataRank, isDataTied);
    }

    /** The gap in words, with its places. */
    public String words() {
      return switch (gap()) {
        case PUBLIC_HIGHER -> Words.text("priorities.gap.higher", places);
        case PUBLIC_LOWER -> Words.text("priorities.gap.lower", -places);
        case ALIKE -> Words.text("priorities.gap.alike");
      };
    }
  }

  private record Pair(Theme theme, PublicView.Concern concern, double value) {}

  /**
   * Puts a consultation beside the data.
   *
   * @param themes the themes there are; of two concerns that mean the same theme the one named by
   *     more people counts
   */
  public static GapTable of(PublicView asked, List<Theme> themes, DataRanks data) {
    List<Pair> pairs = new ArrayList<>();
    List<Theme> notAsked = new ArrayList<>();
    for (Theme theme : themes) {
      Optional<PublicView.Concern> concern = concern(asked, theme);
      Double value = data.values().get(theme.key());
      if (concern.isEmpty()) {
        notAsked.add(theme);
      } else if (value != null) {
        pairs.add(new Pair(theme, concern.get(), value));
      }
    }
    List<String> notScored =
        asked.concerns().stream()
            .map(PublicView.Concern::name)
            .filter(name -> themes.stream().noneMatch(theme -> isShown(theme, name, data)))
            .toList();
    return new GapTable(asked, data.basis(), rows(pairs), notScored, notAsked);
  }

  private static boolean isShown(Theme theme, String name, DataRanks data) {
    return theme.isCalled(name) && data.values().containsKey(theme.key());
  }

  private static Optional<PublicView.Concern> concern(PublicView asked, Theme theme) {
    return asked.concerns().stream()
        .filter(one -> theme.isCalled(one.name()))
        .max(Comparator.comparingInt(PublicView.Concern::chosenBy));
  }

  private static List<Row> rows(List<Pair> pairs) {
    double[] said = pairs.stream().mapToDouble(pair -> pair.concern().chosenBy()).toArray();
    double[] shown = pairs.stream().mapToDouble(Pair::value).toArray();
    int[] publicRanks = Ranker.ranks(said);
    int[] dataRanks = Ranker.ranks(shown);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      rows.add(
          new Row(
              pair.theme(),
              pair.concern().said(),
              publicRanks[i],
              isShared(publicRanks, i),
              DataRanks.text(pair.value()),
              dataRanks[i],
              isShared(dataRanks, i),
              dataRanks[i] - publicRanks[i]));
    }
    rows.sort(Comparator.comparingInt(Row::publicRank).thenComparingInt(Row::dataRank));
    return rows;
  }

  private static boolean isShared(int[] ranks, int at) {
    return java.util.Arrays.stream(ranks).filter(rank -> rank == ranks[at]).count() > 1;
  }

  /** The rows in the data's order. */
  public List<Row> byData() {
    return rows.stream()
        .sorted(Comparator.comparingInt(Row::dataRank).thenComparingInt(Row::publicRank))
        .toList();
  }

  /** Where the two differ most, in one sentence; that they do not, where they do not. */
  public String finding() {
    List<String> higher = names(Gap.PUBLIC_HIGHER);
    List<String> lower = names(Gap.PUBLIC_LOWER);
    if (higher.isEmpty() && lower.isEmpty()) {
      return Words.text("priorities.gap.none", Gap.PLACES);
    }
    if (lower.isEmpty()) {
      return Words.text("priorities.gap.finding.higher", joined(higher));
    }
    return higher.isEmpty()
        ? Words.text("priorities.gap.finding.lower", joined(lower))
        : Words.text("priorities.gap.finding.both", joined(higher), joined(lower));
  }

  /** The rule by which a gap is named, in words. */
  public String rule() {
    return Words.text("priorities.gap.rule", Gap.PLACES, rows.size());
  }

  private List<String> names(Gap gap) {
    return rows.stream().filter(row -> row.gap() == gap).map(row -> row.theme().name()).toList();
  }

  private static String joined(List<String> names) {
    return String.join(Words.text("priorities.list.and"), names);
  }
}
