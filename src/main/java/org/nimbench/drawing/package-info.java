/**
 * A finished picture as a list of marks in millimetres, and its writers: SVG, PNG, Graphics2D.
 *
 * <p>This room knows nothing of crime, maps or charts. What it draws on screen, paper and slide
 * comes from the same list, so they cannot differ.
 */
@NullMarked
package org.nimbench.drawing;

import org.jspecify.annotations.NullMarked;
