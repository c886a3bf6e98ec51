/**
 * Before and after: two periods side by side on one extent and one set of breaks, the difference,
 * and the areas with what their change reads as.
 *
 * <p>Entrance: {@link org.nimbench.ui.change.ChangeScreen} over a {@link
 * org.nimbench.ui.change.ChangeViewModel}. Questions go to the engine through {@link
 * org.nimbench.ui.change.ChangeQuestions}. This room never calls another screen.
 */
@NullMarked
package org.nimbench.ui.change;

import org.jspecify.annotations.NullMarked;
