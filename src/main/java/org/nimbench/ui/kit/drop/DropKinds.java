package org.nimbench.ui.kit.drop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipFile;

/** What sort a file is, by its name and, where the name does not say, by a look inside. */
public final class DropKinds {
  private static final Set<String> SHAPES = Set.of("geojson", "json", "shp", "tab", "mif");
  private static final Set<String> EXTRACTS = Set.of("csv", "tsv", "txt", "xlsx", "xls", "gz");
  private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "tif", "tiff");
  private static final List<String> WORLD_FILES =
      List.of("pgw", "jgw", "tfw", "wld", "pngw", "jpgw", "tifw");

  private DropKinds() {}

  /**
   * The kind of a file. Reads the directory of a ZIP and asks {@code isWorkspace} of a GeoPackage,
   * so it is called on a worker.
   */
  public static Dropped of(Path file, Predicate<Path> isWorkspace) {
    return new Dropped(file, kind(file, isWorkspace));
  }

  private static DropKind kind(Path file, Predicate<Path> isWorkspace) {
    String ending = ending(file);
    if (Files.isDirectory(file) || EXTRACTS.contains(ending)) {
      return DropKind.EXTRACT;
    }
    if (ending.equals("zip")) {
      return zipped(file);
    }
    if (ending.equals("gpkg")) {
      return isWorkspace.test(file) ? DropKind.WORKSPACE : DropKind.SHAPES;
    }
    if (SHAPES.contains(ending)) {
      return DropKind.SHAPES;
    }
    boolean isMap = PICTURES.contains(ending) && hasWorldFile(file);
    return isMap ? DropKind.PICTURE : DropKind.UNKNOWN;
  }

  private static DropKind zipped(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      boolean shapes =
          zip.stream()
              .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
              .anyMatch(name -> name.endsWith(".shp") || name.endsWith(".geojson"));
      return shapes ? DropKind.SHAPES : DropKind.EXTRACT;
    } catch (IOException | UncheckedIOException e) {
      // A broken ZIP goes where its fault is told in words.
      return DropKind.EXTRACT;
    }
  }

  private static boolean hasWorldFile(Path picture) {
    String name = picture.getFileName().toString();
    String stem = name.substring(0, name.lastIndexOf('.') + 1);
    return WORLD_FILES.stream()
        .anyMatch(
            each ->
                Files.exists(picture.resolveSibling(stem + each))
                    || Files.exists(picture.resolveSibling(stem + each.toUpperCase(Locale.ROOT))));
  }

  private static String ending(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
