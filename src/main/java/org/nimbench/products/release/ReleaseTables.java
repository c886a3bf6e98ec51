package org.nimbench.products.release;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.release.Cell;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.CellRule;
import org.nimbench.disclosure.release.MapVerdict;
import org.nimbench.disclosure.release.Partition;
import org.nimbench.disclosure.release.Published;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.disclosure.release.ReleaseControl;
import org.nimbench.disclosure.release.ReleaseDraft;
import org.nimbench.disclosure.release.ReleaseRules;
import org.nimbench.disclosure.release.ReleaseTable;
import org.nimbench.disclosure.release.Sum;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.store.Batch;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.work.Progress;

/** Collects everything that a product is about to release. */
final class ReleaseTables {
  private static final String DRAWN_AREAS = "layer:" + AreaLayer.DRAWN;

  private final Workspace workspace;
  private final Categories categories;
  private final Crossings crossings;
  private final Overlaps overlaps;
  private final Ends ends;
  private final Weeks weeks;
  private final List<Published> before;
  private final ReleaseRules rules;
  private final Map<String, String> apart;
  private final Set<Partition> partitions = new LinkedHashSet<>();

  /** Under the usual rules for some readers. */
  ReleaseTables(Workspace workspace, ReleaseClass forWhom, Progress progress) {
    this(workspace, forWhom, Map.of(), progress);
  }

  /**
   * The same, where counts of older data are not taken for those of the newest.
   *
   * @param apart id of a figure of older data → which data those are
   */
  ReleaseTables(
      Workspace workspace, ReleaseClass forWhom, Map<String, String> apart, Progress progress) {
    this.workspace = workspace;
    this.apart = Map.copyOf(apart);
    this.categories = new Categories(workspace, progress);
    this.crossings = new Crossings(workspace, progress);
    this.overlaps = new Overlaps(workspace);
    this.ends = new Ends(crossings);
    this.weeks = new Weeks(crossings);
    this.before = ReleaseLedger.read(workspace).stream().map(OlderNames::renewed).toList();
    before.stream().flatMap(one -> one.cells().stream()).forEach(entry -> ends.add(entry.key()));
    this.rules = ReleaseRules.usual(forWhom).withOpenData(openData(workspace));
  }

  ReleaseRules rules() {
    return rules;
  }

  /** Sets all of whose imports were published already. */
  private static Set<SetKey> openData(Workspace workspace) {
    Set<SetKey> open = new HashSet<>();
    Set<SetKey> supplied = new HashSet<>();
    for (Batch batch : workspace.batches()) {
      (batch.about().openData() ? open : supplied).add(batch.about().set());
    }
    open.removeAll(supplied);
    return open;
  }

  /**
   * The figures as release control sees them.
   *
   * @throws org.nimbench.kernel.ProblemException (not computable) naming a figure of a kind that
   *     cannot be guarded
   */
  List<Figure> figures(Collection<Evidence> evidence) {
    List<Figure> figures = evidence.stream().map(this::figure).toList();
    figures.stream()
        .flatMap(figure -> figure.releaseTable().cells().stream())
        .forEach(cell -> weeks.add(cell.key()));
    return figures;
  }

  /** The category that a figure counts. */
  String category(Evidence evidence) {
    Filter filter = evidence.recipe().filter();
    return categories.of(filter.set(), filter.types());
  }

  /** What some of them release together. */
  ReleaseDraft draft(String id, LocalDate day, List<Figure> figures) {
    return new ReleaseDraft(
        id,
        rules.forWhom(),
        day,
        figures.stream().map(Figure::releaseTable).map(this::tied).toList(),
        List.copyOf(partitions),
        List.of());
  }

  private ReleaseTable tied(ReleaseTable table) {
    return new ReleaseTable(
        table.id(), table.cells(), withTies(table.cells().stream().map(Cell::key), table.sums()));
  }

  /**
   * The ledger. What runs over an end is told of the data as they are now: a record that came since
   * would else contradict what was true before it.
   */
  List<Published> before() {
    return before.stream()
        .map(
            one ->
                new Published(
                    one.id(),
                    one.forWhom(),
                    one.day(),
                    one.cells(),
                    withTies(
                        one.cells().stream().map(Published.Entry::key),
                        one.sums().stream()
                            .filter(sum -> !Ends.isTie(sum) && !Weeks.isTie(sum))
                            .toList()),
                    one.partitions()))
        .toList();
  }

  private List<Sum> withTies(Stream<CellKey> cells, List<Sum> stated) {
    List<CellKey> own = cells.toList();
    List<Sum> sums = new ArrayList<>(stated);
    keys(own, sums).forEach(key -> sums.addAll(weeks.ties(key)));
    keys(own, sums).forEach(key -> sums.addAll(ends.ties(key)));
    return sums.stream().distinct().toList();
  }

