/**
 * The seventh step: what is shown at the meeting, in which order and with which notes; and the show
 * itself in windows of its own.
 *
 * <p>Entrances: {@link org.nimbench.ui.present.PresentScreen} over {@link
 * org.nimbench.ui.present.PresentViewModel}, {@link org.nimbench.ui.present.show.ShowStage} and
 * {@link org.nimbench.ui.present.notes.NotesStage}. It works out no figure.
 */
@NullMarked
package org.nimbench.ui.present;

import org.jspecify.annotations.NullMarked;
