package org.nimbench.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.BoundaryOptions;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.intake.Ledger;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
import org.nimbench.work.Work;
import org.nimbench.work.WorkRunner;

/**
 * What the Data screen shows and decides: what is held, which quarter of which set is looked at,
 * and the files that were looked into but are not stored.
 */
public final class DataViewModel {
  /**
   * A quarter of a set.
   *
   * @param set the set
   * @param quarter its place in the grid
   */
  public record Spot(SetKey set, int quarter) {}

  private final DataQuestions questions;
  private final WorkRunner runner;
  private final Newest looking;
  private final Consumer<String> changed;
  private final ReadOnlyObjectWrapper<@Nullable Held> held = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Spot> spot = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Inspection> inspection =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable BoundaryRead> layer = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper isBusy = new ReadOnlyBooleanWrapper(false);
  private String layerSource = "";

  /**
   * The data of a workspace; it asks nothing before {@link #open}.
   *
   * @param changed told in words when the workspace holds something new
   */
  public DataViewModel(DataQuestions questions, WorkRunner runner, Consumer<String> changed) {
    this.questions = questions;
    this.runner = runner;
    this.looking = new Newest(runner);
    this.changed = changed;
  }

  /** Reads what is held. */
  public void open() {
    runner.start(
        Words.text("ui.data.work.held"),
        questions::held,
        outcome(
            found -> {
              held.set(found);
              if (spot.get() == null) {
                spot.set(newest(found));
              }
            }));
  }

  /** The newest quarter that has records; null where none has. */
  private static @Nullable Spot newest(Held found) {
    Spot newest = null;
    for (SetKey set : SetKey.PRESCRIBED) {
      for (int q = 0; q < found.grid().quarters().size(); q++) {
        if (found.rows(set, q) > 0 && (newest == null || q > newest.quarter())) {
          newest = new Spot(set, q);
        }
      }
    }
    return newest;
  }

  /** Looks into files of street-level crime; nothing is stored. */
  public void inspect(List<Path> files) {
    leave();
    look(
        Words.text("ui.data.work.inspect", name(files)),
        progress -> new Inspection(files, questions.inspect(files, progress)),
        inspection::set);
  }

  /** Stores what was looked into, and forgets it. */
  public void commit() {
    Inspection seen = inspection.get();
    if (seen != null) {
      look(
          Words.text("ui.data.work.store", name(seen.files())),
          progress -> questions.store(seen.files(), progress),
          this::stored);
    }
  }

  private void stored(Ledger ledger) {
    leave();
    changed.accept(
        Words.text(
            "ui.data.stored",
            Figures.count(ledger.counts().stored()),
            Figures.count(ledger.counts().revised())));
    open();
  }

  /** Looks into a boundary file; nothing is stored. */
  public void readLayer(Path file, BoundaryOptions options) {
    leave();
    layerSource = String.valueOf(file.getFileName());
    look(
        Words.text("ui.data.work.inspect", layerSource),
        progress -> questions.readLayer(file, options, progress),
        layer::set);
  }

  /** Keeps the areas that were looked into. */
  public void keepLayer() {
    BoundaryRead read = layer.get();
    if (read != null) {
      look(
          Words.text("ui.data.work.store", layerSource),
          progress -> questions.keepLayer(read, layerSource, progress),
          areas -> {
            leave();
            changed.accept(Words.text("ui.data.kept", Figures.count(areas), read.layer().name()));
            open();
          });
    }
  }

  /** Writes the rows that an import kept back. */
  public void writeQuarantine(long batch, Path file, Consumer<Path> written) {
    look(
        Words.text("ui.data.work.quarantine"),
        progress -> {
          questions.writeQuarantine(batch, file, progress);
          return file;
        },
        written);
  }

  /** Leaves the files that were looked into; nothing of them is stored. */
  public void leave() {
    looking.stop();
    isBusy.set(false);
    inspection.set(null);
    layer.set(null);
    problem.set(null);
  }

  private static String name(List<Path> files) {
    String first = String.valueOf(files.get(0).getFileName());
    return files.size() == 1
        ? first
        : Words.text("ui.data.files", first, Figures.count(files.size() - 1L));
  }

  private <T> void look(String title, Work<T> work, Consumer<T> done) {
    isBusy.set(true);
    problem.set(null);
    looking.start(
        title,
        work,
        outcome(
            result -> {
              isBusy.set(false);
              done.accept(result);
            }));
  }

  private <T> Outcome<T> outcome(Consumer<T> done) {
    return new Outcome<>() {
      @Override
      public void done(T result) {
        done.accept(result);
      }

      @Override
      public void failed(Problem why) {
        isBusy.set(false);
        problem.set(why);
      }

      @Override
      public void stopped() {
        isBusy.set(false);
      }
    };
  }

  /** What is held; null until it is read. */
  public ReadOnlyObjectProperty<@Nullable Held> held() {
    return held.getReadOnlyProperty();
  }

  /** The quarter that is looked at; null for none. */
  public ObjectProperty<@Nullable Spot> spot() {
    return spot;
  }

  /** The files that were looked into; null for none. */
  public ReadOnlyObjectProperty<@Nullable Inspection> inspection() {
    return inspection.getReadOnlyProperty();
  }

  /** The areas that were looked into; null for none. */
  public ReadOnlyObjectProperty<@Nullable BoundaryRead> layer() {
    return layer.getReadOnlyProperty();
  }

  /** What went wrong with the newest piece of work; null when nothing did. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Whether files are being looked into or stored. */
  public ReadOnlyBooleanProperty isBusy() {
    return isBusy.getReadOnlyProperty();
  }
}
