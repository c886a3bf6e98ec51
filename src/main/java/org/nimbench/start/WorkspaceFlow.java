package org.nimbench.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;
import org.nimbench.settings.RecentWorkspace;
import org.nimbench.settings.Settings;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.WindowSize;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.drop.DropTaker;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.shell.ShellViewModel;
import org.nimbench.ui.shell.StartScreen;
import org.nimbench.ui.shell.StartViewModel;
import org.nimbench.work.Outcome;
import org.nimbench.work.WhileOpen;
import org.nimbench.work.Work;
import org.nimbench.work.WorkRunner;

/** Opens, makes, shows anew and closes workspaces in one window. */
final class WorkspaceFlow {
  private final Parts parts;
  private final StartViewModel start;
  private final StartScreen startScreen;
  private final Keeping keeping;
  private final RecentLooks looks;
  private @Nullable Workbench workbench;
  private @Nullable OpenedWorkspace open;
  private WhileOpen whileOpen = new WhileOpen();
  private boolean isLeft;

  /**
   * What it works with.
   *
   * @param door how workspaces are opened
   * @param ground what workbenches stand on
   * @param startIsShown is told when the start screen is seen
   */
  record Parts(
      Stage stage,
      WorkspaceDoor door,
      Workbench.Ground ground,
      ShellViewModel shell,
      ObjectProperty<Settings> settings,
      Hands hands,
      Runnable startIsShown) {}

  /** What work is done with. */
  record Hands(
      WorkRunner runner, WorkRunner painters, WindowSize size, FileChoice files, Clock clock) {}

  WorkspaceFlow(Parts parts, StartViewModel start, StartScreen startScreen) {
    this.parts = parts;
    this.start = start;
    this.startScreen = startScreen;
    this.keeping = new Keeping(this);
    this.looks = new RecentLooks(parts.door(), parts.settings(), parts.hands().painters());
  }

  void openExample() {
    openWith(Words.text("ui.work.example"), parts.door()::example, MapRoom.STEP, opened -> {});
  }

  void open(Path file) {
    openThen(file, opened -> {});
  }

  /** Opens a file and then does something with it. */
  void openThen(Path file, Consumer<OpenedWorkspace> then) {
    openWith(
        Words.text("ui.work.open", file.getFileName()),
        progress -> parts.door().open(file, progress),
        MapRoom.STEP,
        then);
  }

  /** Asks what a new workspace is called and makes it; its Data screen is shown. */
  void make() {
    makeThen(() -> {});
  }

  /** The same, and then does something in the new workspace. */
  void makeThen(Runnable then) {
    new NewWorkspace(overlay(), parts.settings().get().folder())
        .ask(
            (file, name) ->
                openWith(
                    Words.text("ui.work.new", name),
                    progress -> parts.door().create(file, name, progress),
                    DataRoom.STEP,
                    made -> then.run()));
  }

  private void openWith(
      String title, Work<OpenedWorkspace> work, int step, Consumer<OpenedWorkspace> then) {
    start.opening(true);
    run(
        title,
        work,
        opened -> {
          opened(opened, step, () -> then.accept(opened));
        });
  }

  private void opened(OpenedWorkspace workspace, int step, Runnable then) {
    start.opening(false);
    end();
    if (isLeft) {
      // The window was closed while it was being opened.
      workspace.close();
      return;
    }
    whileOpen = new WhileOpen();
    build(
        workspace,
        step,
        null,
        () -> {
          keeping.offer(workspace);
          finish(workspace);
          then.run();
        });
    ObjectProperty<Settings> settings = parts.settings();
    Settings before = settings.get();
    settings.set(
        before.withOpened(
            new RecentWorkspace(workspace.file(), workspace.name(), parts.hands().clock().instant())
                .withProduct(before.product(workspace.file()))));
    parts.stage().setTitle(Words.text("ui.shell.title", workspace.name()));
    workspace.whenBackupFails(problem -> Platform.runLater(() -> overlay().show(problem)));
  }

  private void build(
      OpenedWorkspace workspace, int step, @Nullable Projection running, Runnable then) {
    open = workspace;
    workbench = new Workbench(workspace, parts.ground(), this::bench, running);
    workbench.open(step, then);
  }

  private Bench bench(
      OpenedWorkspace workspace, FilterViewModel filter, Selection selection, Deeds deeds) {
    Hands hands = parts.hands();
    ObjectProperty<Look> look = new SimpleObjectProperty<>();
    look.bind(parts.shell().look());
    return new Bench(
        workspace,
        filter,
        selection,
        deeds,
        whileOpen.on(hands.runner()),
        whileOpen.on(hands.painters()),
        parts.shell(),
        look,
        overlay(),
        hands.size().forAWhile(),
        hands.files(),
        hands.clock(),
        () -> parts.settings().get().author(),
        wordTemplate(),
        lastProduct(workspace.file()),
        () -> reread(workspace));
  }

