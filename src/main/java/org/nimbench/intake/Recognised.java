package org.nimbench.intake;

import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.SetKey;

/**
 * What files seem to be.
 *
 * @param set the set; null where nothing says it
 * @param supplier who sent them; empty where nothing says it
 * @param reason why it is taken for that, in a sentence; empty where it is not known
 */
public record Recognised(@Nullable SetKey set, String supplier, String reason) {
  static final Recognised UNKNOWN = new Recognised(null, "", "");
}
