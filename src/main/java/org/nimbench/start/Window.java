package org.nimbench.start;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;
import org.nimbench.settings.Settings;
import org.nimbench.settings.SettingsFile;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.RunningWorkViewModel;
import org.nimbench.ui.kit.ScaledRoot;
import org.nimbench.ui.kit.Themes;
import org.nimbench.ui.kit.WindowFileChoice;
import org.nimbench.ui.kit.WindowSize;
import org.nimbench.ui.kit.command.CommandBook;
import org.nimbench.ui.kit.drop.Drops;
import org.nimbench.ui.kit.find.FinderBook;
import org.nimbench.ui.shell.AboutCard;
import org.nimbench.ui.shell.Shell;
import org.nimbench.ui.shell.ShellViewModel;
import org.nimbench.ui.shell.StartScreen;
import org.nimbench.ui.shell.StartViewModel;
import org.nimbench.work.FaultCode;
import org.nimbench.work.Outcome;

/** The window: start screen and workbench, with settings and background work behind them. */
public final class Window {
  static final double WIDTH = 1366;
  static final double HEIGHT = 728;

  private final Stage stage;
  private final WorkspaceDoor door;
  private final SettingsFile settingsFile;
  private final Clock clock;
  private final ObjectProperty<Settings> settings;
  private final ObjectProperty<Look> look;
  private final ShellViewModel shellModel;
  private final StartViewModel startModel;
  private final RunningWorkViewModel running;
  private final Workers workers;
  private final WindowSize size;
  private final FileChoice files;
  private final CommandBook commands = new CommandBook();
  private final FinderBook finders = new FinderBook();
  private final Drops drops = new Drops();
  private final Shell shell;
  private final StartPictures pictures;
  private final StartScreen startScreen;
  private final WorkspaceFlow flow;
  private final SettingsRoom settingsRoom;

  /**
   * What a window is built from.
   *
   * @param door how workspaces are opened
   * @param settings the user's choices
   * @param clock today
   * @param files asks for files; null for the system's dialog
   */
  public record Parts(
      WorkspaceDoor door, SettingsFile settings, Clock clock, @Nullable FileChoice files) {}

  /** A window on a stage; it shows nothing before {@link #show}. */
  public Window(Stage stage, Parts parts) {
    this.stage = stage;
    this.door = parts.door();
    this.settingsFile = parts.settings();
    this.clock = parts.clock();
    this.files = parts.files() == null ? new WindowFileChoice(stage) : parts.files();
    this.running = new RunningWorkViewModel(Platform::runLater);
    this.workers = new Workers(running);
    workers.ahead(Icons::readAhead);
    this.settings = new SimpleObjectProperty<>(Settings.STANDARD);
    this.look = new SimpleObjectProperty<>(Look.LIGHT);
    this.shellModel = new ShellViewModel(look);
    this.startModel = new StartViewModel(clock, settings, workers.painters());
    Scene scene = new Scene(new Region(), WIDTH, HEIGHT);
    DoubleProperty scaled = new SimpleDoubleProperty(1);
    this.size =
        WindowSize.of(scene.widthProperty().divide(scaled), scene.heightProperty().divide(scaled));
    this.shell =
        new Shell(
            shellModel,
            running,
            new Shell.Books(
                commands, finders, new DropLook(drops, workers.runner(), door::isWorkspace)::read),
            size.narrow());
    this.pictures = new StartPictures(door, workers.painters(), look);
    this.startScreen = new StartScreen(startModel, startParts());
    this.flow = new WorkspaceFlow(flowParts(), startModel, startScreen);
    ScaledRoot root = new ScaledRoot(shell);
    scaled.bind(root.factor());
    this.settingsRoom =
        new SettingsRoom(
            settings, look, new SettingsRoom.Parts(stage, shell, root, workers.painters()));
    commands.add(
        WindowCommands.of(
            new WindowCommands.Deeds(
                flow::make,
                startScreen::choose,
                flow::openExample,
                flow::close,
                stage::close,
                this::showAbout),
            shellModel));
    commands.add(flow.keepingCommands());
    commands.add(settingsRoom.commands());
    flow.drops().forEach(drops::add);
    new RecentCommands(commands, flow::open).follow(settings);
    Help help = new Help(shell.overlay(), flow::topic);
    commands.add(help.commands());
    finders.add(help);
    shell.showStart(startScreen);
    scene.setRoot(root);
    dress(scene);
  }

