package org.nimbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
  private final BiConsumer<Transaction, List<T>> afterwards;

  /** A drawer; {@code afterwards} is told all that is in it in the transaction that changed it. */
  Drawer(Workspace workspace, Form<T> form, BiConsumer<Transaction, List<T>> afterwards) {
    this.workspace = workspace;
    this.form = form;
    this.numbers = new Numbers(workspace);
    this.afterwards = afterwards;
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
    return putAll(List.of(record)).get(0);
  }

  /** Keeps records, all of them or none; see {@link #put}. */
  public List<Change<T>> putAll(List<T> records) {
    List<Change<T>> wanted = new ArrayList<>();
    for (T record : records) {
      T before = record.id().isEmpty() ? null : find(record.id()).orElse(null);
      wanted.add(new Change<>(before, record));
    }
    String did = wanted.stream().allMatch(change -> change.before() == null) ? "add" : "change";
    return write(did, wanted);
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
    return removeAll(List.of(id)).get(0);
  }

  /** Removes records, all of them or none; see {@link #remove}. */
  public List<Change<T>> removeAll(List<String> ids) {
    List<Change<T>> wanted = new ArrayList<>();
    ids.forEach(id -> wanted.add(new Change<>(find(id).orElse(null), null)));
    return write("remove", wanted);
  }

  /** Makes the drawer hold what the change says it holds after: undo and redo. */
  public Change<T> apply(Change<T> change) {
    T wanted = change.after();
    if (wanted != null) {
      return put(wanted);
    }
    T unwanted = change.before();
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

  private List<Change<T>> write(String did, List<Change<T>> wanted) {
    if (wanted.stream().allMatch(Change::isNothing)) {
      return wanted;
    }
    return workspace.write(
        form.word() + " " + did,
        transaction -> {
          List<Change<T>> done = new ArrayList<>();
          wanted.forEach(change -> done.add(make(transaction, change)));
          transaction.tell("ids", done.stream().flatMap(Change::id).toList());
          afterwards.accept(transaction, list());
          return done;
        });
  }

  private Change<T> make(Transaction transaction, Change<T> wanted) {
    T after = wanted.after();
    T before = wanted.before();
    if (after == null) {
      if (before != null) {
        transaction.removeDocument(form.kind(), before.id());
      }
      return wanted;
    }
    T kept = named(transaction, after);
    transaction.putDocument(form.document(kept.id(), kept));
    return new Change<>(before, kept);
  }
}
