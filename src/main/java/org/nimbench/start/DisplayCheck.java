package org.nimbench.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;

/**
 * Whether a window can be opened at all, asked before the toolkit is touched: its own answer would
 * be a stack trace. Only Linux can lack something; elsewhere the system brings a display and all
 * libraries.
 */
public final class DisplayCheck {
  private static final String CACHE = "/etc/ld.so.cache";

  private DisplayCheck() {}

  /** Library file → the Debian package that holds it. */
  private static Map<String, String> libraries() {
    Map<String, String> libraries = new LinkedHashMap<>();
    libraries.put("libgtk-3.so.0", "libgtk-3-0");
    libraries.put("libXtst.so.6", "libxtst6");
    libraries.put("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
    return libraries;
  }

  /**
   * Goes on if a window can be opened here.
   *
   * @throws ProblemException (other) naming the Debian package, or the command that gives a display
   */
  public static void require() {
    require(System.getProperty("os.name", ""), System.getenv(), DisplayCheck::isInstalled);
  }

  static void require(
      String system, Map<String, String> environment, Predicate<String> isInstalled) {
    if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
      return;
    }
    List<String> missing = new ArrayList<>();
    libraries()
        .forEach(
            (library, debian) -> {
              if (!isInstalled.test(library)) {
                missing.add(debian);
              }
            });
    if (!missing.isEmpty()) {
      throw Problem.of(ProblemKind.OTHER, "start.library.none", "", String.join(" ", missing))
          .asException();
    }
    boolean hasDisplay =
        !environment.getOrDefault("DISPLAY", "").isBlank()
            || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    if (!hasDisplay) {
      throw Problem.of(ProblemKind.OTHER, "start.display.none", "").asException();
    }
  }

  /** Whether the loader would find a library: by its cache, else in the usual folders. */
  private static boolean isInstalled(String library) {
    return isInCache(library) || isInFolders(library);
  }

  private static boolean isInCache(String library) {
    try {
      String names = Files.readString(Path.of(CACHE), StandardCharsets.ISO_8859_1);
      return names.contains(library + '\0');
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isInFolders(String library) {
    List<Path> folders = new ArrayList<>(List.of(Path.of("/usr/lib64"), Path.of("/usr/lib")));
    for (String folder : System.getenv().getOrDefault("LD_LIBRARY_PATH", "").split(":")) {
      if (!folder.isBlank()) {
        folders.add(Path.of(folder));
      }
    }
    try (DirectoryStream<Path> tuples =
        Files.newDirectoryStream(Path.of("/usr/lib"), "*-linux-gnu*")) {
      tuples.forEach(folders::add);
    } catch (IOException e) {
      // Without that folder there is nothing in it.
      return folders.stream().anyMatch(folder -> Files.exists(folder.resolve(library)));
    }
    return folders.stream().anyMatch(folder -> Files.exists(folder.resolve(library)));
  }
}
