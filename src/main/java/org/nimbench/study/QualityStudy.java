package org.nimbench.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.store.Batch;
import org.nimbench.store.CoveredMonth;
import org.nimbench.store.QualityCounts;
import org.nimbench.store.Workspace;

/**
 * {@code quality}: how far can the data be trusted? Every set that has records in the period, one a
 * row: records and the days they cover; per cent located (below {@value
 * QualityCounts#LEAST_LOCATED} a map shows only a part), with a time of day, recorded late, in no
 * code table, on points that stand for others; rows that came more than once; series breaks. The
 * filter's set and types do not matter: it is a statement about the whole supply, or about the sets
 * that are named.
 */
final class QualityStudy implements StudyMethod {
  static final List<String> HEADINGS =
      List.of(
          "set",
          "count",
          "from",
          "to",
          "located",
          "timed",
          "late",
          "unmapped",
          "snapped",
          "again",
          "breaks");

  private static final Parameter SETS = Parameter.text(Studies.QUALITY_SETS, "");

  @Override
  public String key() {
    return Studies.QUALITY;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(SETS);
  }

  @Override
  public Evidence answer(Question question) {
    Workspace workspace = question.records().workspace();
    List<SetKey> named = named(question);
    List<QualityCounts> sets =
        workspace.quality(question.period()).stream()
            .filter(set -> named.isEmpty() || named.contains(set.set()))
            .toList();
    if (sets.isEmpty()) {
      throw Question.notComputable("study.quality.nothing");
    }
    Map<SetKey, Long> again = again(workspace, question.period());
    List<List<String>> rows = new ArrayList<>();
    for (QualityCounts set : sets) {
      rows.add(row(question, set, again.getOrDefault(set.set(), 0L)));
    }
    long total = sets.stream().mapToLong(QualityCounts::records).sum();
    return new Evidence(
        "",
        question.recipe(),
        question.period(),
        new Result.Table(HEADINGS, rows, total),
        stamp(question, sets, total),
        telling(question, sets, total));
  }

  /** The sets it is about; empty for all of them. */
  private static List<SetKey> named(Question question) {
    String keys = question.text(SETS);
    return keys.isEmpty() ? List.of() : Stream.of(keys.split(",")).map(SetKey::parse).toList();
  }

  /** Every set's records are counted, whatever the filter means. */
  private static Stamp stamp(Question question, List<QualityCounts> sets, long total) {
    Workspace workspace = question.records().workspace();
    List<SetKey> named = named(question);
    List<CoveredMonth> covered =
        workspace.coveredMonths().stream()
            .filter(month -> named.isEmpty() || named.contains(month.set()))
            .toList();
    String suppliers =
        covered.stream().map(CoveredMonth::supplier).distinct().collect(Collectors.joining(", "));
    return new Stamp(
        Words.text("study.quality.source", suppliers),
        covered.stream().map(CoveredMonth::received).max(LocalDate::compareTo).orElse(null),
        question.filter().set(),
        named.isEmpty()
            ? Words.text("study.quality.filter")
            : named.stream().map(SetKey::inWords).collect(Collectors.joining(", ")),
        Words.text("study.method.quality"),
        Map.of(),
        total,
        sets.stream().mapToLong(QualityCounts::located).sum(),
        total,
        Map.of(),
        sets.stream().map(set -> workspace.version("set:" + set.set().key())).toList(),
        Program.VERSION,
        question.recipe().seed(),
        question.today());
  }

  /** Rows that were in a file and held already, of imports that cover a month of the period. */
  private static Map<SetKey, Long> again(Workspace workspace, @Nullable Period period) {
    List<Long> meant =
        workspace.coveredMonths().stream()
            .filter(month -> period == null || period.months().contains(month.month()))
            .map(CoveredMonth::batch)
            .distinct()
            .toList();
    Map<SetKey, Long> rows = new LinkedHashMap<>();
    for (Batch batch : workspace.batches()) {
      if (meant.contains(batch.id())) {
        rows.merge(batch.about().set(), batch.counts().duplicate(), Long::sum);
      }
    }
    return rows;
  }

  private static List<String> row(Question question, QualityCounts set, long again) {
    long breaks =
        question.records().events(Filter.all(set.set())).stream()
            .filter(event -> event.kind() == TrendEvent.Kind.BREAK)
            .filter(event -> isIn(question.period(), event))
            .count();
    return List.of(
        set.set().key(),
        Long.toString(set.records()),
        set.first().toString(),
        set.last().toString(),
        percent(set.located(), set.records()),
        percent(set.timed(), set.records()),
        percent(set.late(), set.recorded()),
        percent(set.unmapped(), set.records()),
        percent(set.snapped(), set.located()),
        Long.toString(again),
        Long.toString(breaks));
  }

  private static boolean isIn(@Nullable Period period, TrendEvent event) {
    return period == null || period.months().contains(event.month());
  }

  /** One decimal; empty on a base of nothing. */
  private static String percent(long part, long base) {
    return base == 0 ? "" : String.format(Locale.ROOT, "%.1f", 100.0 * part / base);
  }

  private static Telling telling(Question question, List<QualityCounts> sets, long total) {
    String place = question.records().workspace().name();
    String when =
        question.period() == null ? Words.text("study.when.all") : question.period().inSentence();
    String title = Words.text("study.quality.title", place, when);
    List<String> cautions = new ArrayList<>();
    for (QualityCounts set : sets) {
      if (set.isBadlyLocated()) {
        cautions.add(
            Words.text(
                "study.quality.caution.located",
                set.set().inWords(),
                Figures.percent((double) set.located() / set.records(), 0),
                QualityCounts.LEAST_LOCATED));
      }
    }
    String finding =
        Words.text("study.quality.finding", sets.size(), Figures.count(total), cautions.size());
    return new Telling(
        title,
        finding,
        Words.text("study.quality.subtitle", place, when),
        Words.text("study.quality.alternative", title, finding),
        List.of(
            Words.text("study.quality.did", QualityCounts.LATE_DAYS),
            Words.text("study.quality.did.located", QualityCounts.LEAST_LOCATED)),
        Caution.plain(cautions));
  }
}
