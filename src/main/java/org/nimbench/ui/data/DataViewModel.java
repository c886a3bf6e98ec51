package org.nimbench.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.Ledger;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.ui.data.supply.SupplyViewModel;
import org.nimbench.work.WorkRunner;

/**
 * What the Data screen shows and decides: what is held, and the files that were looked into but are
 * not stored.
 */
public final class DataViewModel {
  private final DataQuestions questions;
  private final Looking looking;
  private final Consumer<String> changed;
  private final Consumer<String> kept;
  private final SupplyViewModel supply;
  private final ExtractViewModel extract;
  private final MapFileViewModel mapFile;

  /**
   * The data of a workspace; it asks nothing before {@link #open}.
   *
   * @param changed told in words when records or areas changed
   * @param kept told in words when something else was kept, such as a refusal or the register
   */
  public DataViewModel(
      DataQuestions questions, WorkRunner runner, Consumer<String> changed, Consumer<String> kept) {
    this.questions = questions;
    this.looking = new Looking(runner);
    this.changed = changed;
    this.kept = kept;
    this.supply = new SupplyViewModel(questions.supply(), runner, changed, kept);
    this.extract = new ExtractViewModel(questions, looking, this::stored, this::refused);
    this.mapFile = new MapFileViewModel(questions, looking, this::mapKept);
  }

  /** Reads what is held. */
  public void open() {
    supply.open();
  }

  /** Looks into files; nothing is stored. */
  public void inspect(List<Path> files) {
    leave();
    extract.look(files);
  }

  private void refused(Path report) {
    leave();
    kept.accept(Words.text("ui.data.refused", report.getFileName()));
    supply.openAtRefusal();
  }

  private void stored(Ledger ledger) {
    leave();
    changed.accept(
        Words.text(
            "ui.data.stored",
            Figures.count(ledger.counts().stored()),
            Figures.count(ledger.counts().revised())));
    supply.openAtImport();
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

  /** Puts away what went wrong; the files that are looked into stay. */
  public void forgetProblem() {
    looking.stop();
    supply.forgetProblem();
  }

  /** Leaves the files that were looked into; nothing of them is stored. */
  public void leave() {
    looking.stop();
    extract.leave();
    mapFile.leave();
  }

  /** What is held, and the quarter of it that is looked at. */
  public SupplyViewModel supply() {
    return supply;
  }

  /** The files that are looked into. */
  public ExtractViewModel extract() {
    return extract;
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
