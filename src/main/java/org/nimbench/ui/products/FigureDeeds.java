package org.nimbench.ui.products;

import java.util.function.Consumer;
import org.nimbench.kernel.Words;
import org.nimbench.products.MadeFigures;
import org.nimbench.ui.kit.command.Deed;
import org.nimbench.ui.kit.command.Deeds;

/** Remembers figures that were made again, so that they can be put as they were. */
final class FigureDeeds {
  private final Deeds deeds;
  private final Consumer<MadeFigures> put;

  /** Deeds that are taken back by {@code put}, which puts a product's figures as they were. */
  FigureDeeds(Deeds deeds, Consumer<MadeFigures> put) {
    this.deeds = deeds;
    this.put = put;
  }

  /** What differs between two states of a product's figures can be taken back as one deed. */
  void remember(MadeFigures before, MadeFigures after) {
    if (!before.equals(after)) {
      deeds.remember(
          new Deed(
              Words.text("ui.products.deed.refresh"),
              () -> put.accept(after),
              () -> put.accept(before)));
    }
  }
}
