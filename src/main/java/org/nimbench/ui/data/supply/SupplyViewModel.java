package org.nimbench.ui.data.supply;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.store.Batch;
import org.nimbench.store.Refusal;
import org.nimbench.supply.Reminder;
import org.nimbench.ui.kit.Asked;
import org.nimbench.work.Newest;
import org.nimbench.work.Progress;
import org.nimbench.work.WorkRunner;

/** What is held, which quarter of which set is looked at, and what is known of it. */
public final class SupplyViewModel {
  private final SupplyQuestions questions;
  private final WorkRunner runner;
  private final Consumer<String> kept;
  private final Asked asked = new Asked();
  private final Newest newest;
  private final ReadOnlyObjectWrapper<@Nullable Held> held = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<SupplySigns> signs =
      new ReadOnlyObjectWrapper<>(SupplySigns.NONE);
  private final ObjectProperty<@Nullable Spot> spot = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable CellFacts> facts = new ReadOnlyObjectWrapper<>();
  private final RegisterViewModel register;
  private final PurgeViewModel purge;

  /**
   * What a workspace holds; nothing is asked before {@link #open}.
   *
   * @param changed told in words when records were removed
   * @param kept told in words when something else was kept
   */
  public SupplyViewModel(
      SupplyQuestions questions,
      WorkRunner runner,
      Consumer<String> changed,
      Consumer<String> kept) {
    this.questions = questions;
    this.runner = runner;
    this.kept = kept;
    this.newest = new Newest(runner);
    this.register = new RegisterViewModel(questions, runner, asked, this::kept);
    this.purge =
        new PurgeViewModel(
            questions,
            runner,
            asked,
            words -> {
              changed.accept(words);
              open();
            });
    spot.addListener((observed, before, now) -> ask());
  }

  private void kept(String words) {
    kept.accept(words);
    open();
  }

  /** Reads what is held; the quarter that is looked at stays. */
  public void open() {
    open(found -> Optional.ofNullable(spot.get()).filter(found::has).or(() -> newest(found)));
  }

  /**
   * Reads what is held after an import: the quarter that is looked at stays where the import holds
   * a month of it, or is of a set without a row in the grid; else the import's last quarter is
   * looked at.
   */
  public void openAtImport() {
    open(
        found -> {
          Optional<Spot> now = Optional.ofNullable(spot.get()).filter(found::has);
          Optional<Batch> last = found.batches().stream().max(Comparator.comparing(Batch::id));
          return now.filter(one -> last.filter(batch -> holds(batch, found, one)).isPresent())
              .or(() -> last.flatMap(batch -> lastQuarter(batch, found)))
              .or(() -> now)
              .or(() -> newest(found));
        });
  }

  private static boolean holds(Batch batch, Held found, Spot spot) {
    return spot.set().equals(batch.about().set())
        && found.cell(spot).batches().contains(batch.id());
  }

  /** Reads what is held, and looks at the quarter whose file was refused last. */
  public void openAtRefusal() {
    open(SupplyViewModel::refused);
  }

  private void open(Function<Held, Optional<Spot>> where) {
    runner.start(
        Words.text("ui.data.work.held"),
        questions::held,
        asked.outcome(
            found -> {
              held.set(found);
              signs.set(SupplySigns.of(found));
              Spot wanted = where.apply(found).orElse(null);
              if (wanted != null && wanted.equals(spot.get())) {
                ask();
              } else {
                spot.set(wanted);
              }
            }));
  }

  /** The quarter of the last month of the newest import; without one that has records. */
  private static Optional<Spot> newest(Held found) {
    Optional<Spot> imported =
        found.batches().stream()
            .sorted(Comparator.comparingLong(Batch::id).reversed())
            .flatMap(batch -> lastQuarter(batch, found).stream())
            .findFirst();
    return imported.or(
        () ->
            found
                .spots()
                .filter(one -> found.rows(one.set(), one.quarter()) > 0)
                .max(Comparator.comparingInt(Spot::quarter)));
  }

