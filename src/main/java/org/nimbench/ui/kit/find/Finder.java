package org.nimbench.ui.kit.find;

import java.util.List;

/**
 * Knows things that can be found. Asked on the FX thread each time the palette opens, so it answers
 * from what it holds and reads no file.
 */
@FunctionalInterface
public interface Finder {
  /** Everything it knows now; the palette does the matching. */
  List<Find> all();
}
