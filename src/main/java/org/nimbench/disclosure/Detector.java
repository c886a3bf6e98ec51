package org.nimbench.disclosure;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How one rule recognises a value.
 *
 * @param rule the rule
 * @param worth whether a cell of this shape could hold one
 * @param finder looks for the first one
 * @param takes whether what it finds is kept from the rules after it
 */
record Detector(Rule rule, Predicate<Shape> worth, Finder finder, boolean takes) {

  /** Looks for the first whole token. */
  interface Finder {
    @Nullable Span in(String text);
  }
}
