package org.nimbench.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.measures.CountChange;
import org.nimbench.measures.Reading;

/**
 * {@code compare.change}: which areas changed? Counts of two periods by area, with the difference,
 * per cent on a base of 30 or more, z ({@link CountChange}) and one of the five readings. What lies
 * in no area or has no coordinates has a row of its own, so that the rows add up to the whole.
 */
final class AreaChangeStudy implements StudyMethod {
  /** The areas' layer; empty takes the coarsest that has more than one area. */
  static final Parameter LAYER = Parameter.layer("layer", "");

  @Override
  public String key() {
    return "compare.change";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(TwoPeriods.BEFORE, LAYER);
  }

  @Override
  public Evidence answer(Question question) {
    TwoPeriods periods = TwoPeriods.of(question);
    Question earlier = periods.earlier(question);
    Selection now = Selection.of(question);
    AreaLayer layer = question.records().areas(question.text(LAYER));
    AreaTally after = AreaTally.of(question, now, layer);
    AreaTally before = AreaTally.of(earlier, Selection.of(earlier), layer);
    List<List<String>> rows = rows(layer, periods, before, after);
    Result.Table table =
        new Result.Table(
            List.of("code", "name", "count", "before", "change", "percent", "z", "reading"),
            rows,
            now.used().length);
    Stamp stamp =
        Stamps.of(
            question,
            Words.text("study.method.area-change"),
            Stamps.pairs(
                Words.text("study.parameter.before"),
                periods.before().inWords(),
                Words.text("study.parameter.days"),
                Words.text("study.change.days", periods.before().days(), periods.after().days())),
            now,
            List.of("layer:" + layer.name()));
    return new Evidence(
        "", question.recipe(), question.period(), table, stamp, telling(question, periods, rows));
  }

  private static List<List<String>> rows(
      AreaLayer layer, TwoPeriods periods, AreaTally before, AreaTally after) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < layer.areas().size(); i++) {
      rows.add(
          row(
              layer.areas().get(i).code(),
              layer.areas().get(i).name(),
              periods,
              before.inArea()[i],
              after.inArea()[i]));
    }
    rows.sort(
        Comparator.comparingDouble((List<String> row) -> Double.parseDouble(row.get(6)))
            .reversed());
    addRest(rows, Words.text("study.label.outside"), periods, before.outside(), after.outside());
    addRest(
        rows,
        Words.text("study.label.not-located"),
        periods,
        before.notLocated(),
        after.notLocated());
    return rows;
  }

  private static void addRest(
      List<List<String>> rows, String name, TwoPeriods periods, long before, long after) {
    if (before + after > 0) {
      rows.add(row("", name, periods, before, after));
    }
  }

  private static List<String> row(
      String code, String name, TwoPeriods periods, long before, long after) {
    CountChange change =
        new CountChange(before, after, periods.before().days(), periods.after().days());
    Reading reading = periods.isWhole() ? change.reading() : Reading.TOO_SOON;
    return List.of(
        code,
        name,
        Long.toString(after),
        Long.toString(before),
        Long.toString(change.difference()),
        change.share().isEmpty() ? "" : plain(change.share().getAsDouble() * 100),
        plain(change.z()),
        reading.words());
  }

  private static String plain(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static Telling telling(Question question, TwoPeriods periods, List<List<String>> rows) {
    List<List<String>> areas = rows.stream().filter(row -> !row.get(0).isEmpty()).toList();
    long flagged =
        areas.stream()
            .filter(row -> Math.abs(Double.parseDouble(row.get(6))) >= CountChange.WATCH)
            .count();
    long small =
        areas.stream().filter(row -> row.get(7).equals(Reading.SMALL_NUMBER.words())).count();
    String title =
        Words.text(
            "study.area-change.title",
            question.filter().subject().toLowerCase(Locale.UK),
            periods.before().inWords(),
            periods.after().inWords());
    String finding =
        Words.text(
            "study.area-change.finding", Figures.count(flagged), Figures.count(areas.size()));
    String chance =
        Words.text(
            "study.area-change.caution",
            Figures.count(areas.size()),
            Figures.decimal(CountChange.expectedByChance(areas.size()), 1),
            Figures.count(flagged),
            Figures.count(small));
    return new Telling(
        title,
        finding,
        Words.text("study.area-change.subtitle", HotspotTelling.capital(question.filter().unit())),
        Words.text("study.count.alternative", title, finding),
        List.of(Words.text("study.area-change.did")),
        Caution.plain(List.of(chance)));
  }
}
