package org.nimbench.start;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;
import org.nimbench.settings.Settings;
import org.nimbench.ui.kit.Motion;
import org.nimbench.ui.kit.ScaledRoot;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.settings.SettingsScreen;
import org.nimbench.ui.shell.Shell;
import org.nimbench.ui.shell.StartViewModel;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

/** The settings screen, and what the settings change in the window. */
final class SettingsRoom {
  /** How much larger the projector look is, and the width in pixels that it needs. */
  private static final double ACROSS = 1.25;

  private static final double ACROSS_FROM = 1350;
  private static final int RANK = 80;
  private static final double WHOLE = 100;

  private final ObjectProperty<Settings> settings;
  private final ObjectProperty<Look> look;
  private final Parts parts;

  /** What the settings work on. */
  record Parts(Stage stage, Shell shell, ScaledRoot root, WorkRunner runner) {}

  SettingsRoom(ObjectProperty<Settings> settings, ObjectProperty<Look> look, Parts parts) {
    this.settings = settings;
    this.look = look;
    this.parts = parts;
    settings.addListener((observed, before, now) -> apply(now));
    parts
        .root()
        .widthProperty()
        .addListener((observed, before, now) -> parts.root().factor().set(factor(settings.get())));
  }

  /** Shows the window as the settings have it. */
  void apply(Settings now) {
    look.set(now.look());
    parts.root().factor().set(factor(now));
    Motion.reduce(parts.stage().getScene(), now.reducedMotion());
  }

  /** For a screen across the room everything is larger, where the window is wide enough for it. */
  private double factor(Settings now) {
    double chosen = now.textPercent() / WHOLE;
    boolean isAcross =
        now.look() == Look.PROJECTOR && parts.root().getWidth() / chosen >= ACROSS_FROM;
    return isAcross ? chosen * ACROSS : chosen;
  }

  /** Asks the system for its look, where that is what the user wants. */
  void followSystem() {
    parts
        .runner()
        .start(
            "",
            progress -> SystemLook.ask(),
            new Outcome<Look>() {
              @Override
              public void done(Look systems) {
                settings.set(settings.get().followingSystem(systems));
              }

              @Override
              public void failed(Problem problem) {
                parts.shell().overlay().show(problem);
              }
            });
  }

  List<Command> commands() {
    return List.of(
        Command.everywhere(
                "view.settings",
                CommandMenu.VIEW,
                Words.text("ui.command.settings"),
                "Shortcut+Comma",
                this::show)
            .withIcon("mdi2c-cog-outline")
            .at(RANK));
  }

  private void show() {
    parts
        .shell()
        .showExtra(
            new SettingsScreen(
                settings,
                new SettingsScreen.Parts(
                    this::followSystem,
                    StartViewModel.shortPath(NewWorkspace.documents()),
                    this::askFolder,
                    this::resetLayout,
                    parts.shell()::hideExtra)));
  }

  private Optional<Path> askFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Words.text("ui.settings.folder"));
    return Optional.ofNullable(chooser.showDialog(parts.stage())).map(File::toPath);
  }

  private void resetLayout() {
    parts.stage().setWidth(Window.WIDTH);
    parts.stage().setHeight(Window.HEIGHT);
  }
}
