package org.nimbench.ui.view;

import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Box;

/** What is looked at: one map, or several that move together. Keys, menus and bookmarks move it. */
public interface Sight {
  /** What part of the ground is seen; null before there is a map. */
  @Nullable Viewport seen();

  /** Shows another part of the ground. */
  void look(Viewport next);

  /** Back to the whole place. */
  void goHome();

  /** Shows the whole of a box. */
  void zoomTo(Box box);

  /** Whether the whole place is seen, as at first. */
  boolean isAtHome();

  /** What dragging with the mouse does. */
  ObjectProperty<MapCanvas.Tool> tool();
}
