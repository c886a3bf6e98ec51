package org.nimbench.ui.map.twin;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nimbench.desk.History;
import org.nimbench.desk.Step;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.RecipeCommand;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

/** The steps the analyst took; each can be opened again with its settings. */
public final class HistoryViewModel {
  private final History history;
  private final WorkRunner runner;
  private final Path file;
  private final Consumer<Step> open;
  private final ReadOnlyObjectWrapper<List<Step>> steps = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>("");

  /**
   * The history of a workspace.
   *
   * @param runner keeps steps, quietly
   * @param file the workspace, for command lines
   * @param open opens a step again, as one deed that can be undone
   */
  public HistoryViewModel(History history, WorkRunner runner, Path file, Consumer<Step> open) {
    this.history = history;
    this.runner = runner;
    this.file = file;
    this.open = open;
  }

  /** Reads the steps that are kept. */
  public void read() {
    runner.start("", progress -> history.list(), outcome());
  }

  /** Keeps an answer as a step; the same question asked again at once is one step. */
  public void keep(Evidence evidence) {
    runner.start(
        "",
        progress -> {
          history.add(evidence.recipe(), evidence.telling().title());
          return history.list();
        },
        outcome());
  }

  private Outcome<List<Step>> outcome() {
    return new Outcome<>() {
      @Override
      public void done(List<Step> result) {
        problem.set("");
        steps.set(result);
      }

      @Override
      public void failed(Problem why) {
        problem.set(Words.text("ui.history.not-kept", why.what()));
      }
    };
  }

  /** Opens a step again. */
  public void open(Step step) {
    open.accept(step);
  }

  /** The command that repeats a step. */
  public String commandLine(Step step) {
    return RecipeCommand.line(step.recipe(), file);
  }

  /** Newest first. */
  public ReadOnlyObjectProperty<List<Step>> steps() {
    return steps.getReadOnlyProperty();
  }

  /** Why the newest step was not kept; empty when it was. */
  public ReadOnlyObjectProperty<String> problem() {
    return problem.getReadOnlyProperty();
  }
}
