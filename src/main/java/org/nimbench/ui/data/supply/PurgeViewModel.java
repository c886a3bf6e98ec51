package org.nimbench.ui.data.supply;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.supply.Retained;
import org.nimbench.ui.data.supply.SupplyQuestions.Foretold;
import org.nimbench.ui.kit.Asked;
import org.nimbench.work.Newest;
import org.nimbench.work.WorkRunner;

/**
 * An import that is to be removed for good: which, what would go, and why. Those whose time is over
 * are offered first.
 */
public final class PurgeViewModel {
  private final SupplyQuestions questions;
  private final WorkRunner runner;
  private final Newest foretelling;
  private final Asked asked;
  private final Consumer<String> changed;
  private final ObjectProperty<@Nullable Retained> chosen = new SimpleObjectProperty<>();
  private final StringProperty why = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable Foretold> foretold = new ReadOnlyObjectWrapper<>();
  private final BooleanBinding isReady =
      Bindings.createBooleanBinding(
          () -> foretold.get() != null && !why.get().isBlank(), foretold, why);

  PurgeViewModel(
      SupplyQuestions questions, WorkRunner runner, Asked asked, Consumer<String> changed) {
    this.questions = questions;
    this.runner = runner;
    this.foretelling = new Newest(runner);
    this.asked = asked;
    this.changed = changed;
    chosen.addListener((observed, before, now) -> foretell(now));
  }

  /**
   * Begins with nothing decided.
   *
   * @param batch the import that is chosen first; null for the one whose time is over longest
   * @param today the day that is counted to
   * @param offer is given the imports that can be removed, those first whose time is over longest
   */
  public void begin(@Nullable Long batch, LocalDate today, Consumer<List<Retained>> offer) {
    asked.forget();
    why.set("");
    chosen.set(null);
    runner.start(
        Words.text("ui.supply.work.retained"),
        questions::retained,
        asked.outcome(
            found -> {
              List<Retained> sorted =
                  found.stream().sorted(Comparator.comparing(Retained::keepUntil)).toList();
              offer.accept(sorted);
              chosen.set(first(sorted, batch, today));
            }));
  }

  private static @Nullable Retained first(
      List<Retained> sorted, @Nullable Long batch, LocalDate today) {
    Optional<Retained> first =
        sorted.stream()
            .filter(one -> batch == null ? one.isOverOn(today) : one.batch().id() == batch)
            .findFirst();
    return first.orElse(null);
  }

  private void foretell(@Nullable Retained now) {
    foretold.set(null);
    foretelling.stop();
    if (now != null) {
      foretelling.start(
          Words.text("ui.supply.work.foretell", now.batch().id()),
          progress -> questions.foretell(now.batch().id(), progress),
          asked.outcome(foretold::set));
    }
  }

  /** Removes the chosen import for good, if a reason is given. */
  public void purge() {
    Retained now = chosen.get();
    if (now == null || !isReady.get()) {
      return;
    }
    String reason = why.get().strip();
    runner.start(
        Words.text("ui.supply.work.purge", now.batch().id()),
        progress -> questions.purge(now.batch().id(), reason, progress),
        asked.outcome(
            purged ->
                changed.accept(
                    Words.text(
                        "ui.supply.purged",
                        now.batch().id(),
                        Figures.count(purged.stub().records()),
                        Figures.count(purged.backupsRemoved())))));
    chosen.set(null);
  }

  /** The import that is to go; null for none. */
  public ObjectProperty<@Nullable Retained> chosen() {
    return chosen;
  }

  /** Why, as it is typed. */
  public StringProperty why() {
    return why;
  }

  /** What would go; null until it is known. */
  public ReadOnlyObjectProperty<@Nullable Foretold> foretold() {
    return foretold.getReadOnlyProperty();
  }

  /** Whether all is said that must be. */
  public BooleanBinding isReady() {
    return isReady;
  }
}
