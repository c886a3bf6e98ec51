package org.nimbench.ui.map;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.nimbench.desk.Bookmark;
import org.nimbench.desk.Change;
import org.nimbench.desk.Desk;
import org.nimbench.desk.Drawer;
import org.nimbench.desk.DrawnArea;
import org.nimbench.desk.Kept;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.command.Deed;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

/**
 * The areas the analyst drew and the views that were bookmarked. Every change is written on a
 * worker and can be undone.
 */
public final class KeptPlaces {
  private final Desk desk;
  private final WorkRunner runner;
  private final Deeds deeds;
  private final Consumer<String> saved;
  private final Runnable areasChanged;
  private final ObservableList<DrawnArea> areas = FXCollections.observableArrayList();
  private final ObservableList<Bookmark> bookmarks = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

  private record Held(List<DrawnArea> areas, List<Bookmark> bookmarks) {}

  private record Done<T extends Kept<T>>(Change<T> change, Held held) {}

  /**
   * What is kept of a workspace; nothing is read before {@link #open}.
   *
   * @param saved told what was changed, in words
   * @param areasChanged told when the drawn areas are others than before
   */
  public KeptPlaces(
      Desk desk, WorkRunner runner, Deeds deeds, Consumer<String> saved, Runnable areasChanged) {
    this.desk = desk;
    this.runner = runner;
    this.deeds = deeds;
    this.saved = saved;
    this.areasChanged = areasChanged;
  }

  /** Reads what is kept. */
  public void open() {
    runner.start("", progress -> held(), outcome(this::show));
  }

  private Held held() {
    return new Held(desk.areas().list(), desk.bookmarks().list());
  }

  private void show(Held held) {
    areas.setAll(held.areas());
    bookmarks.setAll(held.bookmarks());
  }

  /** Keeps a drawn area: a new one, or in place of what it was. */
  public void keep(DrawnArea area) {
    change(
        Desk::areas, drawer -> drawer.put(area), Words.text("ui.kept.area.put", area.name()), true);
  }

  /** Removes a drawn area. */
  public void remove(DrawnArea area) {
    String words = Words.text("ui.kept.area.remove", area.name());
    change(Desk::areas, drawer -> drawer.remove(area.id()), words, true);
  }

  /** Keeps a view of the map: a new one, or in place of what it was. */
  public void keep(Bookmark bookmark) {
    String words = Words.text("ui.kept.bookmark.put", bookmark.name());
    change(Desk::bookmarks, drawer -> drawer.put(bookmark), words, false);
  }

  /** Removes a bookmark. */
  public void remove(Bookmark bookmark) {
    String words = Words.text("ui.kept.bookmark.remove", bookmark.name());
    change(Desk::bookmarks, drawer -> drawer.remove(bookmark.id()), words, false);
  }

  private <T extends Kept<T>> void change(
      Function<Desk, Drawer<T>> in,
      Function<Drawer<T>, Change<T>> how,
      String words,
      boolean isArea) {
    write(
        in,
        how,
        words,
        isArea,
        change ->
            deeds.remember(
                new Deed(
                    words,
                    () -> write(in, drawer -> drawer.apply(change), words, isArea, c -> {}),
                    () ->
                        write(
                            in,
                            drawer -> drawer.apply(change.reversed()),
                            Words.text("ui.kept.undone", words),
                            isArea,
                            c -> {}))));
  }

  private <T extends Kept<T>> void write(
      Function<Desk, Drawer<T>> in,
      Function<Drawer<T>, Change<T>> how,
      String words,
      boolean isArea,
      Consumer<Change<T>> then) {
    runner.start(
        words,
        progress -> new Done<>(how.apply(in.apply(desk)), held()),
        outcome(
            (Done<T> done) -> {
              if (!done.change().isNothing()) {
                then.accept(done.change());
                saved.accept(words);
                show(done.held());
                if (isArea) {
                  areasChanged.run();
                }
              }
            }));
  }

  private <T> Outcome<T> outcome(Consumer<T> then) {
    return new Outcome<>() {
      @Override
      public void done(T result) {
        problem.set(null);
        then.accept(result);
      }

      @Override
      public void failed(Problem why) {
        problem.set(why);
      }
    };
  }

  /** Whether anything can be kept or removed. */
  public boolean isWritable() {
    return desk.isWritable();
  }

  /** Areas the analyst drew, in order of number. */
  public ObservableList<DrawnArea> areas() {
    return areas;
  }

  /** Views of the map, in order of number. */
  public ObservableList<Bookmark> bookmarks() {
    return bookmarks;
  }

  /** Why the newest change was not made; null when it was. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return problem.getReadOnlyProperty();
  }
}
