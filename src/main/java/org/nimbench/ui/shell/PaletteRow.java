package org.nimbench.ui.shell;

import java.util.BitSet;
import org.nimbench.ui.kit.find.Find;

/** A row of the palette: the head of a section, or something found. */
sealed interface PaletteRow {
  /** The head of a section. */
  record Section(String title) implements PaletteRow {}

  /**
   * Something found.
   *
   * @param marked places of its title that match the letters
   */
  record Hit(Find find, BitSet marked) implements PaletteRow {}
}
