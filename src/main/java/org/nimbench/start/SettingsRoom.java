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
import org.nimbench.ui.kit.LargerPopups;
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
  /** How much larger the projector look is where there is room for it. */
  private static final double ACROSS = 1.25;

  /** So much room every screen needs, in pixels before it is enlarged. */
  private static final double LEAST_WIDTH = 911;

  private static final double LEAST_HEIGHT = 485;
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
    parts.root().widthProperty().addListener((observed, before, now) -> scale());
    parts.root().heightProperty().addListener((observed, before, now) -> scale());
    LargerPopups.follow(parts.stage(), parts.root().factor());
  }

  /** Shows the window as the settings have it. */
  void apply(Settings now) {
    look.set(now.look());
    scale();
    Motion.reduce(parts.stage().getScene(), now.reducedMotion());
  }

  private void scale() {
    parts.root().factor().set(factor(settings.get()));
  }

  /** For a screen across the room everything is larger, as far as the window has room for it. */
  private double factor(Settings now) {
    double chosen = now.textPercent() / WHOLE;
    if (now.look() != Look.PROJECTOR) {
      return chosen;
    }
    double room =
        Math.min(
            parts.root().getWidth() / chosen / LEAST_WIDTH,
            parts.root().getHeight() / chosen / LEAST_HEIGHT);
    return chosen * Math.max(1, Math.min(ACROSS, room));
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
