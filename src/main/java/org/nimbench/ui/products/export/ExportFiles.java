package org.nimbench.ui.products.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Which files are written, side by side under one name, and which of them are there already. */
final class ExportFiles {
  private final Set<ExportViewModel.Kind> kinds = EnumSet.of(ExportViewModel.Kind.WORD);
  private final ObjectProperty<Path> base;
  private final BiConsumer<List<Path>, Consumer<List<Path>>> present;
  private final ReadOnlyObjectWrapper<List<Path>> replaced = new ReadOnlyObjectWrapper<>(List.of());

  /**
   * A Word file.
   *
   * @param base folder and name, without an ending
   * @param present asks which of some files are there already
   */
  ExportFiles(Path base, BiConsumer<List<Path>, Consumer<List<Path>>> present) {
    this.base = new SimpleObjectProperty<>(base);
    this.present = present;
    this.base.addListener(changed -> look());
    look();
  }

  /** Looks which files are there already: on a slow disk that takes its time. */
  private void look() {
    List<Path> asked = all();
    present.accept(
        asked,
        found -> {
          if (asked.equals(all())) {
            replaced.set(found);
          }
        });
  }

  boolean has(ExportViewModel.Kind kind) {
    return kinds.contains(kind);
  }

  boolean isEmpty() {
    return kinds.isEmpty();
  }

  void choose(ExportViewModel.Kind kind, boolean isWanted) {
    if (isWanted) {
      kinds.add(kind);
    } else {
      kinds.remove(kind);
    }
    look();
  }

  /** In the order of their kinds. */
  List<Path> all() {
    List<Path> files = new ArrayList<>();
    for (ExportViewModel.Kind kind : kinds) {
      files.add(base.get().resolveSibling(base.get().getFileName() + "." + kind.ending()));
    }
    return files;
  }

  ObjectProperty<Path> base() {
    return base;
  }

  ReadOnlyObjectProperty<List<Path>> replaced() {
    return replaced.getReadOnlyProperty();
  }
}
