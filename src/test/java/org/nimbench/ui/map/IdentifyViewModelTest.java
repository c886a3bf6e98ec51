package org.nimbench.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.ui.MadeUpWorkspace;
import org.nimbench.work.CallingThreadRunner;
import org.nimbench.work.Outcome;
import org.nimbench.work.Progress;
import org.nimbench.work.Running;
import org.nimbench.work.Work;
import org.nimbench.work.WorkRunner;

/** What is at a place, without a screen. */
class IdentifyViewModelTest {
  private static final double EASTING = 456_500;
  private static final double NORTHING = 318_000;

  private final MadeUpWorkspace workspace = new MadeUpWorkspace();
  private Filter filter = workspace.choices().standard();
  private boolean fails;
  private final MapQuestions questions =
      (MapQuestions)
          Proxy.newProxyInstance(
              MapQuestions.class.getClassLoader(),
              new Class<?>[] {MapQuestions.class},
              (proxy, method, given) -> {
                if (fails) {
                  throw new Problem(ProblemKind.NOT_COMPUTABLE, "made.up", "Not read", "", "Again")
                      .asException();
                }
                return method.invoke(workspace, given);
              });

  @Test
  void nothingIsFoundBeforeAnythingIsAsked() {
    IdentifyViewModel model =
        new IdentifyViewModel(questions, new CallingThreadRunner(), () -> filter);
    assertThat(model.found().get()).isNull();
    assertThat(model.problem().get()).isNull();
  }

  @Test
  void everyIncidentWithinReachIsFoundInTheFilterAsItIsThen() {
    IdentifyViewModel model =
        new IdentifyViewModel(questions, new CallingThreadRunner(), () -> filter);
    model.at(EASTING, NORTHING, 800);
    PointedAt all = found(model);
    assertThat(all.easting()).isEqualTo(EASTING);
    assertThat(all.incidents())
        .isPositive()
        .isEqualTo(workspace.at(filter, EASTING, NORTHING, 800, Progress.SILENT).incidents());
    filter = filter.withPeriod(Period.parse("2025-09"));
    model.at(EASTING, NORTHING, 800);
    assertThat(found(model).incidents()).isLessThan(all.incidents());
  }

  @Test
  void aRefusalIsToldAndWhatWasFoundBeforeStays() {
    IdentifyViewModel model =
        new IdentifyViewModel(questions, new CallingThreadRunner(), () -> filter);
    model.at(EASTING, NORTHING, 800);
    PointedAt before = found(model);
    fails = true;
    model.at(EASTING, NORTHING, 800);
    Problem problem = model.problem().get();
    assertThat(problem).isNotNull();
    assertThat(problem.toDo()).isEqualTo("Again");
    assertThat(model.found().get()).isSameAs(before);
    fails = false;
    model.at(EASTING, NORTHING, 1);
    assertThat(model.problem().get()).isNull();
  }

  @Test
  void theNewestQuestionWinsWhicheverIsAnsweredLast() {
    List<Runnable> answers = new ArrayList<>();
    WorkRunner late =
        new WorkRunner() {
          @Override
          public <T> Running start(String title, Work<T> work, Outcome<T> outcome) {
            Running running = new CallingThreadRunner().start("", progress -> "", ignored());
            answers.add(() -> new CallingThreadRunner().start(title, work, outcome));
            return running;
          }
        };
    IdentifyViewModel model = new IdentifyViewModel(questions, late, () -> filter);
    model.at(EASTING, NORTHING, 800);
    model.at(EASTING + 50, NORTHING, 800);
    answers.get(1).run();
    answers.get(0).run();
    assertThat(found(model).easting()).isEqualTo(EASTING + 50);
  }

  private static Outcome<String> ignored() {
    return new Outcome<>() {
      @Override
      public void done(String result) {}

      @Override
      public void failed(Problem problem) {}
    };
  }

  private static PointedAt found(IdentifyViewModel model) {
    PointedAt found = model.found().get();
    assertThat(found).isNotNull();
    return found;
  }
}
