package org.nimbench.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.WindowSize;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.shell.ShellViewModel;
import org.nimbench.work.WorkRunner;

/**
 * What the screens of one open workspace share.
 *
 * @param filter the one filter
 * @param selection the one selection
 * @param deeds what can be undone
 * @param runner runs questions; shown in the status bar
 * @param painters runs the painting of pictures; never shown
 * @param look the window's look, for as long as the workspace is open
 * @param size the window's size, for as long as the workspace is open
 * @param overlay where questions that cannot wait are shown
 * @param files asks for files
 * @param author whose name new products carry; empty for none
 * @param wordTemplate the organisation's template for Word files; null for our own look
 * @param lastProduct the product that is open, or was when the workspace was left; empty for none
 * @param reread shows the workspace anew, after it was given new data
 */
record Bench(
    OpenedWorkspace workspace,
    FilterViewModel filter,
    Selection selection,
    Deeds deeds,
    WorkRunner runner,
    WorkRunner painters,
    ShellViewModel shell,
    ObservableValue<Look> look,
    Overlay overlay,
    WindowSize size,
    FileChoice files,
    Clock clock,
    Supplier<String> author,
    ObjectProperty<@Nullable Path> wordTemplate,
    StringProperty lastProduct,
    Runnable reread) {

  /** Why nothing can be changed in the workspace; empty while it can. */
  ObservableValue<String> unwritable() {
    return new SimpleStringProperty(isWritable() ? "" : Words.text("ui.command.readonly"));
  }

  /** Whether anything can be changed in the workspace. */
  boolean isWritable() {
    return workspace.readOnly().isEmpty();
  }

  /** Says why a change cannot be made where none can; true if it was said. */
  boolean refuses() {
    if (!isWritable()) {
      overlay.show(
          Problem.of(
              ProblemKind.WORKSPACE,
              "ui.unwritable",
              workspace.file().toString(),
              workspace.name()));
    }
    return !isWritable();
  }

  /** Says that a file was written. */
  void written(Path file) {
    shell.notice().set(Words.text("ui.notice.written", file.getFileName()));
  }

  /** Says what was changed in the workspace, and that it is kept. */
  void saved(String notice) {
    shell.saved().set(LocalTime.now(clock));
    shell.notice().set(notice);
  }

  /** The workspace was changed just now. */
  void savedNow() {
    shell.saved().set(LocalTime.now(clock));
  }

  /** Shows each problem that comes, also before the screen it belongs to was ever looked at. */
  void showProblems(ObservableValue<@Nullable Problem> problems) {
    problems.addListener(
        (observed, before, now) -> {
          if (now != null) {
            overlay.show(now);
          }
        });
  }

  /** Goes to another step. */
  void goTo(int step) {
    shell.goTo(step);
  }
}