  private static Optional<Spot> lastQuarter(Batch batch, Held found) {
    return found
        .spots()
        .filter(one -> one.set().equals(batch.about().set()))
        .filter(one -> isIn(batch.last(), found.quarter(one)))
        .findFirst();
  }

  private static boolean isIn(@Nullable YearMonth month, Period quarter) {
    return month != null && quarter.months().contains(month);
  }

  private static Optional<Spot> refused(Held found) {
    Optional<Long> last = found.refusals().stream().map(Refusal::id).max(Long::compare);
    return last.flatMap(
        id ->
            found
                .spots()
                .filter(one -> found.cell(one).refusals().contains(id))
                .reduce((before, after) -> after));
  }

  /** What is known of the quarter that is looked at; what was known of another one goes. */
  private void ask() {
    Held now = held.get();
    Spot at = spot.get();
    if (now == null || at == null) {
      newest.stop();
      facts.set(null);
      return;
    }
    newest.start(
        Words.text("ui.supply.work.facts", at.set().inWords()),
        progress -> questions.facts(at.set(), now.quarter(at), progress),
        asked.outcome(facts::set));
  }

  /** Writes the rows that an import kept back. */
  public void writeQuarantine(long batch, Path file, Consumer<Path> written) {
    write(
        Words.text("ui.data.work.quarantine"),
        file,
        progress -> questions.writeQuarantine(batch, file, progress),
        written);
  }

  /** Writes the report of a refusal for its supplier. */
  public void writeReport(long refusal, Path file, Consumer<Path> written) {
    write(
        Words.text("ui.supply.work.report"),
        file,
        progress -> questions.writeReport(refusal, file, progress),
        written);
  }

  /** Finds out who is to be reminded of what. */
  public void remind(Consumer<List<Reminder>> found) {
    asked.forget();
    runner.start(Words.text("ui.supply.work.remind"), questions::reminders, asked.outcome(found));
  }

  /** Writes a reminder as it was put into words. */
  public void writeReminder(String text, Path file, Consumer<Path> written) {
    write(
        Words.text("ui.supply.work.reminder"),
        file,
        progress -> questions.writeReminder(text, file, progress),
        written);
  }

  /** Writes the grid as one page for the group. */
  public void writePage(Path file, Consumer<Path> written) {
    write(
        Words.text("ui.supply.work.page"),
        file,
        progress -> questions.writePage(file, progress),
        written);
  }

  private void write(String title, Path file, Consumer<Progress> work, Consumer<Path> written) {
    asked.forget();
    runner.start(
        title,
        progress -> {
          work.accept(progress);
          return file;
        },
        asked.outcome(written));
  }

  /** Forgets how a supplier's files of a set are read: the next one is asked about anew. */
  public void forgetMapping(SetKey set, String supplier) {
    asked.forget();
    runner.start(
        Words.text("ui.supply.work.forget"),
        progress -> {
          questions.forgetMapping(set, supplier, progress);
          return supplier;
        },
        asked.outcome(done -> kept(Words.text("ui.supply.forgotten", set.inWords(), supplier))));
  }

  /** What is held; null until it is read. */
  public ReadOnlyObjectProperty<@Nullable Held> held() {
    return held.getReadOnlyProperty();
  }

  /** What in it needs a person. */
  public ReadOnlyObjectProperty<SupplySigns> signs() {
    return signs.getReadOnlyProperty();
  }

  /** The quarter that is looked at; null for none. */
  public ObjectProperty<@Nullable Spot> spot() {
    return spot;
  }

  /** What is known of the quarter that is looked at, or was until it is; null for none. */
  public ReadOnlyObjectProperty<@Nullable CellFacts> facts() {
    return facts.getReadOnlyProperty();
  }

  /** The register. */
  public RegisterViewModel register() {
    return register;
  }

  /** What is to be removed for good. */
  public PurgeViewModel purge() {
    return purge;
  }

  /** What went wrong; null when nothing did. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return asked.problem();
  }

  /** Puts away what went wrong. */
  public void forgetProblem() {
    asked.forget();
  }
}
