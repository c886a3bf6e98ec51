package org.nimbench.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.Ledger;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
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
  private final Looking looking;
  private final Consumer<String> changed;
  private final ReadOnlyObjectWrapper<@Nullable Held> held = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Spot> spot = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Inspection> inspection =
      new ReadOnlyObjectWrapper<>();
  private final MapFileViewModel mapFile;

  /**
   * The data of a workspace; it asks nothing before {@link #open}.
   *
   * @param changed told in words when the workspace holds something new
   */
  public DataViewModel(DataQuestions questions, WorkRunner runner, Consumer<String> changed) {
    this.questions = questions;
    this.runner = runner;
    this.looking = new Looking(runner);
    this.changed = changed;
    this.mapFile = new MapFileViewModel(questions, looking, this::mapKept);
  }

  /** Reads what is held. */
  public void open() {
    runner.start(
        Words.text("ui.data.work.held"),
        questions::held,
        looking.outcome(
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
    looking.start(
        Words.text("ui.data.work.inspect", name(files)),
        progress -> new Inspection(files, questions.inspect(files, progress)),
        inspection::set);
  }

  /** Stores what was looked into, and forgets it. */
  public void commit() {
    Inspection seen = inspection.get();
    if (seen != null) {
      looking.start(
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

  /** Looks into a file of areas, a base map or a picture; nothing is stored. */
  public void lookIntoMap(Path file) {
    leave();
    mapFile.look(file);
  }

  /** Takes the picture from under the base map. */
  public void removePicture() {
    leave();
    looking.start(
        Words.text("ui.data.work.picture"),
        questions::removePicture,
        wasThere ->
            mapKept(
                wasThere
                    ? Words.text("ui.data.picture.removed")
                    : Words.text("ui.data.picture.none")));
  }

  private void mapKept(String words) {
    leave();
    changed.accept(words);
    open();
  }

  /** Writes the rows that an import kept back. */
  public void writeQuarantine(long batch, Path file, Consumer<Path> written) {
    looking.start(
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
    inspection.set(null);
    mapFile.leave();
  }

  private static String name(List<Path> files) {
    String first = String.valueOf(files.get(0).getFileName());
    return files.size() == 1
        ? first
        : Words.text("ui.data.files", first, Figures.count(files.size() - 1L));
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

  /** The file of areas, a base map or a picture that is looked into. */
  public MapFileViewModel mapFile() {
    return mapFile;
  }

  /** What went wrong with the newest piece of work; null when nothing did. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return looking.problem();
  }

  /** Whether files are being looked into or stored. */
  public ReadOnlyBooleanProperty isBusy() {
    return looking.isBusy();
  }
}
