package org.nimbench.ui.data.supply;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.supply.Register;
import org.nimbench.ui.kit.Asked;
import org.nimbench.work.WorkRunner;

/** The register: the one that is kept, or one from a file that is looked at before it is kept. */
public final class RegisterViewModel {
  /**
   * What is shown.
   *
   * @param register the register
   * @param file where it was read from; null for the one that is kept
   */
  public record Shown(Register register, @Nullable Path file) {}

  private final SupplyQuestions questions;
  private final WorkRunner runner;
  private final Asked asked;
  private final Consumer<String> changed;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

  RegisterViewModel(
      SupplyQuestions questions, WorkRunner runner, Asked asked, Consumer<String> changed) {
    this.questions = questions;
    this.runner = runner;
    this.asked = asked;
    this.changed = changed;
  }

  /** Shows the register that is kept. */
  public void open() {
    asked.forget();
    runner.start(
        Words.text("ui.supply.work.register"),
        questions::register,
        asked.outcome(kept -> shown.set(new Shown(kept, null))));
  }

  /** Shows a register in a file; it is not kept. */
  public void look(Path file) {
    asked.forget();
    runner.start(
        Words.text("ui.supply.work.register"),
        progress -> questions.readRegister(file, progress),
        asked.outcome(read -> shown.set(new Shown(read, file))));
  }

  /** Keeps the register that was read from a file. */
  public void keep() {
    Shown now = shown.get();
    if (now == null || now.file() == null) {
      return;
    }
    asked.forget();
    runner.start(
        Words.text("ui.supply.work.register.keep"),
        progress -> {
          questions.keepRegister(now.register(), progress);
          return now.register();
        },
        asked.outcome(
            kept -> {
              shown.set(new Shown(kept, null));
              changed.accept(
                  Words.text(
                      "ui.supply.register.kept",
                      Figures.count(kept.authorities().size()),
                      Figures.count(kept.protocols().size())));
            }));
  }

  /** Writes the register that is kept. */
  public void write(Path file, Consumer<Path> written) {
    asked.forget();
    runner.start(
        Words.text("ui.supply.work.register.write"),
        progress -> {
          questions.writeRegister(file, progress);
          return file;
        },
        asked.outcome(written));
  }

  /** Leaves a register from a file for the one that is kept, and that one for the grid. */
  public void leave() {
    Shown now = shown.get();
    shown.set(null);
    if (now != null && now.file() != null) {
      open();
    }
  }

  /** What is shown; null while the grid is. */
  public ReadOnlyObjectProperty<@Nullable Shown> shown() {
    return shown.getReadOnlyProperty();
  }
}
