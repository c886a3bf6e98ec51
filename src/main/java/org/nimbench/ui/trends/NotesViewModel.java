package org.nimbench.ui.trends;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nimbench.desk.Annotation;
import org.nimbench.desk.Change;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.command.Deed;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

/** What is written on the trends: kept in the workspace, and each change can be undone. */
public final class NotesViewModel {
  private final TrendQuestions questions;
  private final WorkRunner runner;
  private final Deeds deeds;
  private final ReadOnlyObjectWrapper<List<Annotation>> written =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

  /** Nothing is read before {@link #open}. */
  public NotesViewModel(TrendQuestions questions, WorkRunner runner, Deeds deeds) {
    this.questions = questions;
    this.runner = runner;
    this.deeds = deeds;
  }

  /** Reads what is written. */
  public void open() {
    runner.start(Words.text("ui.note.work.read"), questions::annotations, outcome(written::set));
  }

  /** Keeps a new annotation, or one that was changed. */
  public void keep(Annotation annotation) {
    String did =
        annotation.id().isEmpty()
            ? Words.text("ui.note.deed.add", annotation.words())
            : Words.text("ui.note.deed.change", annotation.words());
    change(did, new Change<>(null, annotation));
  }

  /** Removes an annotation. */
  public void remove(Annotation annotation) {
    change(Words.text("ui.note.deed.remove", annotation.words()), new Change<>(annotation, null));
  }

  private void change(String words, Change<Annotation> wanted) {
    write(
        wanted,
        done ->
            deeds.remember(
                new Deed(
                    words, () -> write(done, again -> {}), () -> write(done.reversed(), b -> {}))));
  }

  private void write(Change<Annotation> wanted, Consumer<Change<Annotation>> done) {
    runner.start(
        Words.text("ui.note.work.write"),
        progress -> {
          Change<Annotation> change = questions.keep(wanted, progress);
          return new Kept(change, questions.annotations(progress));
        },
        outcome(
            kept -> {
              done.accept(kept.change());
              written.set(kept.all());
            }));
  }

  private record Kept(Change<Annotation> change, List<Annotation> all) {}

  private <T> Outcome<T> outcome(Consumer<T> done) {
    return new Outcome<>() {
      @Override
      public void done(T result) {
        problem.set(null);
        done.accept(result);
      }

      @Override
      public void failed(Problem why) {
        problem.set(why);
      }
    };
  }

  /** All annotations, in order of date. */
  public ReadOnlyObjectProperty<List<Annotation>> written() {
    return written.getReadOnlyProperty();
  }

  /** Why the newest change was not kept; null when it was. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return problem.getReadOnlyProperty();
  }
}
