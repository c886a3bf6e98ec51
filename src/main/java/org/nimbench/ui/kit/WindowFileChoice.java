package org.nimbench.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks with the system's own file dialog. */
public final class WindowFileChoice implements FileChoice {
  private final Window owner;
  private @Nullable File folder;

  /** Dialogs stand over {@code owner}. */
  public WindowFileChoice(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> toOpen(String title, List<Sort> sorts) {
    return remembered(chooser(title, sorts).showOpenDialog(owner));
  }

  @Override
  public Optional<Path> toSave(String title, String suggested, List<Sort> sorts) {
    FileChooser chooser = chooser(title, sorts);
    chooser.setInitialFileName(suggested);
    Optional<Path> chosen = remembered(chooser.showSaveDialog(owner));
    FileChooser.ExtensionFilter sort = chooser.getSelectedExtensionFilter();
    // The dialog of GTK lets a name through without its extension.
    return chosen.map(path -> withExtension(path, sort == null ? "" : extension(sort)));
  }

  private static String extension(FileChooser.ExtensionFilter sort) {
    return sort.getExtensions().get(0).substring(1);
  }

  private static Path withExtension(Path path, String extension) {
    String name = path.getFileName().toString();
    boolean hasOne = name.toLowerCase(Locale.ROOT).endsWith(extension);
    return hasOne ? path : path.resolveSibling(name + extension);
  }

  private FileChooser chooser(String title, List<Sort> sorts) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    for (Sort sort : sorts) {
      chooser
          .getExtensionFilters()
          .add(
              new FileChooser.ExtensionFilter(
                  sort.words(),
                  Stream.of(sort.extension().split(" ")).map(each -> "*." + each).toList()));
    }
    if (folder != null && Files.isDirectory(folder.toPath())) {
      chooser.setInitialDirectory(folder);
    }
    return chooser;
  }

  private Optional<Path> remembered(@Nullable File chosen) {
    if (chosen != null) {
      folder = chosen.getParentFile();
    }
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
