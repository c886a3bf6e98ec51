package org.nimbench.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.shell.BackupsCard;
import org.nimbench.ui.shell.RestoreCard;
import org.nimbench.ui.shell.SafeKeeping;
import org.nimbench.ui.shell.ShellViewModel;

/** Save, backups, and the offer of words that were typed and never stored. */
final class Keeping {
  private static final int RANK = 60;

  private final WorkspaceFlow flow;

  Keeping(WorkspaceFlow flow) {
    this.flow = flow;
  }

  List<Command> commands() {
    ShellViewModel shell = flow.parts().shell();
    ObservableValue<String> closed =
        shell.isOpen().map(isOpen -> isOpen ? "" : Words.text("ui.command.closed"));
    ObservableValue<String> unwritable =
        closed.flatMap(
            why ->
                shell
                    .readOnly()
                    .map(
                        readOnly ->
                            !why.isEmpty() || readOnly.isEmpty()
                                ? why
                                : Words.text("ui.command.readonly")));
    return List.of(
        Command.everywhere(
                "file.save",
                CommandMenu.FILE,
                Words.text("ui.command.save"),
                "Shortcut+S",
                this::copyNow)
            .unless(unwritable)
            .withNote(Words.text("ui.command.save.note"))
            .withIcon("mdi2c-content-save-outline")
            .at(RANK),
        Command.everywhere(
                "file.backups",
                CommandMenu.FILE,
                Words.text("ui.command.backups"),
                "",
                this::showCopies)
            .unless(closed)
            .withIcon("mdi2b-backup-restore")
            .at(RANK));
  }

  private SafeKeeping keeping() {
    return Objects.requireNonNull(flow.current(), "a workspace is open").keeping();
  }

  private void copyNow() {
    SafeKeeping keeping = keeping();
    flow.runHere(
        Words.text("ui.work.backup"),
        progress -> {
          keeping.makeCopy(progress);
          return true;
        },
        made -> flow.parts().shell().notice().set(Words.text("ui.notice.backup")));
  }

  private void showCopies() {
    SafeKeeping keeping = keeping();
    flow.runHere(
        Words.text("ui.work.backups"),
        keeping::copies,
        copies -> {
          Button close = Buttons.primary("", Words.text("ui.overlay.close"), flow.overlay()::close);
          close.setDefaultButton(true);
          flow.overlay().show(new BackupsCard(copies, this::goBack), close);
        });
  }

  /** The workspace must be closed meanwhile; it is opened again, restored or not. */
  private void goBack(SafeKeeping.Copy copy) {
    Path file = Objects.requireNonNull(flow.current(), "a workspace is open").file();
    flow.overlay().close();
    flow.close();
    flow.run(
        Words.text("ui.work.restore", copy.when()),
        progress -> {
          flow.parts().door().restore(file, copy.file(), progress);
          return file;
        },
        restored ->
            flow.openThen(
                restored,
                opened ->
                    flow.parts()
                        .shell()
                        .notice()
                        .set(Words.text("ui.notice.restored", copy.when()))));
  }

  /** Shows the words that the program's end left behind, if there are any. */
  void offer(OpenedWorkspace workspace) {
    SafeKeeping keeping = workspace.keeping();
    if (workspace.readOnly().isEmpty()) {
      flow.runHere(
          Words.text("ui.work.typed"),
          keeping::typed,
          typed -> {
            if (!typed.isEmpty()) {
              show(keeping, typed);
            }
          });
    }
  }

  private void show(SafeKeeping keeping, List<SafeKeeping.Typed> typed) {
    Button later = Buttons.primary("", Words.text("ui.restore.later"), flow.overlay()::close);
    later.setDefaultButton(true);
    flow.overlay()
        .show(
            new RestoreCard(
                typed,
                kept -> decide(Words.text("ui.restore.kept", kept.section()), keeping, kept, true),
                dropped ->
                    decide(
                        Words.text("ui.restore.dropped", dropped.section()),
                        keeping,
                        dropped,
                        false)),
            later);
  }

  private void decide(String notice, SafeKeeping keeping, SafeKeeping.Typed typed, boolean isKept) {
    flow.runHere(
        Words.text("ui.work.typed"),
        progress -> {
          if (isKept) {
            keeping.keep(typed, progress);
          } else {
            keeping.drop(typed, progress);
          }
          return typed;
        },
        done -> {
          flow.parts().shell().notice().set(notice);
          OpenedWorkspace open = flow.current();
          if (isKept && open != null) {
            flow.reread(open);
          }
        });
  }
}
