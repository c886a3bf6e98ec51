package org.nimbench.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.Transaction;
import org.nimbench.store.Workspace;

/**
 * Where one sort of record is kept. Each call that changes something is one transaction and hands
 * back what undoes it; a call that would change nothing writes nothing.
 *
 * @param <T> the sort of record
 */
public final class Drawer<T extends Kept<T>> {
  private final Workspace workspace;
  private final Form<T> form;
  private final Numbers numbers;
  private final BiConsumer<Transaction, List<T>> after;

  /** A drawer; {@code after} is told all that is in it in the transaction that changed it. */
  Drawer(Workspace workspace, Form<T> form, BiConsumer<Transaction, List<T>> after) {
    this.workspace = workspace;
    this.form = form;
    this.numbers = new Numbers(workspace);
    this.after = after;
  }

  /** All that is in it, in its own order: areas, bookmarks and filters by number, else by date. */
  public List<T> list() {
    return workspace.documents(form.kind()).stream()
        .map(form::record)
        .sorted(form.order())
        .toList();
  }

  /** The one with an id. */
  public Optional<T> find(String id) {
    return workspace.document(form.kind(), id).map(form::record);
  }

  /**
   * Keeps a record: a new one where its id is empty, else in place of what had the id, or again
   * where that was removed.
   *
   * @return what was there before, and the record as it is kept
   * @throws org.nimbench.kernel.ProblemException (usage) if the id is not one of this drawer;
   *     (workspace) if the workspace was opened to read, or cannot be written
   */
  public Change<T> put(T record) {
    T before = record.id().isEmpty() ? null : find(record.id()).orElse(null);
    if (record.equals(before)) {
      return new Change<>(before, before);
    }
    return write(
        before == null ? "add" : "change",
        transaction -> {
          T kept = named(transaction, record);
          transaction.putDocument(form.document(kept.id(), kept));
          return new Change<>(before, kept);
        });
  }

  private T named(Transaction transaction, T record) {
    if (record.id().isEmpty()) {
      return record.withId(numbers.next(transaction, form.letter()));
    }
    numbers.use(transaction, form.letter(), record.id());
    return record;
  }

  /**
   * Removes a record; one that is not there is no mistake.
   *
   * @return what was there, and nothing
   * @throws org.nimbench.kernel.ProblemException (workspace) if the workspace was opened to read,
   *     or cannot be written
   */
  public Change<T> remove(String id) {
    Optional<T> before = find(id);
    if (before.isEmpty()) {
      return new Change<>(null, null);
    }
    return write(
        "remove",
        transaction -> {
          transaction.removeDocument(form.kind(), id);
          return new Change<>(before.get(), null);
        });
  }

  /** Makes the drawer hold what the change says it holds after: undo and redo. */
  public Change<T> apply(Change<T> change) {
    T wanted = change.after();
    if (wanted != null) {
      return put(wanted);
    }
    @Nullable T unwanted = change.before();
    return unwanted == null ? new Change<>(null, null) : remove(unwanted.id());
  }

  /**
   * The one with an id, which must be there.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if it is not, naming those there are
   */
  public T require(String id) {
    return find(id)
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemKind.USAGE,
                        "desk.id.unknown",
                        "",
                        id,
                        String.join(", ", list().stream().map(Kept::id).toList()))
                    .asException());
  }

  private Change<T> write(String did, Function<Transaction, Change<T>> body) {
    return workspace.write(
        form.word() + " " + did,
        transaction -> {
          Change<T> change = body.apply(transaction);
          T subject = change.after() == null ? change.before() : change.after();
          if (subject != null) {
            transaction.tell("id", subject.id());
          }
          after.accept(transaction, list());
          return change;
        });
  }
}