  private WorkspaceFlow.Parts flowParts() {
    return new WorkspaceFlow.Parts(
        stage,
        door,
        new Workbench.Ground(shell, commands, finders, drops, running::cancel),
        shellModel,
        settings,
        new WorkspaceFlow.Hands(workers.runner(), workers.painters(), size, files, clock),
        this::startIsShown);
  }

  private StartScreen.Parts startParts() {
    return new StartScreen.Parts(
        () -> commands.run("file.new"),
        this::openExample,
        this::open,
        files,
        running,
        pictures.example(),
        pictures::of);
  }

  private void dress(Scene scene) {
    Themes.apply(scene, look.get());
    look.addListener((observed, before, now) -> lookChosen(scene, now));
    stage.setScene(scene);
    stage.setTitle(Words.text("ui.shell.program"));
    stage.setMinWidth(900);
    stage.setMinHeight(480);
    stage.setOnHidden(event -> close());
  }

  /** What can be done in the window now. */
  CommandBook commands() {
    return commands;
  }

  /** Reads the settings and shows the start screen. */
  public void show() {
    reveal();
    startIsShown();
  }

  /** Pictures and what is due are made only where they are seen: they delay nothing else. */
  private void startIsShown() {
    pictures.begin();
    flow.looks().look();
    Platform.runLater(
        () -> {
          // A problem that is told just now keeps the keyboard.
          if (!shell.overlay().isVisible()) {
            startScreen.begin();
          }
        });
  }

  /** Shows itself and opens at once {@code --example} or a workspace file. */
  public void showWith(String wanted) {
    reveal();
    if (wanted.equals(EarlyDoor.EXAMPLE)) {
      openExample();
    } else {
      open(Path.of(wanted));
    }
  }

  private void reveal() {
    try {
      settings.set(settingsFile.load());
    } catch (ProblemException e) {
      shell.overlay().show(e.problem());
    }
    settingsRoom.apply(settings.get());
    settings.addListener((observed, before, now) -> keep(now));
    if (settings.get().followsSystem()) {
      settingsRoom.followSystem();
    }
    stage.show();
  }

  /** Shows what nobody foresaw on this thread, instead of a silent line in a log. */
  void watchFaults() {
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (thread, fault) -> {
              Workers.log(fault);
              shell
                  .overlay()
                  .show(
                      new Problem(
                          ProblemKind.OTHER,
                          FaultCode.of(fault),
                          Words.text("work.unforeseen"),
                          "",
                          Words.text("work.unforeseen.do")));
            });
  }

  private void lookChosen(Scene scene, Look chosen) {
    Themes.apply(scene, chosen);
    if (settings.get().look() != chosen) {
      settings.set(settings.get().withLook(chosen));
    }
  }

  /** One after the other on the painters' thread: the choice made last is the one that is kept. */
  private void keep(Settings chosen) {
    workers
        .painters()
        .start(
            Words.text("ui.work.settings"),
            progress -> {
              settingsFile.save(chosen);
              return chosen;
            },
            new Outcome<>() {
              @Override
              public void done(Settings kept) {}

              @Override
              public void failed(Problem problem) {
                shell.overlay().show(problem);
              }
            });
  }

  /** Opens Northvale. */
  public void openExample() {
    flow.openExample();
  }

  /** Opens a workspace file. */
  public void open(Path file) {
    flow.open(file);
  }

  private void showAbout() {
    Button close = Buttons.primary("", Words.text("ui.overlay.close"), shell.overlay()::close);
    close.setDefaultButton(true);
    shell.overlay().show(new AboutCard(), close);
  }

  /** Ends background work and lets go of the workspace. */
  public void close() {
    flow.leave();
    workers.end();
  }
}
