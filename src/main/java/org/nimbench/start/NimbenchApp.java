package org.nimbench.start;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Program;
import org.nimbench.settings.SettingsFile;
import org.nimbench.ui.kit.Fonts;

/**
 * The program as the toolkit starts it. {@code --example} opens Northvale at once, a file name that
 * workspace; without arguments there is the start screen.
 */
public final class NimbenchApp extends Application {
  // The toolkit builds this class itself, so what it needs is left here first.
  private static @Nullable WorkspaceDoor door;

  /** The toolkit calls this; others call {@link #open}. */
  public NimbenchApp() {}

  /**
   * Opens the window and returns when it was closed.
   *
   * @param opened how workspaces are opened
   * @param arguments {@code --example}, a workspace file, or none
   * @throws org.nimbench.kernel.ProblemException (other) if there is no display or a library is
   *     missing; the message names what helps
   */
  public static void open(WorkspaceDoor opened, List<String> arguments) {
    DisplayCheck.require();
    door = arguments.isEmpty() ? opened : EarlyDoor.opening(opened, arguments.get(0));
    Application.launch(NimbenchApp.class, arguments.toArray(String[]::new));
  }

  @Override
  public void start(Stage stage) {
    WorkspaceDoor opened = door;
    if (opened == null) {
      throw new IllegalStateException("The program is started by NimbenchApp.open");
    }
    Fonts.load();
    Path home = Program.home(System.getenv());
    Window window =
        new Window(
            stage,
            new Window.Parts(
                opened,
                new SettingsFile(home.resolve("settings.json")),
                Program.clock(System.getenv()),
                null));
    window.watchFaults();
    List<String> wanted = getParameters().getRaw();
    if (wanted.isEmpty()) {
      window.show();
    } else {
      window.showWith(wanted.get(0));
    }
  }
}
