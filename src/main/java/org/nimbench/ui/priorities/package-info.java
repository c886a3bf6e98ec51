/**
 * The Priorities screen, part of the Products step: themes scored on criteria, each score with its
 * reason and its evidence, the ranking, what is recommended, and what the public says.
 *
 * <p>Entrance: {@link org.nimbench.ui.priorities.PrioritiesScreen} over a {@link
 * org.nimbench.ui.priorities.PrioritiesViewModel}. This room never scores by itself and keeps
 * nothing: every change goes to a {@link org.nimbench.ui.priorities.PrioritiesDesk}.
 */
@NullMarked
package org.nimbench.ui.priorities;

import org.jspecify.annotations.NullMarked;
