package org.nimbench.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;
import org.nimbench.settings.RecentWorkspace;
import org.nimbench.settings.Settings;
import org.nimbench.settings.SettingsFile;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.RunningWorkViewModel;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.Themes;
import org.nimbench.ui.kit.WindowFileChoice;
import org.nimbench.ui.kit.WindowSize;
import org.nimbench.ui.kit.command.CommandBook;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.drop.Drops;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.kit.find.FinderBook;
import org.nimbench.ui.shell.AboutCard;
import org.nimbench.ui.shell.Shell;
import org.nimbench.ui.shell.ShellViewModel;
import org.nimbench.ui.shell.StartScreen;
import org.nimbench.ui.shell.StartViewModel;
import org.nimbench.ui.view.MapThumbnail;
import org.nimbench.work.BackgroundRunner;
import org.nimbench.work.Outcome;
import org.nimbench.work.Running;
import org.nimbench.work.Work;
import org.nimbench.work.WorkRunner;

/** The window: start screen and workbench, with settings and background work behind them. */
public final class Window {
  private static final Logger LOG = Logger.getLogger(Window.class.getName());
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 728;

  private final Stage stage;
  private final WorkspaceDoor door;
  private final SettingsFile settingsFile;
  private final Clock clock;
  private final ObjectProperty<Settings> settings;
  private final ObjectProperty<Look> look;
  private final ShellViewModel shellModel;
  private final StartViewModel startModel;
  private final ExecutorService workers = Executors.newFixedThreadPool(3, Window::daemon);
  private final ExecutorService brush = Executors.newSingleThreadExecutor(Window::daemon);
  private final RunningWorkViewModel running;
  private final WorkRunner runner;
  private final WorkRunner painters;
  private final WindowSize size;
  private final FileChoice files;
  private final CommandBook commands = new CommandBook();
  private final FinderBook finders = new FinderBook();
  private final Drops drops = new Drops();
  private final Shell shell;
  private final MapThumbnail thumbnail;
  private final StartScreen startScreen;
  private @Nullable Workbench workbench;

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
    this.runner = new BackgroundRunner(workers, Platform::runLater, running, Window::log);
    this.painters = new BackgroundRunner(brush, Platform::runLater, new Quiet(), Window::log);
    this.settings = new SimpleObjectProperty<>(Settings.STANDARD);
    this.look = new SimpleObjectProperty<>(Look.LIGHT);
    this.shellModel = new ShellViewModel(look);
    this.startModel = new StartViewModel(clock, settings);
    Scene scene = new Scene(new Region(), WIDTH, HEIGHT);
    this.size = WindowSize.of(scene.widthProperty(), scene.heightProperty());
    this.shell = new Shell(shellModel, running, new Shell.Books(commands, finders), size.narrow());
    commands.add(
        WindowCommands.of(
            new WindowCommands.Deeds(
                this::chooseWorkspace,
                this::openExample,
                this::closeWorkspace,
                stage::close,
                this::showAbout),
            shellModel));
    Help help = new Help(shell.overlay(), () -> workbench == null ? "data" : workbench.topic());
    commands.add(help.commands());
    finders.add(help);
    this.thumbnail = new MapThumbnail(painters, door::exampleScenery, look, 298, 150);
    this.startScreen = new StartScreen(startModel, startParts());
    shell.showStart(startScreen);
    scene.setRoot(shell);
    dress(scene);
  }

  private StartScreen.Parts startParts() {
    return new StartScreen.Parts(this::openExample, this::open, files, running, thumbnail);
  }

  private void dress(Scene scene) {
    Themes.apply(scene, look.get());
    look.addListener((observed, before, now) -> lookChosen(scene, now));
    stage.setScene(scene);
    stage.setTitle(Words.text("ui.shell.program"));
    stage.setMinWidth(900);
    stage.setMinHeight(520);
    stage.setOnHidden(event -> close());
  }

  private void chooseWorkspace() {
    startScreen.choose();
  }

  /** Reads the settings and shows the start screen. */
  public void show() {
    reveal();
    thumbnail.begin();
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
    look.set(settings.get().look());
    settings.addListener((observed, before, now) -> keep(now));
    stage.show();
  }

  private void lookChosen(Scene scene, Look chosen) {
    Themes.apply(scene, chosen);
    settings.set(settings.get().withLook(chosen));
  }

  private void keep(Settings chosen) {
    run(
        Words.text("ui.work.settings"),
        progress -> {
          settingsFile.save(chosen);
          return chosen;
        },
        kept -> {});
  }

  /** Opens Northvale. */
  public void openExample() {
    openWith(Words.text("ui.work.example"), door::example);
  }

  /** Opens a workspace file. */
  public void open(Path file) {
    openWith(Words.text("ui.work.open", file.getFileName()), progress -> door.open(file, progress));
  }

  private void openWith(String title, Work<OpenedWorkspace> work) {
    startModel.opening(true);
    run(title, work, this::opened);
  }

  private void opened(OpenedWorkspace workspace) {
    startModel.opening(false);
    closeWorkbench();
    workbench =
        new Workbench(
            workspace,
            new Workbench.Ground(shell, commands, finders, drops, running::cancel),
            this::bench);
    workbench.open(MapRoom.STEP);
    settings.set(
        settings
            .get()
            .withOpened(new RecentWorkspace(workspace.file(), workspace.name(), clock.instant())));
    stage.setTitle(Words.text("ui.shell.title", workspace.name()));
  }

  private Bench bench(
      OpenedWorkspace workspace, FilterViewModel filter, Selection selection, Deeds deeds) {
    return new Bench(
        workspace,
        filter,
        selection,
        deeds,
        runner,
        painters,
        shellModel,
        shell.overlay(),
        size,
        files,
        clock,
        () -> reread(workspace));
  }

  /** The same workspace with new data: its screens are built anew, at the step that is shown. */
  private void reread(OpenedWorkspace workspace) {
    run(
        Words.text("ui.work.reread"),
        progress -> {
          workspace.reread(progress);
          return workspace;
        },
        this::show);
  }

  private void show(OpenedWorkspace workspace) {
    int step = shellModel.step().get();
    String notice = shellModel.notice().get();
    LocalTime saved = shellModel.saved().get();
    if (workbench != null) {
      workbench.dismantle();
    }
    workbench =
        new Workbench(
            workspace,
            new Workbench.Ground(shell, commands, finders, drops, running::cancel),
            this::bench);
    workbench.open(step);
    shellModel.notice().set(notice);
    shellModel.saved().set(saved);
  }

  private void closeWorkspace() {
    closeWorkbench();
    startModel.refresh();
    shell.showStart(startScreen);
    thumbnail.begin();
    stage.setTitle(Words.text("ui.shell.program"));
  }

  private void closeWorkbench() {
    if (workbench != null) {
      workbench.close();
      workbench = null;
    }
  }

  private void showAbout() {
    Button close = Buttons.primary("", Words.text("ui.overlay.close"), shell.overlay()::close);
    close.setDefaultButton(true);
    shell.overlay().show(new AboutCard(), close);
  }

  /** Ends background work and lets go of the workspace. */
  public void close() {
    closeWorkbench();
    workers.shutdownNow();
    brush.shutdownNow();
  }

  private <T> void run(String title, Work<T> work, Consumer<T> done) {
    runner.start(
        title,
        work,
        new Outcome<T>() {
          @Override
          public void done(T result) {
            done.accept(result);
          }

          @Override
          public void failed(Problem problem) {
            startModel.opening(false);
            thumbnail.begin();
            shell.overlay().show(problem);
          }

          @Override
          public void stopped() {
            startModel.opening(false);
            thumbnail.begin();
          }
        });
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "nimbench-work");
    thread.setDaemon(true);
    return thread;
  }

  private static void log(Throwable cause) {
    LOG.log(Level.SEVERE, "unforeseen", cause);
  }

  /** Painting is never worth a line in the status bar. */
  private static final class Quiet implements BackgroundRunner.Watcher {
    @Override
    public void began(Running running) {}

    @Override
    public void moved(Running running, long done, long total, String what) {}

    @Override
    public void ended(Running running) {}
  }
}
