package org.nimbench.study;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.QualityCounts;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/**
 * Answers recipes from one workspace: the same recipe on the same data gives the same evidence,
 * whether a window or a command asks. Safe for use from several threads.
 */
public final class Studies {
  /** Per cent located below which a map shows too small a part of a set to be read. */
  public static final int LEAST_LOCATED = QualityCounts.LEAST_LOCATED;

  /** The method that states how far the data of each set can be trusted. */
  public static final String QUALITY = "quality";

  /** Its parameter: keys of the sets it is about, with commas between; all sets without it. */
  public static final String QUALITY_SETS = "sets";

  /** What stamps said of nights before there was a caution; never to be changed. */
  private static final String NEXT_DAY = " next day";

  private static final Map<String, StudyMethod> METHODS = new LinkedHashMap<>();

  static {
    for (StudyMethod method :
        List.of(
            new DensityStudy(),
            new GridStudy(),
            new AreasStudy(),
            new ChangeStudy(),
            new AreaChangeStudy(),
            new TrendStudy("monthly"),
            new TrendStudy("rolling"),
            new TrendStudy("control"),
            new TrendStudy("seasonal"),
            new CountStudy(),
            new QualityStudy())) {
      METHODS.put(method.key(), method);
    }
  }

  private final Records records;
  private final Clock clock;

  /**
   * Answers from {@code workspace}.
   *
   * @param clock dates the figures
   * @param events what is written on trends
   */
  public Studies(Workspace workspace, Clock clock, Events events) {
    this.records = new Records(workspace, events);
    this.clock = clock;
  }

  /** The methods there are, such as {@code hotspot.kde}. */
  public static List<String> methods() {
    return List.copyOf(METHODS.keySet());
  }

  /**
   * What can be set for a method, in the order of a form.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if there is no such method
   */
  public static List<Parameter> parameters(String method) {
    return method(method).parameters();
  }

  /**
   * Answers a recipe.
   *
   * @param product the period of the product that holds the recipe; null outside a product
   * @throws org.nimbench.kernel.ProblemException (not computable) with the reason where the data
   *     cannot carry the answer; (usage) if a parameter, type, layer or area is not known
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public Evidence answer(Recipe recipe, @Nullable Period product, Progress progress) {
    StudyMethod method = method(recipe.method());
    Period period = recipe.period().resolve(product);
    Filter filter = recipe.filter().withPeriod(period);
    Evidence answer =
        method.answer(
            new Question(
                records,
                recipe,
                filter,
                period,
                values(method, recipe.parameters()),
                LocalDate.now(clock),
                progress));
    return isOfChosenNights(filter) ? withNights(answer) : answer;
  }

  /** Whatever is counted of the nights of some days, its readers are told which hours those are. */
  private static Evidence withNights(Evidence answer) {
    if (saysWhichNights(answer)) {
      return answer;
    }
    List<Caution> cautions = new ArrayList<>(answer.telling().cautions());
    cautions.add(Caution.ofNights());
    return answer.withCautions(cautions);
  }

  private static boolean isOfChosenNights(Filter filter) {
    return filter.isOfNights() && !filter.days().isEmpty();
  }

  private static boolean saysWhichNights(Evidence evidence) {
    return evidence.telling().cautions().stream().anyMatch(one -> one.is(CautionKind.NIGHT));
  }

  /**
   * Whether something the evidence was made from has changed since: data, layers, what is written
   * on its months, or which hours the nights of some days are.
   */
  public boolean isStale(Evidence evidence) {
    if (isOfOtherNights(evidence)) {
      return true;
    }
    if (evidence.result() instanceof Result.Trend trend) {
      Filter filter = evidence.recipe().filter();
      if (!TrendStudy.within(records.events(filter), trend.series()).equals(trend.events())) {
        return true;
      }
    }
    for (DataVersion made : evidence.stamp().dataVersions()) {
      if (records.workspace().version(made.name()).revision() > made.revision()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Versions that did not yet take a night into the next day did not say so in a caution, and
   * neither in the stamp, as those said it that came between.
   */
  private static boolean isOfOtherNights(Evidence evidence) {
    return isOfChosenNights(evidence.recipe().filter())
        && !saysWhichNights(evidence)
        && !evidence.stamp().filter().contains(NEXT_DAY);
  }

  /**
   * The numbers of the located incidents that a filter means, in the order of its set.
   *
   * @throws org.nimbench.kernel.ProblemException as {@link #answer}
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public int[] located(Filter filter, Progress progress) {
    Recipe recipe = new Recipe("hotspot.grid", filter, new PeriodRule.Always(), Map.of(), null);
    Question question =
        new Question(
            records, recipe, filter, filter.period(), Map.of(), LocalDate.now(clock), progress);
    return Selection.of(question).locatedOnly().used();
  }

  /** The shape of chosen areas, as one geometry in EPSG:27700 metres. */
  public Geometry shape(AreaChoice choice) {
    return records.shape(choice);
  }

  /** What chosen areas are called. */
  public String name(AreaChoice choice) {
    return records.name(choice);
  }

  private static StudyMethod method(String key) {
    StudyMethod method = METHODS.get(key);
    if (method == null) {
      throw Problem.of(
              ProblemKind.USAGE,
              "study.method.unknown",
              "",
              key,
              String.join(", ", METHODS.keySet()))
          .asException();
    }
    return method;
  }

  private static Map<String, String> values(StudyMethod method, Map<String, String> given) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : method.parameters()) {
      String value = given.get(parameter.key());
      values.put(
          parameter.key(),
          value == null || value.isBlank() ? parameter.standard() : parameter.check(value));
    }
    for (String key : given.keySet()) {
      if (!values.containsKey(key)) {
        throw Problem.of(
                ProblemKind.USAGE,
                "study.parameter.unknown",
                "",
                key,
                method.key(),
                String.join(", ", values.keySet()))
            .asException();
      }
    }
    return values;
  }
}
