package org.nimbench.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Drawing;

/**
 * One of several figures side by side.
 *
 * @param label what is counted; never empty
 * @param value large: {@code 9,410}; empty for a panel of words
 * @param lines under it: the change, the rate
 * @param drawing a small picture; null for none
 * @param verdict what it comes to: {@code Outside: fell}; empty for none
 * @param tone of the verdict
 */
public record Panel(
    String label,
    String value,
    List<String> lines,
    @Nullable Drawing drawing,
    String verdict,
    Tone tone) {
  public Panel {
    lines = List.copyOf(lines);
    if (label.isBlank()) {
      throw new IllegalArgumentException("A panel says what it shows");
    }
  }
}
