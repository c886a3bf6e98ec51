/**
 * Evidence becomes a finished map or chart: breaks, colours, legend, scale bar, labels, stamp.
 *
 * <p>This room computes no figure and reads no data: every value comes from the evidence, every
 * shape from the scene. What it gives back is a drawing list; writing files is another room's work.
 */
@NullMarked
package org.nimbench.picture;

import org.jspecify.annotations.NullMarked;
