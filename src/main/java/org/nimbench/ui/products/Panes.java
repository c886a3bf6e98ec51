package org.nimbench.ui.products;

import java.util.List;
import org.nimbench.ui.kit.OnDemand;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.rows.RowsPane;
import org.nimbench.ui.products.writing.SectionEditor;

/**
 * The costly panes of the screen, each made when it is first asked for: one with each picture of
 * the window before the screen is shown first, or at once where the screen is wanted at once. Only
 * for the window's thread.
 */
public final class Panes {
  private final OnDemand<SectionEditor> editor;
  private final OnDemand<RowsPane> rows;

  /** Nothing is made yet; {@code deeds} are undone where the text has nothing to undo. */
  public Panes(ProductsScreen.Models models, Deeds deeds) {
    boolean isWritable = models.products().isWritable();
    this.editor = new OnDemand<>(() -> new SectionEditor(models.text(), isWritable, deeds));
    this.rows = new OnDemand<>(() -> new RowsPane(models.rows(), isWritable));
  }

  /** What makes them, one after the other. */
  public List<Runnable> pieces() {
    return List.of(editor::get, rows::get);
  }

  SectionEditor editor() {
    return editor.get();
  }

  RowsPane rows() {
    return rows.get();
  }
}
