package org.nimbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Week;
import org.nimbench.kernel.Words;
import org.nimbench.store.DenominatorYear;

/**
 * {@code count}: incidents by one or two dimensions. A month that is not covered has an empty
 * count; an area counts what lies in it and has a row of its own for what has no coordinates or
 * lies in none.
 */
final class CountStudy implements StudyMethod {
  static final Parameter BY = Parameter.text("by", "month");

  /** People or households, or neither; empty chooses by the offence. */
  static final Parameter PER =
      Parameter.choice("per", List.of("", "people", "households", "none"), "");

  private static final int MOST_DIMENSIONS = 2;

  @Override
  public String key() {
    return "count";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(BY, PER);
  }

  @Override
  public Evidence answer(Question question) {
    Selection selection = Selection.of(question);
    List<Dimension> dimensions = new ArrayList<>();
    for (String word : question.text(BY).split(",")) {
      dimensions.add(Dimensions.of(word.strip(), question, selection));
    }
    if (dimensions.size() > MOST_DIMENSIONS) {
      throw Problem.of(ProblemKind.USAGE, "study.count.too-many", "--by", question.text(BY))
          .asException();
    }
    CountTable counted = new CountTable(question, selection, dimensions);
    Result.Table table = counted.table();
    Stamp stamp =
        Stamps.of(
            question,
            Words.text("study.method.count", inWords(question)),
            counted.denominators().map(CountStudy::per).orElse(Map.of()),
            selection,
            layers(question, dimensions));
    return new Evidence(
        "",
        question.recipe(),
        question.period(),
        table,
        stamp,
        telling(question, table, cautions(question, selection, dimensions)));
  }

  private static String inWords(Question question) {
    return Dimensions.inWords(question.text(BY), question.filter());
  }

  /** What a rate is per, and of which year. */
  private static Map<String, String> per(DenominatorYear base) {
    return Stamps.pairs(Words.text("study.parameter.per"), PerWhom.words(base));
  }

  private static List<String> layers(Question question, List<Dimension> dimensions) {
    List<String> names = new ArrayList<>();
    AreaChoice areas = question.filter().areas();
    if (areas != null) {
      names.add("layer:" + areas.layer());
    }
    for (Dimension dimension : dimensions) {
      dimension.versions().stream().filter(name -> !names.contains(name)).forEach(names::add);
    }
    return names;
  }

  private static List<Caution> cautions(
      Question question, Selection selection, List<Dimension> dimensions) {
    List<Caution> cautions = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      if (dimension.headings().contains(Week.NIGHT)) {
        cautions.add(Caution.ofNights());
      }
      String layer = dimension.areaLayer();
      if (AreaLayer.DRAWN.equals(layer)) {
        AreaLayer areas = question.records().workspace().layer(layer);
        long shared = SharedGround.count(areas, selection, question.progress());
        if (shared > 0) {
          cautions.add(
              Caution.of(
                  CautionKind.OVERLAP,
                  Words.text("study.count.caution.overlap", Figures.count(shared))));
        }
      }
    }
    return cautions;
  }

  private static Telling telling(Question question, Result.Table table, List<Caution> cautions) {
    String place = question.records().workspace().name();
    String when =
        question.period() == null ? Words.text("study.when.all") : question.period().inSentence();
    String unit = question.filter().unit();
    String title =
        Words.text("study.count.title", question.filter().subject(), inWords(question), when);
    String finding = Words.text("study.count.finding", Figures.count(table.total()), unit, when);
    return new Telling(
        title,
        finding,
        Words.text("study.count.subtitle", HotspotTelling.capital(unit), place, when),
        Words.text("study.count.alternative", title, finding),
        List.of(Words.text("study.count.did")),
        cautions);
  }
}