  /** The organisation's template as the settings have it; what is chosen is remembered there. */
  private ObjectProperty<@Nullable Path> wordTemplate() {
    ObjectProperty<Settings> settings = parts.settings();
    String kept = settings.get().wordTemplate();
    ObjectProperty<@Nullable Path> template =
        new SimpleObjectProperty<>(kept.isEmpty() ? null : Path.of(kept));
    template.addListener(
        (observed, before, now) ->
            settings.set(settings.get().withWordTemplate(now == null ? "" : now.toString())));
    return template;
  }

  /** The product that is open in a workspace; which it is is remembered for the next time. */
  private StringProperty lastProduct(Path workspace) {
    ObjectProperty<Settings> settings = parts.settings();
    StringProperty product = new SimpleStringProperty(settings.get().product(workspace));
    product.addListener(
        (observed, before, now) -> settings.set(settings.get().withProduct(workspace, now)));
    return product;
  }

  /** The same workspace with new data: its screens are built anew, at the step that is shown. */
  void reread(OpenedWorkspace workspace) {
    runHere(
        Words.text("ui.work.reread"),
        progress -> {
          workspace.reread(progress);
          return workspace;
        },
        this::show);
  }

  private void show(OpenedWorkspace workspace) {
    ShellViewModel shell = parts.shell();
    int step = shell.step().get();
    String notice = shell.notice().get();
    LocalTime saved = shell.saved().get();
    Projection running = workbench == null ? null : workbench.makeWay();
    build(
        workspace,
        step,
        running,
        () -> {
          shell.notice().set(notice);
          shell.saved().set(saved);
          finish(workspace);
        });
  }

  /**
   * Makes in the background what a workspace is still to have; its screens are there meanwhile.
   * Whether it comes to its end, stops or fails: what was made is shown.
   */
  private void finish(OpenedWorkspace workspace) {
    workspace
        .unfinished()
        .ifPresent(
            work -> {
              if (workbench != null) {
                workbench.productsComing();
              }
              start(
                  whileOpen.on(parts.hands().runner()),
                  Words.text("ui.work.example.products"),
                  work,
                  made -> {},
                  () -> productsMade(workspace));
            });
  }

  private void productsMade(OpenedWorkspace workspace) {
    if (workbench != null && open == workspace) {
      workbench.productsMade();
    }
  }

  /** Back to the start screen. */
  void close() {
    end();
    start.refresh();
    parts.ground().shell().showStart(startScreen);
    parts.startIsShown().run();
    parts.stage().setTitle(Words.text("ui.shell.program"));
  }

  /** Lets go of the workspace; the window goes, and none is opened in it any more. */
  void leave() {
    isLeft = true;
    end();
  }

  private void end() {
    whileOpen.end();
    if (workbench != null) {
      workbench.close();
      workbench = null;
      open = null;
    }
  }

  RecentLooks looks() {
    return looks;
  }

  /** The open workspace; null while there is none. */
  @Nullable OpenedWorkspace current() {
    return open;
  }

  Parts parts() {
    return parts;
  }

  Overlay overlay() {
    return parts.ground().shell().overlay();
  }

  /** Backups, as commands. */
  List<Command> keepingCommands() {
    return keeping.commands();
  }

  /** Files that the window itself takes; an open workspace takes more. */
  List<DropTaker> drops() {
    return new WindowDrops(this).takers();
  }

  /** Does work that is shown in the status bar; what fails is shown. */
  <T> void run(String title, Work<T> work, Consumer<T> done) {
    start(parts.hands().runner(), title, work, done, () -> {});
  }

  /** The same with the open workspace; once that is closed, nothing of it is done or shown. */
  <T> void runHere(String title, Work<T> work, Consumer<T> done) {
    start(whileOpen.on(parts.hands().runner()), title, work, done, () -> {});
  }

  /** The same, and then something whichever way it ended. */
  private <T> void start(
      WorkRunner runner, String title, Work<T> work, Consumer<T> done, Runnable atLast) {
    runner.start(
        title,
        work,
        new Outcome<T>() {
          @Override
          public void done(T result) {
            done.accept(result);
            atLast.run();
          }

          @Override
          public void failed(Problem problem) {
            ended();
            overlay().show(problem);
            atLast.run();
          }

          @Override
          public void stopped() {
            ended();
            atLast.run();
          }
        });
  }

  private void ended() {
    start.opening(false);
    if (open == null) {
      parts.startIsShown().run();
    }
  }

  /** The key of the page of help on what is shown. */
  String topic() {
    return workbench == null ? "data" : workbench.topic();
  }
}
