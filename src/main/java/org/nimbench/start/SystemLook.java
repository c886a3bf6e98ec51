package org.nimbench.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.nimbench.settings.Look;

/**
 * Which look the system has, asked of the system's own tool: the toolkit does not tell. Called on a
 * worker.
 */
final class SystemLook {
  private static final long PATIENCE = 3;

  private SystemLook() {}

  /** Dark where the system says so; light where it says light or nothing. */
  static Look ask() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      String answer =
          answer(
              List.of(
                  "reg",
                  "query",
                  "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                  "/v",
                  "AppsUseLightTheme"));
      return answer.contains("0x0") ? Look.DARK : Look.LIGHT;
    }
    if (system.contains("mac")) {
      return answer(List.of("defaults", "read", "-g", "AppleInterfaceStyle")).contains("Dark")
          ? Look.DARK
          : Look.LIGHT;
    }
    return answer(List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"))
            .contains("dark")
        ? Look.DARK
        : Look.LIGHT;
  }

  private static String answer(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        process.destroy();
        return "";
      }
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      // A system without that tool says nothing; light is what it gets.
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
