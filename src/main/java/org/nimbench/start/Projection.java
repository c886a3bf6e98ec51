package org.nimbench.start;

import java.time.Clock;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.nimbench.presentation.Show;
import org.nimbench.ui.kit.OnDemand;
import org.nimbench.ui.kit.WindowLater;
import org.nimbench.ui.kit.command.KeyGroup;
import org.nimbench.ui.present.Placing;
import org.nimbench.ui.present.PresentViewModel;
import org.nimbench.ui.present.notes.NotesStage;
import org.nimbench.ui.present.show.ClockViewModel;
import org.nimbench.ui.present.show.KeysOfShow;
import org.nimbench.ui.present.show.PageFaces;
import org.nimbench.ui.present.show.PageViewModel;
import org.nimbench.ui.present.show.PaperShelf;
import org.nimbench.ui.present.show.PaperViewModel;
import org.nimbench.ui.present.show.ShowStage;
import org.nimbench.ui.present.show.ShowViewModel;
import org.nimbench.work.WorkRunner;

/**
 * The running show with its windows. It outlives the screens: when the workspace is read again it
 * is handed to the new ones, and the wall stays. So it keeps nothing of what the screens share.
 */
final class Projection {
  private final OpenedWorkspace workspace;
  private final WorkRunner painters;
  private final ObjectProperty<Show> followed = new SimpleObjectProperty<>(Show.EMPTY);
  private final PaperShelf papers;
  private final PageFaces faces;
  private final ShowViewModel show;
  private final ClockViewModel clock;
  private @Nullable ShowStage stage;

  /** The wall of the next show, where it was made ahead. */
  private @Nullable ShowStage ready;

  private @Nullable OnDemand<NotesStage> notes;

  Projection(Bench bench) {
    this.painters = bench.painters();
    this.workspace = bench.workspace();
    Clock time = bench.clock();
    this.papers = new PaperShelf(workspace.meeting(), painters);
    this.faces = new PageFaces(workspace.meeting(), painters, papers);
    this.show =
        new ShowViewModel(
            followed,
            new PageViewModel(workspace.meeting(), workspace::choices, bench.runner()),
            new PaperViewModel(papers, painters));
    this.clock = new ClockViewModel(time, new WindowLater());
  }

  /** Follows the show as the screen has it, from when that has read it. */
  void follow(PresentViewModel model) {
    if (model.isRead().get()) {
      follow(model.show().get(), model);
    } else {
      model.isRead().addListener((observed, was, now) -> follow(model.show().get(), model));
    }
  }

  private void follow(Show now, PresentViewModel model) {
    followed.set(now);
    model.show().addListener((observed, was, changed) -> followed.set(changed));
  }

  /** The data may have changed: faces and what is on the wall are asked again. */
  void refresh() {
    faces.forget();
    show.refresh();
  }

  /** Pictures of the pages. */
  PageFaces faces() {
    return faces;
  }

  /** The keys of the show, for the sheet of all keys. */
  KeyGroup keys() {
    return KeysOfShow.of(show);
  }

  boolean isShowing() {
    return stage != null && stage.isShowing();
  }

  /** Makes the wall of the next show piece by piece, so that F5 finds it there. */
  void prepare(Window owner) {
    if (ready == null && !isShowing()) {
      ready = wall(owner);
    }
  }

  private ShowStage wall(Window owner) {
    return new ShowStage(
        show,
        new ShowStage.Parts(workspace.meeting(), painters, clock, () -> toggleNotes(owner)),
        owner);
  }

  /** Shows the wall, and the notes where they have a screen of their own. */
  void start(int at, Window owner) {
    if (stage != null && stage.isShowing()) {
      stage.toFront();
      return;
    }
    ShowStage made = ready == null ? wall(owner) : ready;
    ready = null;
    stage = made;
    OnDemand<NotesStage> beside =
        new OnDemand<>(() -> new NotesStage(show, clock, faces, made::heard, owner));
    notes = beside;
    Placing placing = placing(owner);
    made.show(placing.show(), true, at);
    if (placing.isTwoScreens()) {
      beside.get().toggle(placing.notes());
      made.toFront();
    }
  }

  private void toggleNotes(Window owner) {
    if (notes != null) {
      notes.get().toggle(placing(owner).notes());
    }
  }

  private static Placing placing(Window own) {
    return Placing.of(
        javafx.stage.Screen.getScreens().stream().map(javafx.stage.Screen::getBounds).toList(),
        new Rectangle2D(own.getX(), own.getY(), own.getWidth(), own.getHeight()));
  }

  /** Ends the show and lets go of its pages. */
  void close() {
    ready = null;
    if (stage != null) {
      stage.close();
    }
    papers.close();
  }
}
