/**
 * Prioritisation: themes scored on criteria, each score with its reason and its evidence, the
 * ranking they give, what was chosen, and what the public says beside it.
 *
 * <p>{@link org.nimbench.priorities.Priorities} is the entrance. A matrix is a history: a score is
 * never overwritten, a newer one stands after it. This room never counts a record, never scores by
 * itself and never hands out a ranking without the scores it came from; people choose.
 */
@NullMarked
package org.nimbench.priorities;

import org.jspecify.annotations.NullMarked;
