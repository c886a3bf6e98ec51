/**
 * The presenter's own window: notes of the page, the page after it, clock and elapsed time.
 *
 * <p>{@link org.nimbench.ui.present.notes.NotesStage} is its only entrance. It changes nothing.
 */
@NullMarked
package org.nimbench.ui.present.notes;

import org.jspecify.annotations.NullMarked;
