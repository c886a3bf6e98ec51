package org.nimbench.ui.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.find.FindKind;

/** What the palette looks among. */
enum PaletteScope {
  ALL(null),
  COMMANDS(FindKind.COMMAND),
  AREAS(FindKind.AREA),
  DATA(FindKind.DATA),
  PRODUCTS(FindKind.PRODUCT),
  HELP(FindKind.HELP);

  private final @Nullable FindKind kind;

  PaletteScope(@Nullable FindKind kind) {
    this.kind = kind;
  }

  /** The sections it shows. */
  List<FindKind> kinds() {
    return kind == null ? List.of(FindKind.values()) : List.of(kind);
  }

  String title() {
    return switch (this) {
      case ALL -> Words.text("ui.palette.all");
      case COMMANDS -> Words.text("ui.palette.commands");
      case AREAS -> Words.text("ui.palette.areas");
      case DATA -> Words.text("ui.palette.data");
      case PRODUCTS -> Words.text("ui.palette.products");
      case HELP -> Words.text("ui.palette.help");
    };
  }

  static String section(FindKind kind) {
    return switch (kind) {
      case COMMAND -> Words.text("ui.palette.section.commands");
      case AREA -> Words.text("ui.palette.section.areas");
      case DATA -> Words.text("ui.palette.section.data");
      case PRODUCT -> Words.text("ui.palette.section.products");
      case HELP -> Words.text("ui.palette.section.help");
    };
  }
}
