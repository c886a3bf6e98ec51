package org.nimbench.desk;

import java.time.Clock;
import java.util.List;
import org.nimbench.kernel.Problem;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;

/**
 * What the analyst keeps beside the data of a workspace. Any thread may call; every call reads the
 * file as it is, so two desks on one workspace agree.
 */
public final class Desk {
  private final Workspace workspace;
  private final Drawer<DrawnArea> areas;
  private final Drawer<Bookmark> bookmarks;
  private final Drawer<Annotation> annotations;
  private final Drawer<SavedFilter> filters;
  private final History history;
  private final Drafts drafts;

  /** The desk of a workspace; {@code clock} dates the steps. */
  public Desk(Workspace workspace, Clock clock) {
    this.workspace = workspace;
    this.areas =
        new Drawer<>(
            workspace,
            new AreaForm(),
            (transaction, all) -> transaction.putDrawn(all.stream().map(DrawnArea::area).toList()));
    this.bookmarks = new Drawer<>(workspace, new BookmarkForm(), (transaction, all) -> {});
    this.annotations = new Drawer<>(workspace, new AnnotationForm(), (transaction, all) -> {});
    this.filters = new Drawer<>(workspace, new FilterForm(), (transaction, all) -> {});
    this.history = new History(workspace, clock);
    this.drafts = new Drafts(workspace);
  }

  /** Whether anything can be kept; false where the workspace was opened to read. */
  public boolean isWritable() {
    return workspace.isWritable();
  }

  /**
   * Areas the analyst drew, in order of number. Each change rewrites the boundary layer {@value
   * DrawnArea#LAYER} in the same transaction and raises its revision.
   */
  public Drawer<DrawnArea> areas() {
    return areas;
  }

  /** Views of the map, in order of number. */
  public Drawer<Bookmark> bookmarks() {
    return bookmarks;
  }

  /** Words at points of trends, in order of date. */
  public Drawer<Annotation> annotations() {
    return annotations;
  }

  /** The annotations as studies find them: every study of a workspace is given these. */
  public Events events() {
    return filter ->
        annotations.list().stream()
            .filter(annotation -> annotation.concerns(filter))
            .map(Annotation::event)
            .toList();
  }

  /** Filters under a name, in order of number. */
  public Drawer<SavedFilter> filters() {
    return filters;
  }

  /** The steps the analyst took. */
  public History history() {
    return history;
  }

  /** Words that are typed and not yet part of their product. */
  public Drafts drafts() {
    return drafts;
  }

  /** What the restore offer shows; see {@link Drafts#restorable}. */
  public List<Restorable> restorable(SectionNow.Lookup sections) {
    return drafts.restorable(sections);
  }

  /**
   * Checks what is kept: every document can be read, no id can be given out twice, and the layer
   * {@value DrawnArea#LAYER} is what the drawn areas say.
   *
   * @return what is wrong; empty when all is well
   */
  public List<Problem> verify() {
    return new DeskCheck(workspace).run();
  }
}
