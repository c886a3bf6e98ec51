package org.nimbench.desk;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Transaction;
import org.nimbench.store.Workspace;
import org.nimbench.study.Recipe;

/**
 * The steps the analyst took, newest first: at most {@value #MOST}, and the same question asked
 * again at once is one step. Adding a step is no command: the audit trail has no line for it.
 */
public final class History {
  /** How many steps are kept; the oldest goes first. */
  public static final int MOST = 200;

  private final Workspace workspace;
  private final Clock clock;
  private final Numbers numbers;
  private final StepForm form = new StepForm();

  History(Workspace workspace, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
    this.numbers = new Numbers(workspace);
  }

  /** The steps, newest first. */
  public List<Step> list() {
    return workspace.documents(form.kind()).stream()
        .map(form::record)
        .sorted(form.order())
        .toList();
  }

  /** One step. */
  public Optional<Step> find(String id) {
    return workspace.document(form.kind(), id).map(form::record);
  }

  /**
   * Adds a step. A recipe equal to the newest step's takes its place, with the new time and title.
   *
   * @return the step as it is kept
   * @throws org.nimbench.kernel.ProblemException (workspace) if the workspace was opened to read,
   *     or cannot be written
   */
  public Step add(Recipe recipe, String title) {
    return workspace.jot(
        transaction -> {
          List<StoredDocument> kept = workspace.documents(form.kind());
          Optional<Step> newest = newest(kept);
          String id =
              newest
                  .filter(step -> step.recipe().equals(recipe))
                  .map(Step::id)
                  .orElseGet(() -> numbers.next(transaction, form.letter()));
          Step step = new Step(id, clock.instant(), title, recipe);
          transaction.putDocument(form.document(id, step));
          removeOldest(transaction, kept);
          return step;
        });
  }

  /** Forgets every step; their numbers are not given again. */
  public void clear() {
    workspace.jot(
        transaction -> {
          workspace
              .documents(form.kind())
              .forEach(step -> transaction.removeDocument(form.kind(), step.id()));
          return true;
        });
  }

  private Optional<Step> newest(List<StoredDocument> kept) {
    return kept.stream().max(Comparator.comparingInt(one -> number(one.id()))).map(form::record);
  }

  private void removeOldest(Transaction transaction, List<StoredDocument> before) {
    int given = numbers.given().getOrDefault(form.letter(), 0);
    before.stream()
        .map(StoredDocument::id)
        .filter(id -> number(id) <= given - MOST)
        .forEach(id -> transaction.removeDocument(form.kind(), id));
  }

  private int number(String id) {
    return Numbers.number(form.letter(), id);
  }
}
