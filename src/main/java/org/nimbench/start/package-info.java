/**
 * The composition root: builds everything by constructor and is the only room that knows all
 * others.
 */
@NullMarked
package org.nimbench.start;

import org.jspecify.annotations.NullMarked;
