package org.nimbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.Excluded;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.measures.Rate;
import org.nimbench.measures.Rates;
import org.nimbench.store.DenominatorYear;

/**
 * {@code hotspot.areas}: how many in each area, or how many per 1,000 people or households? An
 * incident on a shared edge counts in the first area by code; an area whose people are not known
 * has no rate.
 */
final class AreasStudy implements StudyMethod {

  @Override
  public String key() {
    return "hotspot.areas";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(AreaChangeStudy.LAYER, CountStudy.PER, FixedBreaks.BREAKS);
  }

  @Override
  public Evidence answer(Question question) {
    AreaLayer layer = question.records().areas(question.text(AreaChangeStudy.LAYER));
    Selection located = Selection.of(question).locatedOnly();
    if (located.used().length == 0) {
      throw Question.notComputable("study.hotspot.nothing-located", question.filter().inWords());
    }
    AreaTally tally = AreaTally.of(question, located, layer);
    Selection inside = located.without(outside(question, located, layer), Excluded.OUTSIDE);
    Optional<DenominatorYear> base =
        PerWhom.newest(question, layer.name(), question.text(CountStudy.PER));
    List<AreaFigure> figures = figures(layer, tally, base);
    Result.Areas result =
        new Result.Areas(
            layer.name(),
            base.map(DenominatorYear::kind).orElse(""),
            base.map(DenominatorYear::year).orElse(0),
            figures,
            AreaClasses.of(figures, base.isPresent(), question.text(FixedBreaks.BREAKS)),
            tally.outside());
    Stamp stamp = stamp(question, result, base, inside);
    return new Evidence(
        "",
        question.recipe(),
        question.period(),
        result,
        stamp,
        new AreasTelling(question, result, stamp).tell());
  }

  private static boolean[] outside(Question question, Selection located, AreaLayer layer) {
    int[] membership =
        question.records().membership(located.incidents(), layer, question.progress());
    boolean[] outside = new boolean[membership.length];
    for (int i = 0; i < outside.length; i++) {
      outside[i] = membership[i] < 0;
    }
    return outside;
  }

  private static List<AreaFigure> figures(
      AreaLayer layer, AreaTally tally, Optional<DenominatorYear> base) {
    Map<String, Double> byCode = base.map(DenominatorYear::byCode).orElse(Map.of());
    List<AreaFigure> figures = new ArrayList<>();
    for (int i = 0; i < layer.areas().size(); i++) {
      Area area = layer.areas().get(i);
      figures.add(figure(area, tally.inArea()[i], byCode.getOrDefault(area.code(), Double.NaN)));
    }
    return figures;
  }

  private static AreaFigure figure(Area area, long count, double denominator) {
    if (!(denominator > 0)) {
      return new AreaFigure(
          area.code(), area.name(), count, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    Rate rate = Rates.of(count, denominator, Rates.PER_THOUSAND, Rates.USUAL_LEVEL);
    return new AreaFigure(
        area.code(), area.name(), count, denominator, rate.value(), rate.lower(), rate.upper());
  }

  private static Stamp stamp(
      Question question, Result.Areas result, Optional<DenominatorYear> base, Selection inside) {
    Map<String, String> shown = Stamps.pairs(Words.text("study.parameter.layer"), result.layer());
    base.ifPresent(year -> shown.put(Words.text("study.parameter.per"), PerWhom.words(year)));
    FixedBreaks.shown(question, shown);
    List<String> from = new ArrayList<>(List.of("layer:" + result.layer()));
    if (base.isPresent()) {
      from.add("denominators:" + result.layer());
    }
    return Stamps.of(question, Words.text("study.method.areas"), shown, inside, from);
  }
}