  private static List<CellKey> keys(List<CellKey> cells, List<Sum> sums) {
    Stream<CellKey> summed =
        sums.stream().flatMap(sum -> Stream.concat(Stream.of(sum.total()), sum.parts().stream()));
    return Stream.concat(cells.stream(), summed).distinct().toList();
  }

  private Figure figure(Evidence evidence) {
    if (!StampCells.knows(evidence.stamp())) {
      return Figure.refused(evidence, Words.text("products.release.left-out.reasons"));
    }
    Filter filter = evidence.recipe().filter();
    String category = category(evidence);
    Period period = period(evidence);
    String state = apart.getOrDefault(evidence.id(), "");
    Keys keys = new Keys(filter, period, category, state, crossings, overlaps);
    partitions.addAll(categories.divisions(filter.set(), filter.types()));
    divide(filter.areas());
    if (isByDrawnAreas(evidence)) {
      partitions.addAll(overlaps.ofRows());
    }
    if (!(evidence.result() instanceof Result.Trend)) {
      ends.add(filter.set(), period);
    }
    Figure figure = figure(evidence, category, period, keys);
    if (rules.forWhom() == ReleaseClass.PUBLIC
        || !figure.refused().isEmpty()
        || figure.cells().isEmpty()
        || evidence.result() instanceof Result.Hotspot) {
      return figure.tied(keys);
    }
    return figure.withStamp(StampCells.of(evidence, keys)).tied(keys);
  }

  private Figure figure(Evidence evidence, String category, Period period, Keys keys) {
    Filter filter = evidence.recipe().filter();
    String method = evidence.recipe().method();
    if (evidence.result() instanceof Result.Trend trend) {
      return TrendCells.of(evidence, trend, keys);
    }
    if (evidence.result() instanceof Result.Table table && method.equals("count")) {
      return TableCells.of(evidence, table, keys, present(filter));
    }
    if (evidence.result() instanceof Result.Table table && method.equals("compare.change")) {
      return ChangeCells.of(evidence, table, period, keys);
    }
    if (evidence.result() instanceof Result.Areas areas) {
      return TableCells.of(
          evidence,
          areas,
          keys,
          Words.text("products.release.outside"),
          Words.text("products.release.not-located"));
    }
    if (evidence.result() instanceof Result.Hotspot hotspot) {
      MapVerdict verdict =
          ReleaseControl.onMap(rules, filter.set(), category, evidence.stamp().used());
      CellRule rule = rules.ruleFor(filter.set(), category);
      return MapCells.of(evidence, hotspot, keys, verdict, rule.threshold(), rules.forWhom());
    }
    return unknown(evidence, category);
  }

  /**
   * What cannot be guarded: partners see it of volume crime, and in a draft the rest without it.
   */
  private Figure unknown(Evidence evidence, String category) {
    if (rules.forWhom() == ReleaseClass.PUBLIC) {
      throw Problem.of(
              ProblemKind.NOT_COMPUTABLE,
              "products.release.kind",
              evidence.id(),
              evidence.id(),
              evidence.telling().title())
          .asException();
    }
    return rules.isFree(evidence.recipe().filter().set(), category)
        ? Figure.picture(evidence, List.of(), List.of())
        : Figure.refused(evidence, Words.text("products.release.left-out.kind"));
  }

  /** The categories that a table by type of a filter has rows for, those of nought among them. */
  private List<String> present(Filter filter) {
    return categories.divisions(filter.set(), filter.types()).stream()
        .map(Partition::parts)
        .findFirst()
        .orElse(List.of());
  }

  /** Chosen areas are the sum of each. */
  private void divide(@Nullable AreaChoice areas) {
    if (areas != null && areas.codes().size() > 1) {
      partitions.addAll(overlaps.together(areas));
    }
  }

  /** Whether it counts by drawn areas or asks about some. */
  private static boolean isByDrawnAreas(Evidence evidence) {
    return evidence.stamp().dataVersions().stream()
        .anyMatch(data -> data.name().equals(DRAWN_AREAS));
  }

  /** Evidence of all time is about the months that are held. */
  private Period period(Evidence evidence) {
    Period period = evidence.period();
    if (period != null) {
      return period;
    }
    NavigableSet<YearMonth> months = workspace.coverage(evidence.recipe().filter().set()).months();
    return months.isEmpty()
        ? Period.ofMonths(YearMonth.of(1900, 1), YearMonth.of(1900, 1))
        : Period.ofMonths(months.first(), months.last());
  }
}
