package org.nimbench.disclosure.release;

import java.util.List;

/**
 * A number worked out of counts: a rate, a share, a change, a mean.
 *
 * @param id names it within the release
 * @param from every count that it uses and that is not public knowledge: numerator and base of a
 *     share, both periods of a change; not the residents of a rate
 */
public record DerivedFigure(String id, List<CellKey> from) {
  public DerivedFigure {
    from = List.copyOf(from);
  }
}
