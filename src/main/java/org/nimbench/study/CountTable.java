package org.nimbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nimbench.measures.Rate;
import org.nimbench.measures.Rates;
import org.nimbench.store.DenominatorYear;

/** Fills the table of a count: a row for each label, or for each pair of labels. */
final class CountTable {
  private final Question question;
  private final Selection selection;
  private final List<Dimension> dimensions;

  CountTable(Question question, Selection selection, List<Dimension> dimensions) {
    this.question = question;
    this.selection = selection;
    this.dimensions = dimensions;
  }

  Result.Table table() {
    Dimension first = dimensions.get(0);
    long[][] counts = counts();
    List<String> headings = new ArrayList<>(first.headings());
    dimensions.stream().skip(1).forEach(second -> headings.addAll(second.headings()));
    headings.add("count");
    Optional<DenominatorYear> base = denominators();
    if (base.isPresent()) {
      headings.addAll(List.of("denominator", "rate", "lower", "upper"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r < first.size(); r++) {
      addRows(rows, r, counts[r], base);
    }
    return new Result.Table(headings, rows, selection.used().length);
  }

  private void addRows(
      List<List<String>> rows, int r, long[] counts, Optional<DenominatorYear> base) {
    Dimension first = dimensions.get(0);
    if (dimensions.size() == 1) {
      if (!isPadding(first, r, counts[0])) {
        List<String> row = new ArrayList<>(first.labels().get(r));
        row.add(first.known()[r] ? Long.toString(counts[0]) : "");
        base.ifPresent(
            year -> row.addAll(rate(first.labels().get(r).get(0), counts[0], year.byCode())));
        rows.add(row);
      }
      return;
    }
    Dimension second = dimensions.get(1);
    for (int s = 0; s < second.size(); s++) {
      if (!isPadding(first, r, counts[s]) && !isPadding(second, s, counts[s])) {
        List<String> row = new ArrayList<>(first.labels().get(r));
        row.addAll(second.labels().get(s));
        row.add(first.known()[r] && second.known()[s] ? Long.toString(counts[s]) : "");
        rows.add(row);
      }
    }
  }

  /** A type, outcome or "outside" row without incidents says nothing; an area or a month does. */
  private static boolean isPadding(Dimension dimension, int row, long count) {
    boolean optional =
        dimension.isArea()
            ? dimension.labels().get(row).get(0).isEmpty()
            : List.of("type", "outcome").contains(dimension.headings().get(0));
    return optional && count == 0;
  }

  private long[][] counts() {
    Dimension first = dimensions.get(0);
    boolean two = dimensions.size() == 2;
    int width = two ? dimensions.get(1).size() : 1;
    long[][] counts = new long[first.size()][width];
    for (int i : selection.used()) {
      int row = first.rowOf().applyAsInt(i);
      int column = two ? dimensions.get(1).rowOf().applyAsInt(i) : 0;
      if (row >= 0 && row < counts.length && column >= 0 && column < width) {
        counts[row][column]++;
      }
    }
    return counts;
  }

  /** The newest people or households of the layer, when one dimension is asked for. */
  Optional<DenominatorYear> denominators() {
    Dimension dimension = dimensions.get(0);
    String per = question.text(CountStudy.PER);
    return dimension.isArea() && dimensions.size() == 1
        ? PerWhom.newest(question, dimension.areaLayer(), per)
        : Optional.empty();
  }

  /** Cells of denominator, rate and limits; empty where the area has no denominator. */
  private static List<String> rate(String code, long count, Map<String, Double> byCode) {
    Double denominator = byCode.get(code);
    if (denominator == null || !(denominator > 0)) {
      return List.of("", "", "", "");
    }
    Rate rate = Rates.of(count, denominator, Rates.PER_THOUSAND, Rates.USUAL_LEVEL);
    return List.of(
        plain(denominator), plain(rate.value()), plain(rate.lower()), plain(rate.upper()));
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(java.util.Locale.ROOT, "%.4f", value);
  }
}
