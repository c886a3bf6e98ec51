package org.nimbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Workspace;

/**
 * Words that are typed and not yet part of their product: kept so that nothing that ends the
 * program loses them. Keeping one is no command: the audit trail has no line for it.
 */
public final class Drafts {
  /** Stores accepted words as a section's text. */
  @FunctionalInterface
  public interface Store {
    /** Stores the text of a section. */
    void store(String product, String section, String text);
  }

  private final Workspace workspace;
  private final DraftForm form = new DraftForm();

  Drafts(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Refuses to begin typing into a workspace that was opened to read.
   *
   * @throws org.nimbench.kernel.ProblemException (workspace) that says so in plain words
   */
  public void requireWritable() {
    if (!workspace.isWritable()) {
      throw Problem.of(ProblemKind.WORKSPACE, "desk.draft.read-only", workspace.file().toString())
          .asException();
    }
  }

  /**
   * Keeps a draft in place of the section's former one; one whose text is what it was before the
   * typing is dropped.
   *
   * @throws org.nimbench.kernel.ProblemException (workspace) if the workspace was opened to read,
   *     or cannot be written
   */
  public void keep(Draft draft) {
    requireWritable();
    if (draft.isNothing()) {
      drop(draft.product(), draft.section());
      return;
    }
    StoredDocument document = form.document(draft.id(), draft);
    workspace.jot(
        transaction -> {
          transaction.putDocument(document);
          return true;
        });
  }

  /**
   * Drops the draft of a section: its words were stored, or are not wanted.
   *
   * @return false if there was none
   */
  public boolean drop(String product, String section) {
    String id = Draft.idOf(product, section);
    if (workspace.document(form.kind(), id).isEmpty()) {
      return false;
    }
    requireWritable();
    return workspace.jot(transaction -> transaction.removeDocument(form.kind(), id));
  }

  /** The draft of a section. */
  public Optional<Draft> find(String product, String section) {
    return workspace.document(form.kind(), Draft.idOf(product, section)).map(form::record);
  }

  /** All drafts; the one typed in last is first. */
  public List<Draft> list() {
    return workspace.documents(form.kind()).stream()
        .map(form::record)
        .sorted(form.order())
        .toList();
  }

  /** The drafts whose words the stored text does not have; the one typed in last is first. */
  public List<Restorable> restorable(SectionNow.Lookup sections) {
    List<Restorable> offered = new ArrayList<>();
    for (Draft draft : list()) {
      Optional<SectionNow> now = sections.find(draft.product(), draft.section());
      if (now.isEmpty() || !now.get().text().equals(draft.text())) {
        offered.add(offer(draft, now));
      }
    }
    return offered;
  }

  private static Restorable offer(Draft draft, Optional<SectionNow> now) {
    String stored = now.map(SectionNow::text).orElse("");
    return new Restorable(
        draft,
        now.map(SectionNow::product).orElse(draft.product()),
        now.map(SectionNow::heading).orElse(draft.section()),
        stored,
        WordDifference.count(draft.text()),
        draft.text().lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse(""),
        WordDifference.between(draft.text(), stored),
        now.isPresent(),
        now.isPresent() && !stored.equals(draft.base()));
  }

  /**
   * Takes a draft: its words are stored, then it is dropped. If the program ends in between, the
   * stored text has the words and the draft is no longer offered.
   *
   * @param store stores the words; what it throws leaves the draft where it is
   */
  public void accept(Restorable offered, Store store) {
    Draft draft = offered.draft();
    store.store(draft.product(), draft.section(), draft.text());
    drop(draft.product(), draft.section());
  }
}
